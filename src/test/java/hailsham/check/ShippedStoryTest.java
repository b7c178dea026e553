package hailsham.check;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.DiagnosticPrinter;
import hailsham.source.Severity;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The story that the program carries inside. */
class ShippedStoryTest {
    @Test
    void allThatIsAskedOfItIsProvedAndNothingIsWrongWithIt() {
        StoryReader.Result read = StoryReader.read(Path.of("story"), "story");
        assertThat(read.problems().stream().map(DiagnosticPrinter.plain()::print))
                .isEmpty();

        Report report = Proof.of(read.story().orElseThrow(), Budget.USUAL).report();

        assertThat(report.findings().stream()
                        .map(finding -> finding.problem())
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(DiagnosticPrinter.plain()::print))
                .isEmpty();
        assertThat(report.answers()).allMatch(answer -> answer.kind() == Answer.Kind.PROVED);
    }
}
