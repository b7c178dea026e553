package hailsham.expression.reader;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A world of a few names, for expressions and prose to be read in: the scope of the chapter {@code kitchen-yard}. */
public final class SmallWorld implements Scope {
    /** A variable whose type cannot be read. */
    static final String FAULTY_VARIABLE = "faulty";
    /** A condition that cannot be read. */
    static final String FAULTY_CONDITION = "faulty-condition";

    private static final Type KNOWING = new Type.Levels("knowing", List.of("unheard", "rumour", "told", "understood"));
    private static final Type WEATHER = new Type.Levels("weather", List.of("dry", "wet"));

    private final Map<String, Type> variables = new LinkedHashMap<>();
    private final Map<String, Condition> conditions = new LinkedHashMap<>();
    private final Map<Kind, List<String>> names = Map.of(
            Kind.MEMORY, List.of("doorstop", "the-tape"),
            Kind.KEEPSAKE, List.of("tape"),
            Kind.CHAPTER, List.of("kitchen-yard", "couples"),
            Kind.NODE, List.of("kitchen-yard/steps", "couples/bicycle"),
            Kind.CHOICE, List.of("kitchen-yard/steps.cross", "couples/bicycle.ride"),
            Kind.PERSON, List.of("ruth", "tommy"),
            Kind.ENDING, List.of("forty-one", "a-clear-run"));

    public SmallWorld() {
        Map<String, Integer> trust = new LinkedHashMap<>();
        trust.put("shut-out", 0);
        trust.put("kept-waiting", 3);
        trust.put("let-in", 6);
        variables.put("ruth.trust", new Type.Range(0, 10, trust));
        variables.put("ruth.hurt", new Type.Range(0, 5, Map.of()));
        variables.put("luck", new Type.Range(-5, 5, Map.of()));
        variables.put("gallery", KNOWING);
        variables.put("donations", KNOWING);
        variables.put("sky", WEATHER);
        variables.put("saw-madame", new Type.Flag());
        variables.put("rained", new Type.Flag());
        conditions.put(
                "ruth-might-tell",
                new Condition.Comparison(
                        new Condition.Operand.Of("ruth.trust"),
                        Condition.Operator.AT_LEAST,
                        new Condition.Operand.Constant(6, "let-in")));
    }

    /** A text that is a file of its own. */
    public static SourceText text(String text) {
        return SourceText.verbatim(new SourceFile("story/chapter.yaml", text), 0, text.length());
    }

    /** A condition that is right. */
    public Condition condition(SourceText text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Condition> read = ConditionReader.read(text, this, diagnostics);
        if (!diagnostics.found().isEmpty()) {
            throw new AssertionError(text + ": " + diagnostics.found());
        }
        return read.orElseThrow();
    }

    @Override
    public Optional<String> find(Kind kind, String written) {
        return switch (kind) {
            case VARIABLE -> declared(variables.containsKey(written) || written.equals(FAULTY_VARIABLE), written);
            case CONDITION -> declared(conditions.containsKey(written) || written.equals(FAULTY_CONDITION), written);
            case NODE, CHOICE -> known(kind, written).or(() -> known(kind, "kitchen-yard/" + written));
            case MEMORY, KEEPSAKE, CHAPTER, PERSON, ENDING -> known(kind, written);
        };
    }

    private static Optional<String> declared(boolean declared, String name) {
        return declared ? Optional.of(name) : Optional.empty();
    }

    private Optional<String> known(Kind kind, String name) {
        return all(kind).contains(name) ? Optional.of(name) : Optional.empty();
    }

    private List<String> all(Kind kind) {
        return names.getOrDefault(kind, List.of());
    }

    @Override
    public Collection<String> names(Kind kind) {
        return switch (kind) {
            case VARIABLE -> variables.keySet();
            case CONDITION -> conditions.keySet();
            case NODE, CHOICE ->
                all(kind).stream()
                        .map(name -> name.replace("kitchen-yard/", ""))
                        .toList();
            case MEMORY, KEEPSAKE, CHAPTER, PERSON, ENDING -> all(kind);
        };
    }

    /** The whole names of a kind. */
    List<String> wholeNames(Kind kind) {
        return all(kind);
    }

    @Override
    public Optional<Type> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public Optional<Condition> condition(String name) {
        return Optional.ofNullable(conditions.get(name));
    }

    @Override
    public boolean way(String memory, String way) {
        return ways(memory).contains(way);
    }

    @Override
    public Collection<String> ways(String memory) {
        return memory.equals("doorstop") ? List.of("kindly", "against-myself") : List.of();
    }
}
