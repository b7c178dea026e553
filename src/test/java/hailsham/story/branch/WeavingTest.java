package hailsham.story.branch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.yaml.BranchReader;
import hailsham.yaml.Branches;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A story with branches in it. */
class WeavingTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "stories", "grafted");
    private static final Story STORY = StoryReader.read(FOLDER).story().orElseThrow();
    private static final Branches BRANCHES =
            Branches.of(STORY, BranchReader.in(FOLDER.resolve("branches"), "branches"));
    private static final Branch BELL = BRANCHES.find("bell").orElseThrow();
    private static final Branch HATCH = BRANCHES.find("hatch").orElseThrow();
    private static final NodeId YARD = NodeId.of("gate/yard");

    @Test
    void withNoBranchOnItIsTheVeryStory() {
        assertThat(Weaving.of(STORY, List.of())).isSameAs(STORY);
    }

    @Test
    void itIsTheSameInWhateverOrderBranchesAreTurnedOn() {
        assertThat(Weaving.of(STORY, List.of(HATCH, BELL)))
                .isEqualTo(Weaving.of(STORY, List.of(BELL, HATCH)))
                .isEqualTo(Weaving.of(Weaving.of(STORY, List.of(BELL)), List.of(HATCH)));
    }

    @Test
    void twoOnOneNodeAreThereInTheOrderOfTheirIdsAfterItsOwn() {
        NodeEnd end = Weaving.of(STORY, List.of(HATCH, BELL)).node(YARD).end();
        assertThat(((NodeEnd.Choices) end).choices())
                .extracting("id")
                .containsExactly("ask", "go-on", "bell--ring", "hatch--up");
    }

    @Test
    void oneIsNotWovenInTwice() {
        assertThatThrownBy(() -> Weaving.of(STORY, List.of(BELL, BELL))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingThatIsTheStorysIsTakenAway() {
        Story woven = Weaving.of(STORY, List.of(HATCH, BELL));
        STORY.chapters().forEach((id, chapter) -> {
            assertThat(woven.chapter(id).nodes()).containsAllEntriesOf(ungrafted(chapter.nodes()));
            assertThat(woven.chapter(id).memories()).containsAll(chapter.memories());
        });
        assertThat(woven.memories()).containsAllEntriesOf(STORY.memories());
        assertThat(woven.world().variables()).containsAllEntriesOf(STORY.world().variables());
    }

    private static Map<String, Node> ungrafted(Map<String, Node> nodes) {
        Map<String, Node> left = new HashMap<>(nodes);
        List.of(BELL, HATCH)
                .forEach(branch -> branch.grafts()
                        .forEach(graft -> left.remove(graft.onto().node())));
        return left;
    }

    @Test
    void backLeadsToTheChoicesAndDoesNothingOfTheNodeAgain() {
        Engine engine = Engine.of(Weaving.of(STORY, List.of(HATCH)));
        State yard = engine.choose(engine.first(), "wait").state();
        int trust = engine.value(yard, "ann.trust");
        State hatch = engine.choose(yard, "hatch--up").state();
        assertThat(engine.node(hatch)).isEqualTo(NodeId.of("gate/hatch--look-in"));
        Turn back = engine.choose(hatch, "leave");
        assertThat(engine.node(back.state())).isEqualTo(YARD);
        assertThat(back.events()).isEmpty();
        assertThat(engine.value(back.state(), "ann.trust")).isEqualTo(trust);
        assertThat(engine.options(back.state())).extracting(Option::id).containsExactly("ask", "hatch--up");
    }

    @Test
    void goingIntoABranchAndComingBackTellsNoChapterAnew() {
        Engine engine = Engine.of(Weaving.of(STORY, List.of(HATCH)));
        State yard = engine.choose(engine.first(), "wait").state();
        Turn hatch = engine.choose(yard, "hatch--up");
        Turn back = engine.choose(hatch.state(), "leave");
        assertThat(hatch.events()).noneMatch(Event.Heading.class::isInstance);
        assertThat(back.events()).noneMatch(Event.Heading.class::isInstance);
    }

    @Test
    void aFallbackIsThereWhetherOrNotABranchOffersSomething() {
        Engine engine = Engine.of(Weaving.of(STORY, List.of(HATCH, BELL)));
        State yard = engine.choose(engine.first(), "wait").state();
        State asked = engine.choose(yard, "ask").state();
        assertThat(engine.options(asked)).extracting(Option::id).containsExactly("go-on", "bell--ring", "hatch--up");
    }

    @Test
    void whoTakesNothingOfABranchReadsTheStoryAsItWasAndHoldsTheSame() {
        Engine plain = Engine.of(STORY);
        Engine woven = Engine.of(Weaving.of(STORY, List.of(BELL)));
        Random random = new Random(20261129);
        for (int reading = 0; reading < 200; reading++) {
            Turn mine = plain.begin();
            Turn theirs = woven.begin();
            while (!plain.options(mine.state()).isEmpty()) {
                assertThat(theirs.events()).isEqualTo(mine.events());
                assertThat(woven.fingerprint(theirs.state())).isEqualTo(plain.fingerprint(mine.state()));
                List<Option> options = plain.options(mine.state());
                String option = options.get(random.nextInt(options.size())).id();
                mine = plain.choose(mine.state(), option);
                theirs = woven.choose(theirs.state(), option);
            }
            assertThat(woven.ending(theirs.state())).isEqualTo(plain.ending(mine.state()));
        }
    }
}
