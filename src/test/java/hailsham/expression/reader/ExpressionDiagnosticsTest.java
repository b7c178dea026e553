package hailsham.expression.reader;

import hailsham.golden.GoldenPairs;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every mistake that can be made in a condition, an effect or a contract, one a line, and what is said of it. */
class ExpressionDiagnosticsTest {
    private final SmallWorld world = new SmallWorld();

    @TestFactory
    List<DynamicTest> conditions() {
        return GoldenPairs.tests(
                "diagnostics/condition",
                input -> printed(input, (text, diagnostics) -> ConditionReader.read(text, world, diagnostics)));
    }

    @TestFactory
    List<DynamicTest> effects() {
        return GoldenPairs.tests(
                "diagnostics/effect",
                input -> printed(input, (text, diagnostics) -> EffectReader.read(text, world, diagnostics)));
    }

    @TestFactory
    List<DynamicTest> contracts() {
        return GoldenPairs.tests(
                "diagnostics/contract",
                input -> printed(input, (text, diagnostics) -> ContractReader.read(text, world, diagnostics)));
    }

    private interface Reading {
        void of(SourceText text, Diagnostics diagnostics);
    }

    private static String printed(String input, Reading reading) {
        SourceFile file = new SourceFile("story/chapter.yaml", input);
        StringBuilder printed = new StringBuilder();
        for (int line = 1; line < file.lines(); line++) {
            int start = file.lineStart(line);
            int end = start + file.lineText(line).length();
            Diagnostics diagnostics = new Diagnostics();
            reading.of(SourceText.verbatim(file, start, end), diagnostics);
            printed.append(
                    diagnostics.found().isEmpty()
                            ? "nothing is said of line " + line + "\n"
                            : diagnostics.found().stream()
                                    .map(DiagnosticPrinter.plain()::print)
                                    .collect(Collectors.joining()));
            printed.append('\n');
        }
        return printed.toString();
    }
}
