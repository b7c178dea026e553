package hailsham.save.format;

import static hailsham.save.format.SnapshotReader.expect;

import hailsham.save.format.SnapshotReader.Implausible;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** Reads the strands of a snapshot. That their numbers fit each other is looked at when all are there. */
final class StrandsReader {
    private static final int MOST_STRANDS = 100_000;
    private static final int LONGEST_KNOWN = 20_000;

    private final SnapshotReader json;

    StrandsReader(SnapshotReader json) {
        this.json = json;
    }

    List<Strand> strands() throws Implausible {
        List<Strand> strands = new ArrayList<>();
        expect(json.json.currentToken() == JsonToken.START_ARRAY);
        while (json.json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.json.currentToken() == JsonToken.START_OBJECT && strands.size() < MOST_STRANDS);
            strands.add(strand());
        }
        return strands;
    }

    private Strand strand() throws Implausible {
        long of = -1;
        long from = 0;
        String chapter = "";
        Optional<Map<String, Boolean>> known = JournalLine.known("");
        Optional<Fate> fate = Optional.of(Fate.OPEN);
        long at = -1;
        long tip = -1;
        List<Step> steps = List.of();
        while (json.json.nextToken() == JsonToken.PROPERTY_NAME) {
            String field = json.json.currentName();
            json.json.nextToken();
            switch (field) {
                case "of" -> of = json.number(MOST_STRANDS);
                case "step" -> from = json.number(-Snapshot.MOST_DECISIONS, Snapshot.MOST_DECISIONS);
                case "chapter" -> chapter = json.text(JournalLine.LONGEST_NAME);
                case "knows" -> known = JournalLine.known(json.text(LONGEST_KNOWN));
                case "fate" -> fate = Fate.of(json.text(JournalLine.LONGEST_NAME));
                case "at" -> at = json.number(Snapshot.MOST_DECISIONS);
                case "tip" -> tip = json.number(Snapshot.MOST_DECISIONS);
                case "steps" -> steps = steps();
                default -> json.json.skipChildren();
            }
        }
        expect(known.isPresent() && fate.isPresent() && (of < 0 || JournalLine.isName(chapter)));
        Optional<Origin> origin =
                of < 0 ? Optional.empty() : Optional.of(new Origin((int) of, (int) from, chapter, known.get()));
        return new Strand(origin, fate.get(), steps, (int) at, (int) tip);
    }

    private List<Step> steps() throws Implausible {
        List<Step> steps = new ArrayList<>();
        expect(json.json.currentToken() == JsonToken.START_ARRAY);
        while (json.json.nextToken() != JsonToken.END_ARRAY) {
            String written = json.text(2 * JournalLine.LONGEST_NAME);
            int space = written.startsWith("^") ? written.indexOf(' ') : -1;
            Optional<Long> parent = space < 0
                    ? Optional.of((long) steps.size())
                    : JournalLine.number(written.substring(1, space), steps.size());
            Optional<Decision> decision = JournalLine.decision(written.substring(space + 1));
            expect(parent.isPresent() && decision.isPresent() && steps.size() < Snapshot.MOST_DECISIONS);
            steps.add(new Step(parent.get().intValue(), decision.get()));
        }
        return steps;
    }
}
