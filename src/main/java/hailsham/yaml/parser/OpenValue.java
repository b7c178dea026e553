package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Span;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping or a list that is still being read. */
final class OpenValue {
    /** Among so many keys, looking at each is quicker than a table. */
    private static final int FEW = 12;

    private final boolean mapping;
    private final boolean flow;
    private final Span start;
    private final List<Value> items = new ArrayList<>();
    private final List<Mapping.Entry> entries = new ArrayList<>();
    /** The keys, once they are more than a few. */
    private final Map<String, Scalar> keys = new HashMap<>();

    private Optional<Value> key = Optional.empty();

    OpenValue(boolean mapping, boolean flow, Span start) {
        this.mapping = mapping;
        this.flow = flow;
        this.start = start;
    }

    void add(Value value, Diagnostics diagnostics) {
        if (!mapping) {
            items.add(value);
        } else if (key.isEmpty()) {
            key = Optional.of(value);
        } else {
            entry(key.get(), value, diagnostics);
            key = Optional.empty();
        }
    }

    private void entry(Value key, Value value, Diagnostics diagnostics) {
        if (!(key instanceof Scalar name) || name.absent()) {
            if (!(key instanceof Value.Broken)) {
                diagnostics.report(
                        DiagnosticCode.KEY_NOT_A_NAME,
                        key.where(),
                        "a key is a name, and this is none",
                        "text that begins with `{`, `[`, `?` or `:` goes into quotes, or under `|`");
            }
        } else if (name.value().equals("<<") && name.style() == Scalar.Style.PLAIN) {
            diagnostics.report(
                    DiagnosticCode.MERGE_KEY,
                    name.where(),
                    "`<<` would merge another mapping in, and a story takes no merge keys",
                    "write out what is meant");
        } else if (first(name.value()).isPresent()) {
            diagnostics.report(
                    DiagnosticCode.DUPLICATE_KEY,
                    name.where(),
                    "the key `" + name.value() + "` is here twice",
                    "the first is on line "
                            + first(name.value()).orElseThrow().where().line());
        } else {
            entries.add(new Mapping.Entry(name, value));
            if (entries.size() > FEW) {
                entries.subList(keys.size(), entries.size())
                        .forEach(entry -> keys.put(entry.key().value(), entry.key()));
            }
        }
    }

    /** The key of this name that is there already. */
    private Optional<Scalar> first(String name) {
        if (entries.size() > FEW) {
            return Optional.ofNullable(keys.get(name));
        }
        for (Mapping.Entry entry : entries) {
            if (entry.key().value().equals(name)) {
                return Optional.of(entry.key());
            }
        }
        return Optional.empty();
    }

    /** @param end where the parser saw the end: for one in brackets the closing one, else whatever follows */
    Value close(Span end) {
        Span where = flow ? start.to(end) : start.to(last());
        return mapping ? new Mapping(entries, flow, where) : new Sequence(items, flow, where);
    }

    private Span last() {
        if (!items.isEmpty()) {
            return items.get(items.size() - 1).where();
        }
        return entries.isEmpty()
                ? start
                : entries.get(entries.size() - 1).value().where();
    }
}
