package hailsham.yaml.nodes;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.story.Memory;
import hailsham.story.Memory.Answer;
import hailsham.story.Memory.Retelling;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a memory. */
public record MemoryReader(Writing writing, String chapter) {
    /** The option of every retelling that changes nothing. */
    private static final String LET_BE = "let-be";

    /**
     * Reads one.
     *
     * @param id its whole name
     */
    public Memory read(String id, Scalar name, Reading reading) {
        Map<String, Answer> answers = answers(reading, id);
        List<String> of = people(reading, answers);
        return new Memory(
                id,
                chapter,
                writing.plain(reading, "title"),
                of,
                reading.scalars("tags").stream().map(Scalar::value).toList(),
                BlockReader.read(reading, "text", id, writing),
                retellings(reading, id),
                answers,
                name.where());
    }

    private List<String> people(Reading reading, Map<String, Answer> answers) {
        List<String> of = new ArrayList<>();
        for (Scalar person : reading.scalars("of")) {
            Optional<String> known = writing.find(Kind.PERSON, person, Use.SHARES);
            known.ifPresent(of::add);
            if (known.isPresent() && !answers.containsKey(person.value())) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.ANSWER_MISSING,
                                person.where(),
                                "`" + person.value() + "` shares this memory, and has no answer in `with`",
                                "say what comes of bringing it up: `with:`, `" + person.value() + ":`, `text: |`");
            }
        }
        boolean allKnown = of.size() == reading.listed("of");
        for (Scalar person : reading.names("with")) {
            if (writing.find(Kind.PERSON, person, Use.ANSWERS).isPresent()
                    && allKnown
                    && !of.contains(person.value())) {
                writing.diagnostics()
                        .report(
                                DiagnosticCode.ANSWER_UNASKED,
                                person.where(),
                                "`" + person.value() + "` answers, and does not share this memory",
                                "add the name to `of`, or leave the answer out");
            }
        }
        return of;
    }

    private Map<String, Answer> answers(Reading reading, String id) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Mapping.Entry entry : reading.entries("with")) {
            String person = entry.key().value();
            if (entry.value() instanceof Mapping mapping) {
                Reading answer = new Reading(mapping, ChapterFields.ANSWER);
                answers.put(
                        person,
                        new Answer(
                                person,
                                BlockReader.read(answer, "text", id + "." + person, writing),
                                writing.effects(answer, "do"),
                                entry.key().where()));
            }
        }
        return answers;
    }

    private List<Retelling> retellings(Reading reading, String id) {
        List<Retelling> retellings = new ArrayList<>();
        for (Mapping.Entry entry : reading.entries("retell")) {
            if (entry.value() instanceof Mapping mapping) {
                refuseTaken(entry.key());
                retellings.add(retelling(entry.key(), new Reading(mapping, ChapterFields.RETELLING), id));
            }
        }
        return retellings;
    }

    private Retelling retelling(Scalar way, Reading reading, String memory) {
        String id = memory + "." + way.value();
        return new Retelling(
                way.value(),
                writing.option(reading, "option", id),
                BlockReader.readWithoutFlashbacks(reading, "says", id, writing),
                writing.optionalPlain(reading, "title"),
                writing.effects(reading, "do"),
                way.where());
    }

    /** Lines of a way and of a person's answer are known by these names. */
    private void refuseTaken(Scalar way) {
        if (way.value().equals(LET_BE)) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.RESERVED_NAME,
                            way.where(),
                            "`let-be` is how every memory may be left as it is",
                            "give this way another name");
        } else if (writing.names().all(Kind.PERSON).contains(way.value())) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.NAME_TAKEN,
                            way.where(),
                            "`" + way.value() + "` is a person already, and one name means one thing",
                            "call the way after how it is told");
        }
    }
}
