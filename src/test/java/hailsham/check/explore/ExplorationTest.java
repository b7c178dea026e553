package hailsham.check.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hailsham.Miniature;
import hailsham.engine.Engine;
import hailsham.engine.SmallStory;
import hailsham.engine.State;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplorationTest {
    private static final Engine COUNTED = Engine.of(StoryReader.read(Path.of("src/test/resources/stories/counted"))
            .story()
            .orElseThrow());

    static List<Reader> readers() {
        return List.of(
                Reader.BLIND, Reader.CURIOUS, new Reader.Like("mine", decisions("quay/arrive", "carry", "nothing")));
    }

    private static List<Decision> decisions(String node, String... options) {
        return Arrays.stream(options)
                .map(option -> new Decision(NodeId.of(node), option))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theFindingsAreTheSameOnAnyNumberOfThreads(Reader reader) {
        long seed = new Random().nextLong();
        Findings alone = Exploration.of(Miniature.engine(), 730, seed, reader, 1);
        for (int threads : List.of(2, 3, 4)) {
            // Another engine, so that nothing was compiled before.
            Findings together = Exploration.of(Engine.of(Miniature.story()), 730, seed, reader, threads);
            assertThat(together).as("%d threads, seed %d", threads, seed).isEqualTo(alone);
        }
    }

    @Test
    void anotherSeedFindsOtherwise() {
        assertThat(Exploration.of(Miniature.engine(), 50, 1, Reader.BLIND, 1).words())
                .isNotEqualTo(Exploration.of(Miniature.engine(), 50, 2, Reader.BLIND, 1)
                        .words());
    }

    @Test
    void everyReadingEndsSomewhereAndOnlyOnce() {
        Findings findings = Exploration.of(Miniature.engine(), 1_000, 7, Reader.BLIND, 2);
        int ended =
                findings.endings().values().stream().mapToInt(count -> count).sum();
        assertThat(ended + findings.unfinished() + findings.cut() + findings.stuck())
                .isEqualTo(1_000);
        assertThat(findings.cut() + findings.stuck()).isZero();
    }

    @Test
    void whatIsMetIsWhatCanBeReached() {
        Set<String> reached = new HashSet<>();
        for (long seed = 1; seed <= 400; seed++) {
            Random random = new Random(seed);
            State state = Miniature.engine().first();
            int[] moves = Miniature.engine().moves(state);
            while (moves.length > 0) {
                reached.add(Miniature.engine().node(state).toString());
                state = Miniature.engine().next(state, moves[random.nextInt(moves.length)]);
                moves = Miniature.engine().moves(state);
            }
        }
        Findings findings = Exploration.of(Miniature.engine(), 2_000, 3, Reader.CURIOUS, 2);
        assertThat(reached)
                .isNotEmpty()
                .allSatisfy(
                        node -> assertThat(findings.nodes().get(node)).as(node).isPositive());
    }

    @Test
    void aBlindReaderTakesEachOfThreeEveryThirdTime() {
        Findings findings = Exploration.of(COUNTED, 6_000, 11, Reader.BLIND, 2);
        for (String option : List.of("run", "walk", "wait")) {
            assertThat(findings.share(findings.options().get("climb/foot." + option)))
                    .as(option)
                    .isCloseTo(1 / 3.0, within(0.03));
        }
        assertThat(findings.nodes())
                .containsEntry("climb/wall", findings.options().get("climb/foot.wait"));
        assertThat(findings.lines())
                .containsEntry("climb/wall.1", findings.nodes().get("climb/wall"));
        assertThat(findings.bands().get("climb").get("tired"))
                .containsEntry("true", findings.options().get("climb/foot.run"));
        assertThat(findings.bands().get("climb").get("late")).containsOnlyKeys("false");
        assertThat(findings.endings()).isEqualTo(Map.of("home", 6_000));
    }

    @Test
    void somebodyWhoIsLikeATellingMostlyDoesAsItDidWhereItWas() {
        Reader like = new Reader.Like("mine", decisions("climb/foot", "run", "run", "run", "walk"));
        Findings findings = Exploration.of(COUNTED, 6_000, 11, like, 2);
        // Three quarters as it did, of which three quarters ran; a third of the rest.
        assertThat(findings.share(findings.options().get("climb/foot.run")))
                .isCloseTo(9 / 16.0 + 1 / 12.0, within(0.03));
        assertThat(findings.share(findings.options().get("climb/foot.walk")))
                .isCloseTo(3 / 16.0 + 1 / 12.0, within(0.03));
        assertThat(findings.share(findings.options().get("climb/foot.wait"))).isCloseTo(1 / 12.0, within(0.03));
        assertThat(findings.reader().word()).isEqualTo("like:mine");
    }

    @Test
    void theWordsOfAReadingAreThoseThatWereCountedByHand() {
        Findings findings = Exploration.of(COUNTED, 1_000, 1, Reader.BLIND, 1);
        // Waiting: 5 + 3 at the foot, the wall, the road, 4 + 2 at the gate, the night.
        assertThat(findings.words().least()).isEqualTo(8 + 4 + 3 + 6 + 3);
        // Walking: the foot, 4 + 3 at the top, the bell, how it is told, the road, the gate, her answer, the night.
        assertThat(findings.words().most()).isEqualTo(8 + 7 + 4 + 3 + 3 + 6 + 3 + 3);
        assertThat(findings.choices().least()).isEqualTo(1);
        assertThat(findings.choices().most()).isEqualTo(3);
    }

    @Test
    void aCuriousReaderTakesEachOfManyOptionsAlikeOften() {
        NodeEnd.Choices many = new NodeEnd.Choices(Arrays.stream("abcdefghij".split(""))
                .map(id -> SmallStory.choice(id, "over"))
                .toList());
        Engine engine = Engine.of(new SmallStory()
                .node("begin", many, SmallStory.say("Well?"))
                .node("over", SmallStory.end(), SmallStory.say("Well."))
                .story());
        Findings findings = Exploration.of(engine, 200, 5, Reader.CURIOUS, 2);
        assertThat(findings.options())
                .hasSize(10)
                .allSatisfy(
                        (option, readings) -> assertThat(readings).as(option).isEqualTo(20));
    }

    @Test
    void aReadingThatGoesRoundIsCutAndSaidToBe() {
        Engine engine = Engine.of(new SmallStory()
                .node("begin", SmallStory.go("begin"), SmallStory.say("Round and round."))
                .story());
        Findings findings = Exploration.of(engine, 2, 1, Reader.BLIND, 1);
        assertThat(findings.cut()).isEqualTo(2);
        assertThat(findings.turns()).isEqualTo(2L * Exploration.MOST_TURNS);
        assertThat(findings.choices().most()).isZero();
        assertThat(findings.newWords()).isZero();
        assertThat(findings.sharedWords()).isEqualTo(1);
        assertThat(findings.words().least()).isEqualTo(3 * (Exploration.MOST_TURNS + 1));
    }

    @Test
    void noReadingsCannotBeRead() {
        assertThatThrownBy(() -> Exploration.of(COUNTED, 0, 1, Reader.BLIND, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
