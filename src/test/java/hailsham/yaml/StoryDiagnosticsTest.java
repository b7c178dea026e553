package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.golden.GoldenPairs;
import hailsham.source.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake that can be made in the files of a story, and what is said of it. */
class StoryDiagnosticsTest {
    private static final Path DIAGNOSTICS = Path.of("src", "test", "resources", "diagnostics");
    /** See {@code FolderReaderTest} and {@code DiagnosticsTest}. */
    private static final Set<String> TRIED_ELSEWHERE = Set.of("unreadable", "too-many");

    @TempDir
    Path folder;

    private int stories;

    @TestFactory
    List<DynamicTest> stories() {
        return GoldenPairs.tests("diagnostics/story", input -> {
            Path story = folder.resolve("story" + ++stories);
            StoryFixture.lay(input, story);
            return StoryReaderTest.printed(StoryReader.read(story, "story").problems());
        });
    }

    @Test
    void eachFixtureShowsTheProblemThatItIsNamedAfter() throws IOException {
        eachShowsItsProblem(DIAGNOSTICS.resolve("story"));
    }

    /** Every fixture of a folder is named after the problem that it shows. */
    static void eachShowsItsProblem(Path fixtures) throws IOException {
        for (Path output : outputs(fixtures)) {
            String name = output.getFileName().toString();
            String code = name.substring(0, name.indexOf('.'));
            assertThat(Files.readString(output)).as(name).containsPattern("(error|warning)\\[" + code + "\\]");
        }
    }

    @Test
    void everyProblemHasAFixture() throws IOException {
        String all =
                outputs(DIAGNOSTICS).stream().map(StoryDiagnosticsTest::read).collect(Collectors.joining("\n"));
        for (DiagnosticCode code : DiagnosticCode.values()) {
            if (!TRIED_ELSEWHERE.contains(code.code())) {
                assertThat(all).contains(code.severity().word() + "[" + code.code() + "]");
            }
        }
    }

    private static List<Path> outputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".output")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
