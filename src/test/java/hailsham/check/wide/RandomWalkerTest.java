package hailsham.check.wide;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.Report;
import hailsham.check.fault.Finding;
import hailsham.check.model.Model;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.walk.EndsMet;
import hailsham.check.walk.OpenQuestions;
import hailsham.check.walk.RandomReadings;
import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That somebody who wanders through a large story meets nothing that was proved never to be met. So many turns are taken
 * as the property {@code walker.turns} says.
 */
class RandomWalkerTest {
    private static final int TURNS = Integer.getInteger("walker.turns", 20_000);

    private static final int READ_AT_ONCE = 50_000;

    @TempDir
    Path folder;

    @Test
    void aWalkerMeetsNothingInTheShippedStoryThatWasProvedUnreachable() {
        walk(read(Path.of("story")));
    }

    @Test
    void aWalkerMeetsNothingInAGeneratedStoryThatWasProvedUnreachable() {
        walk(read(generated(1)));
    }

    @Test
    void aWalkerMeetsNothingInALayeredStoryThatWasProvedUnreachable() {
        LayeredStory.write(folder.resolve("layered"), 1_000, 1);
        walk(read(folder.resolve("layered")));
    }

    @Test
    void everyQuestionOfAGeneratedStoryIsAnsweredAndEveryFaultIsShown() {
        Report report = Proof.of(read(generated(2)), Budget.USUAL).report();

        assertThat(report.answers()).allMatch(answer -> answer.why().isEmpty());
        assertThat(report.findings()).extracting(Finding::problem).isNotEmpty();
    }

    private Path generated(long seed) {
        Path story = folder.resolve("story" + seed);
        WideStory.write(story, 1, seed);
        return story;
    }

    private static Story read(Path story) {
        StoryReader.Result read = StoryReader.read(story, "story");
        assertThat(read.problems()).isEmpty();
        return read.story().orElseThrow();
    }

    private static void walk(Story story) {
        Engine engine = Engine.of(story);
        Prover prover = new Prover(engine, new Meter(Duration.ofMinutes(1), 1 << 28));
        Model model = prover.model();
        Unmet unmet = Unmet.of(prover);
        onTheEngine(engine, unmet.names());
        OpenQuestions open = new OpenQuestions(model, unmet.questions());
        for (int seed = 2; seed <= 2 + TURNS / READ_AT_ONCE; seed++) {
            new RandomReadings(model, open, new EndsMet(), seed).read(READ_AT_ONCE, () -> true);
        }
        assertThat(open.open())
                .as("questions that no reading meets")
                .isEqualTo(unmet.questions().size());
    }

    private static void onTheEngine(Engine engine, Set<String> never) {
        Random random = new Random(3);
        State state = engine.first();
        for (int turn = 0; turn < TURNS; turn++) {
            String node = engine.node(state).toString();
            assertThat(never).doesNotContain(node);
            int[] moves = engine.moves(state);
            for (int move : moves) {
                assertThat(never).doesNotContain(node + "." + engine.option(state, move));
            }
            state = moves.length == 0 ? engine.first() : engine.next(state, moves[random.nextInt(moves.length)]);
        }
    }
}
