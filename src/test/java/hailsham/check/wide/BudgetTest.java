package hailsham.check.wide;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.model.Where;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.engine.Engine;
import hailsham.engine.slots.Slot;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That what there is no room or no time for is left open, and says what it hangs on. */
class BudgetTest {
    @TempDir
    Path folder;

    private Engine engine;

    @BeforeEach
    void aLargeStory() {
        WideStory.write(folder, 1, 3);
        Story story = StoryReader.read(folder).story().orElseThrow();
        engine = Engine.of(story);
    }

    private List<String> open(Meter meter) {
        Prover prover = new Prover(engine, meter);
        List<List<Where>> questions = List.copyOf(prover.model().sights().values());
        return prover.ask(questions).stream()
                .filter(Verdict.Open.class::isInstance)
                .map(verdict -> ((Verdict.Open) verdict).why())
                .toList();
    }

    @Test
    void withoutRoomForDiagramsSomeQuestionsAreLeftOpenWithTheVariablesTheyHangOn() {
        List<String> open = open(new Meter(Duration.ofMinutes(1), 1 << 14));

        List<String> names =
                engine.program().slots().all().stream().map(Slot::name).collect(Collectors.toList());
        assertThat(open).isNotEmpty().allSatisfy(why -> {
            assertThat(why).startsWith("it hangs on too much at once: ");
            assertThat(names).contains(why.substring(why.indexOf(": ") + 2).split(", ")[0]);
        });
    }

    @Test
    void withoutTimeItIsSaidSo() {
        assertThat(open(new Meter(Duration.ZERO, 1 << 28))).isNotEmpty().containsOnly("no time was left");
    }
}
