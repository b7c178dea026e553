package hailsham.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersTest {
    private static final String BASH = "bash-completion/completions/hailsham";
    private static final String FISH = "fish/vendor_completions.d/hailsham.fish";

    @TempDir
    Path folder;

    @Test
    void everyCommandThatIsShownHasAManualPageWithItsOptions() {
        Map<String, String> pages = ManPage.all(new Commands().line(), "1.2.3");

        assertThat(pages).containsKeys("hailsham.1", "hailsham-play.1", "hailsham-check.1", "hailsham-stats.1");
        assertThat(pages).doesNotContainKey("hailsham-rehearse.1");
        assertThat(pages.get("hailsham-play.1"))
                .startsWith(".TH HAILSHAM-PLAY 1 \"\" \"hailsham 1.2.3\"\n.SH NAME\nhailsham-play \\- Plays")
                .contains("\n.TP\n\\fB\\-\\-slot\\fR \\fINAME\\fR\nkeep the telling in this slot");
        assertThat(pages.get("hailsham.1"))
                .contains("\\fBhailsham-check\\fR(1)")
                .doesNotContain("rehearse");
    }

    @Test
    void equalProgramsHaveEqualPapers() throws IOException {
        Map<String, byte[]> once = Papers.all("1");
        Map<String, byte[]> again = Papers.all("1");

        assertThat(again.keySet()).isEqualTo(once.keySet());
        once.forEach((name, bytes) -> assertThat(again.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void fishIsToldOfEveryCommandAndEveryOption() throws IOException {
        assertThat(new String(Papers.all("1").get(FISH), StandardCharsets.UTF_8))
                .contains(" -a check -d 'Says what is wrong")
                .contains("complete -c hailsham -n '__fish_seen_subcommand_from play' -l slot -x -d")
                .contains("complete -c hailsham -n '__fish_seen_subcommand_from check' -l story -r -F -d")
                .contains(" -s h -l help -d")
                .doesNotContain("rehearse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c:check", "e:explore", "p:play"})
    void bashCompletesACommand(String typedAndCompleted) throws IOException {
        String[] parts = typedAndCompleted.split(":");
        Path script = folder.resolve("completion");
        Files.write(script, Papers.all("1").get(BASH));

        String said =
                bash(". '" + script + "'; COMP_WORDS=(hailsham " + parts[0] + "); COMP_CWORD=1; COMP_LINE='hailsham "
                        + parts[0] + "'; _complete_hailsham; echo \"${COMPREPLY[*]}\"");

        assertThat(said.split("\\s+")).contains(parts[1]);
    }

    private static String bash(String script) throws IOException {
        Process process = new ProcessBuilder(List.of("bash", "-c", script))
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
