package hailsham.yaml.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.SmallWorld;
import hailsham.golden.GoldenPairs;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Diagnostics;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake that can be made in prose, and what is said of it. */
class ProseDiagnosticsTest {
    @TestFactory
    List<DynamicTest> paragraphs() {
        return GoldenPairs.tests("diagnostics/prose", input -> {
            Diagnostics diagnostics = new Diagnostics();
            PassageReader.paragraphs(SmallWorld.text(input), new SmallWorld(), diagnostics);
            return diagnostics.found().stream()
                    .map(DiagnosticPrinter.plain()::print)
                    .collect(Collectors.joining("\n"));
        });
    }

    @Test
    void a_line_has_no_second_paragraph() {
        Diagnostics diagnostics = new Diagnostics();
        PassageReader.line(SmallWorld.text("Go in\n\nAnd stay.\n\nFor good.\n"), new SmallWorld(), diagnostics);
        assertThat(diagnostics.found().stream().map(DiagnosticPrinter.plain()::print))
                .containsExactly("""
                        error[second-paragraph]: this is one line of prose, and a second paragraph begins here
                         --> story/chapter.yaml:3:1
                          |
                        3 | And stay.
                          | ^^^^^^^^^ leave it out, or join it to the first
                        """);
    }
}
