package hailsham.check;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Endings;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.telling.Script;
import hailsham.telling.Telling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** That what is proved of replays of small random stories is what beginning every replay and going every way in it shows. */
class BruteReplaysTest {
    private static final int STORIES = 300;
    private static final int MOST = 6_000;

    private int knowing;
    private int nevers;
    private int opens;
    private int missed;

    @Test
    void answersAreThoseOfGoingEveryWayAndBeginningEveryReplayOnTheEngine() {
        int stories = 0;
        for (long seed = 1; stories < STORIES; seed++) {
            Engine engine = Engine.of(RandomStory.remembering(seed));
            BruteForce first = new BruteForce(engine, MOST);
            if (first.tooMany || BruteForceTest.goesRound(engine, first)) {
                continue;
            }
            BruteReplays all = new BruteReplays(engine, MOST);
            if (!all.tooMany && !BruteForceTest.goesRound(engine, all)) {
                compare(new Prover(engine, meter()), first, all, "seed " + seed);
                compare(Prover.ofManyStates(engine, meter()), first, all, "seed " + seed + ", by sets");
                stories++;
            }
        }
        // Else the stories are too dull to tell anything.
        assertThat(knowing).isGreaterThan(STORIES / 2);
        assertThat(nevers).isGreaterThan(4 * STORIES);
        // By sets it is not always known.
        assertThat(missed).isLessThan(knowing / 4);
        assertThat(opens).isLessThan(nevers / 50);
    }

    private void compare(Prover prover, BruteForce first, BruteReplays all, String story) {
        Model model = prover.model();
        List<Sight> sights = new ArrayList<>(model.sights().keySet());
        List<List<Where>> questions = new ArrayList<>(model.sights().values());
        List<Verdict> verdicts = prover.ask(questions);
        for (int i = 0; i < sights.size(); i++) {
            Verdict verdict = verdicts.get(i);
            String what = story + ", " + sights.get(i) + ", " + verdict;
            if (BruteForceTest.isComparable(sights.get(i))) {
                boolean inFirst = BruteForceTest.isMet(sights.get(i), model, first);
                boolean inAll = BruteForceTest.isMet(sights.get(i), model, all);
                missed += verdict instanceof Verdict.Open && inAll ? 1 : 0;
                opens += verdict instanceof Verdict.Open && !inAll ? 1 : 0;
                if (!(verdict instanceof Verdict.Open) || !story.endsWith("by sets") || inFirst) {
                    assertThat(verdict instanceof Verdict.Met).as(what).isEqualTo(inFirst);
                    assertThat(verdict instanceof Verdict.Never).as(what).isEqualTo(!inAll);
                }
                knowing += inAll && !inFirst ? 1 : 0;
                nevers += inAll ? 0 : 1;
            }
            if (verdict instanceof Verdict.MetKnowing met) {
                gone(met.witness(), prover, what);
            }
        }
        Endings endings = prover.endings();
        if (endings.open().isEmpty()) {
            assertThat(endings.traps().isEmpty()).as(story + ", endings").isEqualTo(!all.endless);
        } else {
            assertThat(story).endsWith("by sets");
        }
        for (Endings.Trap trap : endings.traps()) {
            assertThat(prover.witness(trap.met(), trap.where())).as(story).isPresent();
        }
    }

    /** A witness is a script that can be gone. */
    private static void gone(Witness witness, Prover prover, String what) {
        Telling telling = Telling.begin(Engine.of(prover.model().program().story()));
        Optional<String> refused =
                Script.of("witness", String.join("\n", witness.choices())).play(telling, () -> {});
        assertThat(refused).as(what).isEmpty();
        assertThat(telling.origin()).as(what).isPresent();
        assertThat(witness.when()).as(what).isPresent();
    }

    private static Meter meter() {
        return new Meter(Duration.ofMinutes(1), 1 << 28);
    }
}
