package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptTest {
    @Test
    void whateverAReaderDoesTheStepsLeadThere() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Doing doing = new Doing(Ledger.BEGIN, 0);
            Kept kept = Kept.nothing(7);
            for (int keep = 0; keep < 20; keep++) {
                for (int move = random.nextInt(5); move > 0; move--) {
                    doing.done(anything(doing.ledger(), random));
                }
                doing.done(new Entry.Read(random.nextInt(3)));
                List<Entry> steps = kept.stepsTo(doing.ledger(), doing.read()).orElseThrow();
                Kept then = kept.followedBy(numbered(kept.counter(), steps));
                assertThat(then).isEqualTo(new Kept(doing.ledger(), doing.read(), kept.counter() + steps.size()));
                assertThat(then.ledger().holdsTogether()).isTrue();
                kept = then;
            }
        }
    }

    private static Entry anything(Ledger now, Random random) {
        Strand strand = now.strands().get(now.present());
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Entry.Undid(1 + random.nextInt(3));
            case 2 -> new Entry.Redid(1 + random.nextInt(2));
            case 3 -> new Entry.Went(random.nextInt(strand.steps().size() + 1));
            case 4 -> new Entry.Turned(random.nextInt(now.strands().size()));
            case 5 ->
                new Entry.Replayed(new Origin(
                        now.present(),
                        strand.at(),
                        "chapter-1",
                        random.nextBoolean() ? Map.of() : Map.of("fog", true)));
            case 6 ->
                new Entry.Marked(
                        random.nextInt(now.strands().size()), Fate.values()[random.nextInt(Fate.values().length)]);
            default -> new Entry.Chose(decision(strand.position(), random.nextInt(2)));
        };
    }

    @Test
    void whatAReaderMostlyDoesIsOneLine() {
        Kept kept = Kept.nothing(0).followedBy(numbered(0, List.of(chose(0), chose(1), chose(2), new Entry.Undid(1))));

        for (Entry entry : List.of(
                new Entry.Chose(decision(9, 9)),
                new Entry.Undid(1),
                new Entry.Redid(1),
                new Entry.Went(1),
                new Entry.Replayed(new Origin(0, 1, "chapter-0", Map.of())),
                new Entry.Marked(0, Fate.KEPT),
                new Entry.Read(4))) {
            Kept then = kept.followedBy(numbered(kept.counter(), List.of(entry)));
            assertThat(kept.stepsTo(then.ledger(), then.read()).orElseThrow()).containsExactly(entry);
        }
    }

    @Test
    void nothingThatAReaderDoesTakesADecisionAway() {
        Kept kept = Kept.nothing(0).followedBy(numbered(0, List.of(chose(0))));

        assertThat(kept.stepsTo(Ledger.BEGIN, 0)).isEmpty();
    }

    @Test
    void whatWasUndoneAndLeftForSomethingElseStaysAsAWay() {
        Kept kept = Kept.nothing(0)
                .followedBy(
                        numbered(0, List.of(chose(0), chose(1), new Entry.Undid(1), new Entry.Chose(decision(1, 1)))));

        assertThat(kept.ledger().strands().get(0).steps())
                .containsExactly(new Step(0, decision(0, 0)), new Step(1, decision(1, 0)), new Step(1, decision(1, 1)));
        assertThat(kept.log()).containsExactly(decision(0, 0), decision(1, 1));
    }

    @Test
    void linesAfterAGapBelongToAnotherBeginning() {
        Kept kept = Kept.nothing(3);

        assertThat(kept.followedBy(List.of(new JournalLine(3, new Entry.Undid(1)), new JournalLine(5, chose(1)))))
                .isEqualTo(kept);
    }

    @Test
    void whatCannotHaveBeenDoneIsPassedOver() {
        Kept kept = Kept.nothing(0);

        for (Entry entry : List.of(
                new Entry.Went(1),
                new Entry.Turned(1),
                new Entry.Marked(1, Fate.KEPT),
                new Entry.Replayed(new Origin(0, 1, "chapter", Map.of())))) {
            assertThat(kept.followedBy(numbered(0, List.of(entry)))).isEqualTo(kept);
        }
    }

    private static Entry.Chose chose(int turn) {
        return new Entry.Chose(decision(turn, 0));
    }

    static List<JournalLine> numbered(long from, List<Entry> entries) {
        List<JournalLine> lines = new ArrayList<>();
        entries.forEach(entry -> lines.add(new JournalLine(from + 1 + lines.size(), entry)));
        return lines;
    }

    static Decision decision(int turn, int way) {
        return new Decision(new NodeId("chapter-" + turn / 3, "node-" + turn), "way-" + way);
    }
}
