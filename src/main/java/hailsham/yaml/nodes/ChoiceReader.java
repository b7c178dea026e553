package hailsham.yaml.nodes;

import hailsham.source.DiagnosticCode;
import hailsham.source.Span;
import hailsham.story.Choice;
import hailsham.story.NodeId;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Reads the choices of a node. */
public record ChoiceReader(Writing writing, Destinations destinations) {
    public List<Choice> read(Reading node, NodeId id) {
        List<Choice> choices = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        boolean onlyFallbacks = true;
        for (Reading reading : node.readings("choices", ChapterFields.CHOICE)) {
            refuseSecond(reading.scalar("choice"), seen);
            refuseContradictions(reading);
            onlyFallbacks &= reading.truth("fallback");
            choices.add(choice(reading, id, reading.word("choice")));
        }
        if (onlyFallbacks && !choices.isEmpty()) {
            contradiction(
                    choices.get(0).where(),
                    "every choice here is a fallback, and there is nothing to fall back from",
                    "take `fallback: true` away from one");
        }
        return choices;
    }

    /**
     * Reads those that a branch adds to a node, which may all be fallbacks.
     *
     * @param graft what is added
     * @param whole makes the whole name of a choice from its own
     */
    public List<Choice> grafted(Reading graft, NodeId onto, UnaryOperator<String> whole) {
        List<Choice> choices = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        for (Reading reading : graft.readings("choices", ChapterFields.CHOICE)) {
            refuseSecond(reading.scalar("choice"), seen);
            refuseContradictions(reading);
            choices.add(choice(reading, onto, whole.apply(reading.word("choice"))));
        }
        return choices;
    }

    private Choice choice(Reading reading, NodeId node, String name) {
        String id = node + "." + name;
        return new Choice(
                name,
                writing.option(reading, "text", id),
                writing.condition(reading, "when"),
                writing.optionalLine(reading, "locked", id + ".locked"),
                reading.truth("once"),
                reading.truth("silence"),
                reading.truth("fallback"),
                writing.effects(reading, "do"),
                BlockReader.read(reading, "says", id, writing),
                destinations.target(reading, "go"),
                where(reading));
    }

    private static Span where(Reading choice) {
        Optional<Scalar> name = choice.scalar("choice");
        return name.isPresent() ? name.get().where() : choice.where();
    }

    /** Where the choice has a name, and another of the node has the same. */
    private void refuseSecond(Optional<Scalar> written, Map<String, Scalar> seen) {
        if (written.isEmpty()) {
            return;
        }
        Scalar name = written.get();
        Scalar first = seen.putIfAbsent(name.value(), name);
        if (first != null) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.NAME_TAKEN,
                            name.where(),
                            "a choice of this node is called `" + name.value() + "` already",
                            "it stands on line " + first.where().line());
        }
    }

    private void refuseContradictions(Reading choice) {
        if (choice.has("locked") && !choice.has("when")) {
            contradiction(
                    choice.value("locked").map(v -> v.where()).orElse(choice.where()),
                    "a choice without `when` is never locked",
                    "say `when` it can be taken, or leave `locked` out");
        }
        if (choice.truth("fallback")) {
            for (String other : List.of("once", "when", "locked")) {
                if (choice.truth(other) || (choice.has(other) && !other.equals("once"))) {
                    contradiction(
                            choice.value(other).map(v -> v.where()).orElse(choice.where()),
                            "a fallback with `" + other + "` may not be there when it is needed",
                            "leave `" + other + "` out");
                }
            }
        }
    }

    private void contradiction(Span where, String message, String hint) {
        writing.diagnostics().report(DiagnosticCode.CONTRADICTION, where, message, hint);
    }
}
