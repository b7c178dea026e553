package hailsham.cli.writing;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.cli.Desk;
import hailsham.engine.Engine;
import hailsham.golden.GoldenPairs;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.yaml.StoryFixture;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class RenameTest {
    @TempDir
    Path root;

    private int stories;

    /**
     * An input is the name of a story, what is typed after {@code rename}, and files that are other than in that story.
     * An output is what is said and what changes, and then the same of typing it again.
     */
    @TestFactory
    List<DynamicTest> whatIsSaidAndWhatChangesTheFirstTimeAndTheSecond() {
        return GoldenPairs.tests("rename", input -> {
            String[] typed = input.substring(0, input.indexOf('\n')).split(" ");
            Path folder = root.resolve("story" + ++stories);
            StoryFixture.lay(typed[0], input.substring(input.indexOf('\n') + 1), folder);
            String[] names = Arrays.copyOfRange(typed, 1, typed.length);
            return once(folder, names) + "\nagain\n" + once(folder, names);
        });
    }

    private static String once(Path folder, String... names) {
        Map<String, String> before = Desk.files(folder);
        String said = rename(folder, names).of(folder);
        return said + Lines.changed(before, Desk.files(folder));
    }

    private static Desk.Answer rename(Path folder, String... names) {
        List<String> arguments = new ArrayList<>(List.of("rename", "--story", folder.toString()));
        arguments.addAll(List.of(names));
        return Desk.type(arguments.toArray(String[]::new));
    }

    @Test
    void whatWasKeptUnderEveryOldNameIsReadUnderTheNewOnesAndBackAgain() throws IOException {
        Path folder = root.resolve("edited");
        StoryFixture.lay("miniature", "", folder);
        List<String> told =
                List.of("carry", "nothing", "thread.clock", "stop", "on", "thread.lamp-room", "retell.the-slip.let-be");
        try (FolderShelf shelf = FolderShelf.in(root.resolve("saves"), FolderShelf.USUAL)) {
            shelf.open(Miniature.engine());
            Telling telling = Telling.begin(Miniature.engine());
            told.forEach(telling::choose);
            shelf.leave(telling, 0);
        }
        String[][] names = {
            {"quay", "harbour"},
            {"harbour/arrive", "landing"},
            {"harbour/landing.carry", "take-both"},
            {"clock/case.stop", "halt"},
            {"lamp-room", "lantern"},
            {"the-slip", "that-slip"},
            {"nell.trust", "nell.faith"},
            {"nell", "nelly"},
            {"key", "clock-key"},
            {"together", "two-of-us"}
        };

        for (String[] pair : names) {
            assertThat(rename(folder, pair))
                    .extracting(Desk.Answer::code, Desk.Answer::err)
                    .containsExactly(0, "");
        }
        assertThat(logRead(folder))
                .containsExactly(
                        "harbour/landing.take-both",
                        "harbour/landing.nothing",
                        "harbour/bench.thread.clock",
                        "clock/case.halt",
                        "clock/after.on",
                        "harbour/bench.thread.lantern",
                        "lantern/stairs.retell.that-slip.let-be");

        for (int i = names.length - 1; i >= 0; i--) {
            String whole = names[i][0].substring(0, names[i][0].lastIndexOf(names[i][0].contains(".") ? '.' : '/') + 1);
            String own = names[i][0].substring(whole.length());
            String now = names[i][1].startsWith(whole) ? names[i][1] : whole + names[i][1];
            String then = now.startsWith("nell.") ? "nell.trust" : own;
            assertThat(rename(folder, now, then))
                    .as("%s", now)
                    .extracting(Desk.Answer::err)
                    .isEqualTo("");
        }
        assertThat(logRead(folder))
                .hasSize(told.size())
                .contains("clock/case.stop", "lamp-room/stairs.retell.the-slip.let-be");
    }

    /** The decisions of the save, as the story in a folder reads them: all of them hold. */
    private List<String> logRead(Path folder) {
        Story story = StoryReader.read(folder).story().orElseThrow();
        try (FolderShelf shelf = FolderShelf.in(root.resolve("saves"), FolderShelf.USUAL)) {
            Shelf.Opened opened = shelf.open(Engine.of(story));
            assertThat(opened.notices())
                    .allMatch(notice -> notice.startsWith(
                            "The story has changed since this was kept. All that you chose" + " still holds;"));
            return opened.telling().orElseThrow().log().stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void whereOneFileCannotBeWrittenNoneIs() throws IOException {
        Path folder = root.resolve("barred");
        StoryFixture.lay("miniature", "", folder);
        Map<String, String> before = Desk.files(folder);
        // The last of the files that the name stands in: its new text can stand nowhere beside it.
        Path inTheWay = Files.createDirectories(folder.resolve("1-island/.02-clock.yaml.next/full"));

        Desk.Answer answer = rename(folder, "nell.trust", "nell.faith");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("Nothing is renamed: ");
        assertThat(inTheWay).exists();
        assertThat(Desk.files(folder)).isEqualTo(before);
    }

    @Test
    void whatWouldBeChangedCanBeSeenBefore() {
        Path folder = root.resolve("dry");
        StoryFixture.lay("miniature", "", folder);
        Map<String, String> before = Desk.files(folder);

        Desk.Answer answer = rename(folder, "spoon", "ladle", "--dry-run");

        assertThat(answer.of(folder))
                .endsWith("keepsake spoon would be ladle then, in 2 places; story.yaml leads saves there.\n");
        assertThat(Desk.files(folder)).isEqualTo(before);
    }

    @Test
    void theStoryInsideIsNotRenamed() {
        assertThat(Desk.type("rename", "a", "b").err())
                .isEqualTo(
                        "The story inside the program cannot be changed: name the folder of another with --story.\n");
    }
}
