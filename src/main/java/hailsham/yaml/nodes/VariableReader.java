package hailsham.yaml.nodes;

import hailsham.expression.Type;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.story.Passage;
import hailsham.story.World.Variable;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what is tracked. */
public record VariableReader(VariableTypes types, Diagnostics diagnostics) {
    /** What a variable can hold; empty where that could not be read, which is reported then. */
    public Optional<Type> type(String id, Mapping.Entry entry) {
        return types.read(id, reading(entry));
    }

    /**
     * Reads one.
     *
     * @param id its whole name
     */
    public Variable read(String id, Mapping.Entry entry, Type type, Writing writing) {
        Reading reading = reading(entry);
        Map<String, Passage> says = new LinkedHashMap<>();
        for (Mapping.Entry said : reading.entries("says")) {
            if (type.named(said.key().value()).isEmpty()) {
                writing.unknown(
                        "`" + id + "` has no value called `" + said.key().value() + "`", said.key(), type.names());
            } else if (said.value() instanceof Scalar sentence) {
                says.put(
                        said.key().value(),
                        writing.line(sentence, id + "." + said.key().value()));
            }
        }
        for (String value : type.names()) {
            if (reading.has("says")
                    && !reading.names("says").stream()
                            .anyMatch(key -> key.value().equals(value))) {
                diagnostics.report(
                        DiagnosticCode.BAND_UNSAID,
                        reading.key("says").orElseThrow().where(),
                        "`says` has no sentence for `" + value + "`",
                        "add one");
            }
        }
        return new Variable(
                id, type, types.start(type, reading), says, entry.key().where());
    }

    private static Reading reading(Mapping.Entry entry) {
        Mapping mapping = entry.value() instanceof Mapping found
                ? found
                : new Mapping(List.of(), false, entry.key().where());
        return new Reading(mapping, WorldFields.VARIABLE);
    }
}
