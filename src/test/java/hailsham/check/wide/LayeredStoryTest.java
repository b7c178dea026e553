package hailsham.check.wide;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.Report;
import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Count;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.engine.Engine;
import hailsham.source.DiagnosticCode;
import hailsham.story.NodeEnd;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is proved of a generated story of a thousand nodes, beside what others have found to be so. */
class LayeredStoryTest {
    @TempDir
    Path folder;

    private Story story;

    @BeforeEach
    void aStory() {
        LayeredStory.write(folder, 1_000, 1);
        StoryReader.Result read = StoryReader.read(folder);
        assertThat(read.problems()).isEmpty();
        story = read.story().orElseThrow();
    }

    @Test
    void asManyNodesAndOptionsAreReachedAsAreKnownToBe() {
        Engine engine = Engine.of(story);
        Prover prover = new Prover(engine, new Meter(Budget.USUAL.time(), Budget.USUAL.bytes()));

        assertThat(reached(prover, Sight.Kind.NODE)).containsExactly(1_000, 987);
        assertThat(reached(prover, Sight.Kind.CHOICE)).containsExactly(2_924, 2_862);
    }

    /** How many there are of a kind, and how many of them are met. */
    private List<Integer> reached(Prover prover, Sight.Kind kind) {
        Model model = prover.model();
        List<List<Where>> asked = new ArrayList<>();
        model.sights().forEach((sight, where) -> {
            if (sight.kind() == kind && sight.arm() == 0) {
                asked.add(where);
            }
        });
        List<Verdict> verdicts = prover.ask(asked);
        assertThat(verdicts).noneMatch(Verdict.Open.class::isInstance);
        int options = kind == Sight.Kind.NODE ? asked.size() : options();
        return List.of(options, (int)
                verdicts.stream().filter(Verdict.Met.class::isInstance).count());
    }

    /** Written, those of nodes that nobody comes to among them. */
    private int options() {
        return story.chapters().values().stream()
                .flatMap(chapter -> chapter.nodes().values().stream())
                .mapToInt(node -> node.end() instanceof NodeEnd.Choices end
                        ? end.choices().size()
                        : 0)
                .sum();
    }

    @Test
    void itsStatesAndItsWaysAreCounted() {
        Report report = Proof.of(story, Budget.USUAL).report();

        assertThat(report.states()).isEqualTo(new Count.Exactly(BigInteger.valueOf(119_182)));
        assertThat(report.ways()).isEqualTo(new Count.Exactly(new BigInteger("26785194985518535905")));
        assertThat(report.findings().stream()
                        .filter(finding -> finding.problem().code() == DiagnosticCode.UNREACHABLE_NODE))
                .hasSize(13);
        assertThat(report.answers()).allMatch(answer -> answer.why().isEmpty());
    }
}
