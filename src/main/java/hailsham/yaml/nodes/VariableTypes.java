package hailsham.yaml.nodes;

import hailsham.expression.Type;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.yaml.fields.Numbers;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what variables can hold. */
public final class VariableTypes {
    private final Names names;
    private final Diagnostics diagnostics;
    /** Lists of levels that have names. */
    private final Map<String, List<String>> lists = new HashMap<>();

    private final Set<String> unreadLists = new HashSet<>();

    /** @param lists of levels that are there already */
    public VariableTypes(Map<String, List<String>> lists, Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        this.lists.putAll(lists);
    }

    public VariableTypes(Reading world, Names names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
        world.names("levels").forEach(list -> unreadLists.add(list.value()));
        for (Mapping.Entry entry : world.entries("levels")) {
            unreadLists.remove(entry.key().value());
            lists.put(entry.key().value(), levels(entry.value()));
        }
    }

    /** The type of a variable; empty where it could not be read, which is reported then. */
    public Optional<Type> read(String name, Reading variable) {
        if (variable.has("range")) {
            return variable.scalar("range")
                    .flatMap(written -> Numbers.range(written.value()))
                    .map(ends -> range(variable, ends));
        }
        refuseBands(variable);
        if (variable.has("flag")) {
            variable.key("start")
                    .ifPresent(key -> contradiction(key, "a flag starts as its `flag:` says", "leave `start` out"));
            return variable.scalar("flag").map(flag -> new Type.Flag());
        }
        Optional<Scalar> list = variable.scalar("levels");
        if (list.isEmpty()) {
            List<String> own = variable.value("levels").map(this::levels).orElse(List.of());
            return own.isEmpty() ? Optional.empty() : Optional.of(new Type.Levels(name, own));
        }
        String listName = list.get().value();
        if (unreadLists.contains(listName)) {
            return Optional.empty();
        }
        if (!lists.containsKey(listName)) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_NAME,
                    list.get().where(),
                    "no list of levels is called `" + listName + "`",
                    Nearest.hint(listName, lists.keySet()).orElse("declare it under `levels:`"));
            return Optional.empty();
        }
        return Optional.of(new Type.Levels(listName, lists.get(listName)));
    }

    /** Where a variable starts. */
    public int start(Type type, Reading variable) {
        if (type instanceof Type.Flag) {
            return variable.truth("flag") ? 1 : 0;
        }
        Optional<Scalar> written = variable.scalar("start");
        if (written.isEmpty()) {
            return type.least();
        }
        String start = written.get().value();
        Optional<Integer> value = type.named(start);
        if (value.isEmpty()
                && type instanceof Type.Range
                && Numbers.whole(start).isPresent()) {
            value = Optional.of(Numbers.whole(start).getAsInt());
        }
        if (value.isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_NAME,
                    written.get().where(),
                    "the variable has no value called `" + start + "`",
                    Nearest.hint(start, type.names()).orElse("it starts at one of its own values"));
        } else if (value.get() < type.least() || value.get() > type.most()) {
            outOfRange(written.get(), type.least(), type.most());
        }
        return value.orElse(type.least());
    }

    private Type range(Reading variable, int[] ends) {
        Map<String, Integer> bands = new LinkedHashMap<>();
        int before = Integer.MIN_VALUE;
        for (Mapping.Entry entry : variable.entries("bands")) {
            names.refuseWord(entry.key());
            if (!(entry.value() instanceof Mapping mapping)) {
                continue;
            }
            Optional<Scalar> written = new Reading(mapping, WorldFields.BAND).scalar("from");
            int from = written.flatMap(text -> whole(text.value())).orElse(ends[0]);
            if (from < ends[0] || from > ends[1]) {
                written.ifPresent(text -> outOfRange(text, ends[0], ends[1]));
            } else if (bands.isEmpty() && from != ends[0]) {
                written.ifPresent(text -> bands(
                        text, "the lowest band begins at the foot of the range", "write `from: " + ends[0] + "`"));
            } else if (!bands.isEmpty() && from <= before) {
                written.ifPresent(
                        text -> bands(text, "bands go from low to high", "it must begin above the one before it"));
            }
            before = from;
            bands.put(entry.key().value(), from);
        }
        return new Type.Range(ends[0], ends[1], bands);
    }

    private static Optional<Integer> whole(String text) {
        return Numbers.whole(text).isPresent() ? Optional.of(Numbers.whole(text).getAsInt()) : Optional.empty();
    }

    private List<String> levels(Value list) {
        Set<String> levels = new LinkedHashSet<>();
        for (Scalar level : Reading.scalarsOf(list)) {
            names.refuseWord(level);
            if (!levels.add(level.value())) {
                diagnostics.report(
                        DiagnosticCode.NAME_TAKEN,
                        level.where(),
                        "the level `" + level.value() + "` is in this list twice",
                        "take one of them away");
            }
        }
        return List.copyOf(levels);
    }

    private void refuseBands(Reading variable) {
        variable.key("bands")
                .ifPresent(key -> contradiction(
                        key, "only a range has bands", "levels have names already, and a flag needs none"));
    }

    private void bands(Scalar where, String message, String hint) {
        diagnostics.report(DiagnosticCode.BANDS, where.where(), message, hint);
    }

    private void contradiction(Scalar where, String message, String hint) {
        diagnostics.report(DiagnosticCode.CONTRADICTION, where.where(), message, hint);
    }

    private void outOfRange(Scalar written, int least, int most) {
        diagnostics.report(
                DiagnosticCode.OUT_OF_RANGE,
                written.where(),
                "`" + written.value() + "` lies outside of " + least + ".." + most,
                "write a number from " + least + " to " + most);
    }
}
