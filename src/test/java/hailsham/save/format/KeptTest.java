package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.story.NodeId;
import hailsham.telling.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptTest {
    @Test
    void whateverAReaderDoesTheStepsLeadThere() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<Decision> log = new ArrayList<>();
            int position = 0;
            Kept kept = Kept.nothing(7);
            for (int keep = 0; keep < 20; keep++) {
                for (int move = random.nextInt(5); move > 0; move--) {
                    int what = random.nextInt(4);
                    if (what == 0 && position > 0) {
                        position--;
                    } else if (what == 1 && position < log.size()) {
                        position++;
                    } else {
                        log.subList(position, log.size()).clear();
                        log.add(decision(position, random.nextInt(2)));
                        position++;
                    }
                }
                int read = random.nextInt(3);
                List<Entry> steps = kept.stepsTo(log, position, read).orElseThrow();
                Kept then = kept.followedBy(numbered(kept.counter(), steps));
                assertThat(then).isEqualTo(new Kept(log, position, read, kept.counter() + steps.size()));
                kept = then;
            }
        }
    }

    @Test
    void nothingThatAReaderDoesTakesTheFirstDecisionOutOfTheLog() {
        Kept kept = new Kept(List.of(decision(0, 0)), 1, 0, 3);

        assertThat(kept.stepsTo(List.of(), 0, 0)).isEmpty();
    }

    @Test
    void linesAfterAGapBelongToAnotherBeginning() {
        Kept kept = new Kept(List.of(decision(0, 0)), 1, 0, 3);

        assertThat(kept.followedBy(List.of(
                        new JournalLine(3, new Entry.Undid(1)), new JournalLine(5, new Entry.Chose(decision(1, 1))))))
                .isEqualTo(kept);
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
