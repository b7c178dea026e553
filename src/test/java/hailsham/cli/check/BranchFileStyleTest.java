package hailsham.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.cli.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check BRANCHFILE}: the house style of the story is held against the file's own words. */
class BranchFileStyleTest {
    private static final Path GRAFTED = Path.of("src", "test", "resources", "stories", "grafted");

    @TempDir
    Path story;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(GRAFTED)) {
            for (Path file : files.filter(each -> !each.equals(GRAFTED)).toList()) {
                Files.copy(file, story.resolve(GRAFTED.relativize(file).toString()));
            }
        }
    }

    private String check(String pattern, String... options) throws IOException {
        Files.writeString(
                story.resolve("style.yaml"),
                "patterns:\n  S01:\n    name: a turn\n    limit: 0\n    pattern: |\n      " + pattern + "\n");
        String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = story.resolve("branches/hatch.yaml").toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        Desk.Answer answer = Desk.type(arguments);
        assertThat(answer.err()).isEmpty();
        return answer.out() + "-- " + answer.code() + "\n";
    }

    @Test
    void aTurnOfPhraseInItIsShownWhereItStands() throws IOException {
        assertThat(check("\\birons\\b", "--fail-on", "warning"))
                .contains(
                        "warning[style]: S01 a turn: 1 in the narration of `yard`",
                        "--> " + story + "/branches/hatch.yaml:47:23",
                        "--> " + story + "/branches/hatch.yaml:19:78")
                .endsWith("2 problems found.\n-- 1\n");
    }

    @Test
    void thatOfTheStoryAroundItIsTheStorys() throws IOException {
        assertThat(check("\\bgate\\b", "--fail-on", "warning")).endsWith("No problems found.\n-- 0\n");
    }
}
