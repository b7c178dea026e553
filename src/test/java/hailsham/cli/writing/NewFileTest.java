package hailsham.cli.writing;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.cli.Desk;
import hailsham.cli.Desk.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code new branch} and {@code new chapter}. */
class NewFileTest {
    private static final Path STORIES = Path.of("src", "test", "resources", "stories");

    @TempDir
    Path folder;

    private String grafted;
    private String miniature;

    @BeforeEach
    void copy() throws IOException {
        grafted = copied("grafted");
        miniature = copied("miniature");
    }

    private String copied(String story) throws IOException {
        Path from = STORIES.resolve(story);
        Path to = folder.resolve(story);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to.toString();
    }

    @Test
    void aNewBranchPassesTheCheckAsItIsAndCanBePlayed() throws IOException {
        Answer made = Desk.type("new", "branch", "the-sheets", "--onto", "gate/yard", "--story", grafted);
        String file = grafted + "/branches/the-sheets.yaml";
        assertThat(made)
                .isEqualTo(new Answer(
                        "Written: " + file + "\nCheck it: hailsham check " + file + "\nPlay it:  hailsham --story "
                                + grafted + " --branch the-sheets --slot try\n",
                        "",
                        0));
        assertThat(Files.readString(Path.of(file)))
                .startsWith("# yaml-language-server: $schema=../schema/branch.schema.json\n");
        assertThat(Path.of(grafted, "schema", "branch.schema.json")).exists();
        Answer checked = Desk.type("check", file, "--fail-on", "warning");
        assertThat(checked.out())
                .isEqualTo("Branch the-sheets: proved: all of it can be come to, and it always comes back\n"
                        + "No problems found.\n");
        assertThat(checked.code()).isZero();
    }

    @Test
    void aFileThatIsThereIsLeftAsItIs() throws IOException {
        Path file = Path.of(grafted, "branches", "mine.yaml");
        Files.writeString(file, "mine\n");
        Answer answer = Desk.type("new", "branch", "mine", "--onto", "gate/yard", "--story", grafted);
        assertThat(answer.err()).isEqualTo("There is a file " + file + " already, and it is left as it is.\n");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("mine\n");
    }

    @Test
    void aBranchGoesOntoANodeThatIsThereAndEndsInChoices() {
        assertThat(Desk.type("new", "branch", "mine", "--onto", "gate/yrad", "--story", grafted)
                        .err())
                .contains("no node of the story is called `gate/yrad`", "did you mean `gate/yard`?")
                .endsWith("Nothing is written.\n");
        assertThat(Desk.type("new", "branch", "mine", "--onto", "well/leave", "--story", grafted)
                        .err())
                .contains("`well/leave` ends in `ending`", "those of its chapter are `well/look`");
        assertThat(Desk.type("new", "branch", "rope", "--onto", "gate/yard", "--story", grafted)
                        .err())
                .contains("`rope` is a memory already");
        assertThat(Path.of(grafted, "branches", "mine.yaml")).doesNotExist();
    }

    @Test
    void aNewChapterOfAFreePartIsOfferedByItsHub() {
        String before = Desk.type("check", "--story", miniature).out();
        Answer made = Desk.type("new", "chapter", "gulls", "--part", "island", "--story", miniature);
        assertThat(made.err()).isEmpty();
        assertThat(made.out()).startsWith("Written: " + miniature + "/1-island/04-gulls.yaml\n");
        assertThat(problems(Desk.type("check", "--story", miniature).out())).isEqualTo(problems(before));
    }

    @Test
    void aNewChapterOfAPartInOrderIsGoneOnToFromTheOneBeforeIt() {
        Answer made = Desk.type("new", "chapter", "stile", "--part", "yard", "--story", grafted);
        assertThat(made.err()).isEmpty();
        assertThat(Path.of(grafted, "1-yard", "02-stile.yaml")).exists();
        assertThat(Desk.type("check", "--story", grafted, "--fail-on", "warning")
                        .code())
                .isZero();
    }

    @Test
    void aChapterToWhichNoWayWouldLeadIsNotWritten() {
        Answer answer = Desk.type("new", "chapter", "after", "--part", "lane", "--story", grafted);
        assertThat(answer.err())
                .contains("error[no-next-chapter]: this is the last chapter")
                .endsWith("Nothing is written.\n");
        assertThat(Path.of(grafted, "2-lane", "02-after.yaml")).doesNotExist();
        assertThat(Desk.type("new", "chapter", "gate", "--part", "yard", "--story", grafted)
                        .err())
                .contains("`gate` is a chapter already");
        assertThat(Path.of(grafted, "1-yard", "02-gate.yaml")).doesNotExist();
    }

    @Test
    void whatANameOrAPartMayBeIsSaid() {
        assertThat(Desk.type("new", "chapter", "../A b", "--part", "yard", "--story", grafted)
                        .err())
                .isEqualTo("A chapter's name is lower-case words joined by hyphens: a-b.\n");
        assertThat(Desk.type("new", "chapter", "ab", "--part", "yrad", "--story", grafted)
                        .err())
                .isEqualTo("No part is called yrad; did you mean yard?\n");
        assertThat(Desk.type("new", "chapter", "ab", "--story", grafted).err())
                .isEqualTo("Which part is it in? --part takes one of yard, lane.\n");
        assertThat(Desk.type("new").err()).startsWith("What is to be new?");
    }

    private static String problems(String checked) {
        return checked.substring(checked.lastIndexOf('\n', checked.length() - 2) + 1);
    }
}
