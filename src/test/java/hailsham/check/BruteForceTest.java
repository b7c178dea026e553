package hailsham.check;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.model.Arm;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Outlook;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.engine.Engine;
import hailsham.engine.slots.Slot;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** That what is proved of first tellings of small random stories is what going every way through them shows. */
class BruteForceTest {
    private static final int STORIES = 500;
    private static final int MOST_STATES = 3_000;

    private int nevers;
    private int mets;

    @Test
    void answersAreThoseOfGoingEveryWayOnTheEngine() {
        compare(STORIES, RandomStory::of);
    }

    @Test
    void theyAreSoWhereABranchIsOnToo() {
        compare(STORIES / 2, RandomStory::grafted);
    }

    private void compare(int wanted, LongFunction<Story> made) {
        int stories = 0;
        for (long seed = 1; stories < wanted; seed++) {
            Engine engine = Engine.of(made.apply(seed));
            BruteForce all = new BruteForce(engine, MOST_STATES);
            if (!all.tooMany && !goesRound(engine, all)) {
                compare(new Prover(engine, meter()), all, "seed " + seed);
                compare(Prover.ofManyStates(engine, meter()), all, "seed " + seed + ", by sets");
                stories++;
            }
        }
        // Else the stories are too dull to tell anything.
        assertThat(nevers).isGreaterThan(4 * wanted);
        assertThat(mets).isGreaterThan(4 * wanted);
    }

    /** Whether a sharing with nothing to share leads round to itself: there the engine stops, and the model does not. */
    static boolean goesRound(Engine engine, BruteForce all) {
        for (int node = 0; node < engine.program().nodes(); node++) {
            Node each = engine.program().node(node);
            if (each.end() instanceof NodeEnd.Share && all.options.contains(each.id() + ".on")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void bothWaysTellTheSameOfWhatCanStillBeComeTo() {
        int ways = 0;
        int deadEnds = 0;
        for (long seed = 1; seed <= 60; seed++) {
            Engine engine = Engine.of(RandomStory.of(seed));
            Prover usual = new Prover(engine, meter());
            Prover bySets = Prover.ofManyStates(engine, meter());
            List<Where> ends = places(usual.model(), Point.Kind.END);
            for (Where from : places(usual.model(), Point.Kind.STOP)) {
                String what = "seed " + seed + ", from " + from;
                Outlook way = usual.passage(List.of(from), ends);
                Outlook deadEnd = usual.deadEndFirst(List.of(from), ends);
                assertThat(bySets.passage(List.of(from), ends)).as(what).hasSameClassAs(way);
                assertThat(bySets.deadEndFirst(List.of(from), ends)).as(what).hasSameClassAs(deadEnd);
                ways += way instanceof Outlook.Shown ? 1 : 0;
                deadEnds += deadEnd instanceof Outlook.Shown ? 1 : 0;
            }
        }
        assertThat(ways).isPositive();
        assertThat(deadEnds).isPositive();
    }

    /** The points of a kind, with the first number at one or more. */
    private static List<Where> places(Model model, Point.Kind kind) {
        int number = model.slots().need(Slot.Kind.VARIABLE, "x");
        boolean asks = kind == Point.Kind.STOP;
        Formula formula = asks ? new Formula.Between(number, 1, Integer.MAX_VALUE) : Formula.TRUE;
        return model.points().stream()
                .filter(point -> point.kind() == kind)
                .map(point -> new Where(point.number(), formula))
                .toList();
    }

    private static Meter meter() {
        return new Meter(Duration.ofMinutes(1), 1 << 28);
    }

    private void compare(Prover prover, BruteForce all, String story) {
        Model model = prover.model();
        List<Sight> sights = new ArrayList<>(model.sights().keySet());
        List<List<Where>> questions = new ArrayList<>(model.sights().values());
        List<Verdict> verdicts = prover.askFirst(questions);
        for (int i = 0; i < sights.size(); i++) {
            boolean met = verdicts.get(i) instanceof Verdict.Met;
            String what = story + ", " + sights.get(i);
            assertThat(verdicts.get(i)).as(what).isNotInstanceOf(Verdict.Open.class);
            if (isComparable(sights.get(i))) {
                assertThat(met).as(what).isEqualTo(isMet(sights.get(i), model, all));
                nevers += met ? 0 : 1;
                mets += met ? 1 : 0;
            }
            if (verdicts.get(i) instanceof Verdict.Met way) {
                assertThat(prover.witness(way, questions.get(i)))
                        .as(what + ", on the engine")
                        .isPresent();
            }
        }
        assertThat(prover.endingsFirst().traps().isEmpty())
                .as(story + ", endings")
                .isEqualTo(!all.endless);
    }

    static boolean isComparable(Sight sight) {
        return switch (sight.kind()) {
            case NODE, STUCK, LINE, OPTION -> true;
            case CHOICE -> sight.arm() == 0;
            case ON, GUARD, ADDITION, MEMORY, UNIT, TOGETHER -> false;
        };
    }

    static boolean isMet(Sight sight, Model model, BruteForce all) {
        switch (sight.kind()) {
            case NODE -> {
                Block first = model.program().node(sight.unit()).text().get(0);
                return all.words.contains(word(((Block.Paragraph) first).passage()));
            }
            case STUCK -> {
                return all.stuck.contains(
                        model.program().node(sight.unit()).id().toString());
            }
            case LINE, OPTION -> {
                Arm arm = model.arm(sight);
                return all.words.contains(word(arm));
            }
            case CHOICE -> {
                Node node = model.program().node(sight.unit());
                Choice choice = ((NodeEnd.Choices) node.end()).choices().get(sight.index());
                return all.options.contains(node.id() + "." + choice.id());
            }
            case ON, GUARD, ADDITION, MEMORY, UNIT, TOGETHER -> throw new AssertionError(sight);
        }
        throw new AssertionError(sight);
    }

    private static String word(Passage passage) {
        return ((Piece.Words) passage.pieces().get(0)).text();
    }

    private static String word(Arm arm) {
        List<Piece> said = arm.piece() instanceof Piece.Either either
                ? arm.item() == 0 ? either.then() : either.otherwise()
                : ((Piece.Alternatives) arm.piece()).items().get(arm.item());
        return ((Piece.Words) said.get(0)).text();
    }
}
