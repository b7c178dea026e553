package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticPrinter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StoryReaderTest {
    static final Path MINIATURE = Path.of("src/test/resources/stories/miniature");

    @Test
    void theMiniatureIsReadWithNothingToComplainOf() {
        StoryReader.Result result = StoryReader.read(MINIATURE);
        assertThat(printed(result.problems())).isEmpty();
        assertThat(result.story()).isPresent();
    }

    @Test
    void theShippedStoryIsReadWithNothingToComplainOf() {
        StoryReader.Result result = StoryReader.readShipped();
        assertThat(printed(result.problems())).isEmpty();
        assertThat(result.story()).isPresent();
    }

    static String printed(List<Diagnostic> problems) {
        return problems.stream().map(DiagnosticPrinter.plain()::print).collect(Collectors.joining("\n"));
    }
}
