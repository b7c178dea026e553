package hailsham.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiagnosticsTest {
    private final Diagnostics diagnostics = new Diagnostics();
    private final Span span = new SourceFile("x.yaml", "x").span(0, 1);

    @Test
    void moreProblemsThanAnybodyReadsAreOnlySaidToBeThere() {
        for (int i = 0; i < 20_000; i++) {
            diagnostics.report(DiagnosticCode.UNKNOWN_NAME, span, "problem " + i);
        }
        assertThat(diagnostics.found()).hasSize(5_001);
        assertThat(diagnostics.found().get(4_999).message()).isEqualTo("problem 4999");
        assertThat(DiagnosticPrinter.plain().print(diagnostics.found().get(5_000)))
                .isEqualTo("note[too-many]: there are more problems than these 5000\n");
    }

    @Test
    void aNoteOrAWarningKeepsNothingFromBeingRead() {
        diagnostics.report(DiagnosticCode.LONG_OPTION, span, "long");
        assertThat(diagnostics.hasErrors()).isFalse();
        diagnostics.report(DiagnosticCode.UNKNOWN_NAME, span, "unknown");
        assertThat(diagnostics.hasErrors()).isTrue();
    }
}
