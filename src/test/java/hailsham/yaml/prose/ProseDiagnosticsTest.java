package hailsham.yaml.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.reader.SmallWorld;
import hailsham.golden.GoldenPairs;
import hailsham.source.DiagnosticCode;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every mistake that can be made in prose, and what is said of it. */
class ProseDiagnosticsTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics");

    private final SmallWorld world = new SmallWorld();

    @TestFactory
    List<DynamicTest> paragraphs() {
        return GoldenPairs.tests("diagnostics/prose", input -> {
            Diagnostics found = new Diagnostics();
            PassageReader.paragraphs(SmallWorld.text(input), world, found);
            return printed(found);
        });
    }

    @TestFactory
    List<DynamicTest> lines() {
        return GoldenPairs.tests("diagnostics/line", input -> {
            Diagnostics found = new Diagnostics();
            PassageReader.line(SmallWorld.text(input), world, found);
            return printed(found);
        });
    }

    /** Those of other readers have their fixtures elsewhere. */
    @Test
    void every_code_of_the_language_is_shown_by_a_fixture() throws IOException {
        StringBuilder shown = new StringBuilder();
        for (String folder : List.of("condition", "effect", "prose", "line", "contract")) {
            try (Stream<Path> files = Files.list(FIXTURES.resolve(folder))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".output"))
                        .toList()) {
                    shown.append(Files.readString(file));
                }
            }
        }
        for (DiagnosticCode code : EnumSet.range(DiagnosticCode.UNKNOWN_NAME, DiagnosticCode.SECOND_PARAGRAPH)) {
            assertThat(shown).contains("error[" + code.code() + "]");
        }
    }

    private static String printed(Diagnostics found) {
        return found.found().stream().map(DiagnosticPrinter.plain()::print).collect(Collectors.joining("\n"));
    }
}
