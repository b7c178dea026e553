package hailsham.cli.branch;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Scene;
import hailsham.console.model.Typography;
import hailsham.console.panel.Panel;
import hailsham.console.session.Reply;
import hailsham.console.session.Session;
import hailsham.console.setting.Settings;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story that becomes another while it is played: by a branch that is turned on, and by an edit. */
class EditionsTest {
    private static final Path GRAFTED = Path.of("src", "test", "resources", "stories", "grafted");

    @TempDir
    Path home;

    private Path story;
    private FolderShelf shelf;
    private Session session;

    @BeforeEach
    void begin() throws IOException {
        story = home.resolve("story");
        try (Stream<Path> files = Files.walk(GRAFTED)) {
            for (Path file : files.toList()) {
                Files.copy(file, story.resolve(GRAFTED.relativize(file).toString()));
            }
        }
        open("telling");
    }

    private void open(String slot) {
        shelf = FolderShelf.in(home.resolve("saves"), slot);
        Story read = StoryReader.read(story).story().orElseThrow();
        BranchFiles files = new BranchFiles(Optional.of(story), home.resolve("own"));
        PlayedEditions editions = new PlayedEditions(
                read, files, List.of(), Optional.of(new WatchedFiles(story, List.of(home.resolve("own")))));
        Engine engine = editions.with(Set.copyOf(shelf.branches(slot)));
        Session.Manner manner = new Session.Manner(Typography.UNICODE, true, false, 0);
        session = Session.of(
                editions, engine, shelf, shelf.open(engine), new hailsham.console.Reader.Set(Settings.DEFAULT), manner);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private void take(String... options) {
        for (String option : options) {
            assertThat(session.perform(new Command.Take(option))).isInstanceOf(Reply.Turned.class);
        }
    }

    private List<String> texts() {
        return session.scene().paragraphs().stream().map(Paragraph::text).toList();
    }

    private List<String> offers() {
        return session.scene().offers().stream().map(Scene.Offer::id).toList();
    }

    private static List<String> lines(Panel panel) {
        return panel.items().stream()
                .map(item -> String.join(
                        ": ", item.paragraphs().stream().map(Paragraph::text).toList()))
                .toList();
    }

    private Panel branches() {
        return ((Reply.Shown) session.perform(Command.of(Word.BRANCHES))).panel();
    }

    /** Looks until it has been looked once more than files must stand still. */
    private Optional<Reply> edited() {
        Optional<Reply> first = session.follow();
        return first.isPresent() ? first : session.follow();
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = story.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    @Test
    void thePageOfBranchesSaysWhoWroteEachWhereItGoesOutAndWhetherItIsOn() throws IOException {
        Files.createDirectories(home.resolve("own"));
        Files.writeString(home.resolve("own/torn.yaml"), "branch: torn\n");
        open("another");
        assertThat(lines(branches()))
                .containsExactly(
                        "The Bell Rope: off; goes out from The Gate",
                        "The Linen Hatch, by A Writer: off; goes out from The Gate and The Well",
                        "torn.yaml: not to be played: it has 3 mistakes; hailsham check "
                                + home.resolve("own/torn.yaml") + " shows what is wrong.");
        assertThat(session.perform(new Command.Branch(3))).isInstanceOf(Reply.Told.class);
        assertThat(session.perform(new Command.Branch(4))).isInstanceOf(Reply.Told.class);
    }

    @Test
    void oneThatIsTurnedOnIsThereAtOnceAndInTheNextReading() {
        take("wait");
        assertThat(offers()).containsExactly("ask");
        Reply reply = session.perform(new Command.Branch(2));
        assertThat(lines(((Reply.Turned) reply).over().orElseThrow()))
                .contains("The Linen Hatch, by A Writer: on; goes out from The Gate and The Well");
        assertThat(session.notices()).containsExactly("The branch “The Linen Hatch” is on from here.");
        assertThat(offers()).containsExactly("ask", "hatch--up");
        shelf.close();
        open("telling");
        assertThat(offers()).containsExactly("ask", "hatch--up");
        assertThat(session.notices()).isEmpty();
    }

    @Test
    void oneThatIsTurnedOffUnderAReaderWhoStandsInItLetsHerGoOnFromWhereSheWentIn() {
        session.perform(new Command.Branch(2));
        take("wait", "hatch--up");
        session.notices();
        session.perform(new Command.Branch(2));
        assertThat(offers()).containsExactly("ask");
        assertThat(String.join(" ", session.notices()))
                .startsWith("The branch “hatch” is not on any more.")
                .contains("You go on from the last place that holds.")
                .endsWith("Where you were is kept in the slot “left-1”."
                        .replace('“', '"')
                        .replace('”', '"'));
    }

    @Test
    void aTellingThatIsLoadedBringsItsBranchesAlong() {
        session.perform(new Command.Branch(1));
        take("wait");
        session.perform(new Command.SaveAs("with-bell"));
        session.perform(new Command.Branch(1));
        assertThat(offers()).containsExactly("ask");
        session.perform(new Command.Load("with-bell"));
        assertThat(offers()).containsExactly("ask", "bell--ring");
    }

    @Test
    void anEditOfTheWordsIsThereInTheSamePlace() throws IOException {
        take("lift");
        assertThat(edited()).isEmpty();
        edit("1-yard/01-gate.yaml", "Ann had kept me a seat.", "Ann had kept me the best seat.");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
        assertThat(texts()).contains("Ann had kept me the best seat.");
        assertThat(edited()).isEmpty();
    }

    @Test
    void anEditOfWhatIsDoneIsDoneInTheSamePlace() throws IOException {
        take("lift");
        edit("1-yard/01-gate.yaml", "do: ann.trust += 1\n        says", "do: ann.trust -= 1\n        says");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
        assertThat(texts()).contains("Nobody had kept me a seat.");
    }

    @Test
    void aMistakeIsShownAndTheStoryGoesOnAsItWas() throws IOException {
        take("lift");
        edit("1-yard/01-gate.yaml", "go: yard", "go: yrad");
        Reply reply = edited().orElseThrow();
        assertThat(lines(((Reply.Shown) reply).panel()))
                .startsWith(
                        "error[unknown-name]: no node is called `yrad` in this chapter",
                        "  --> " + story + "/1-yard/01-gate.yaml:16:13")
                .endsWith("Until that is put right, the story goes on as it was.");
        take("ask");
        edit("1-yard/01-gate.yaml", "go: yrad", "go: yard");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
        assertThat(offers()).containsExactly("go-on");
    }

    @Test
    void aMistakeInABranchThatIsOnIsShownToo() throws IOException {
        session.perform(new Command.Branch(2));
        edit("branches/hatch.yaml", "go: look-in", "go: look-im");
        assertThat(lines(((Reply.Shown) edited().orElseThrow()).panel()).get(0))
                .isEqualTo("error[unknown-name]: no node is called `look-im` in this branch");
        edit("branches/bell.yaml", "go: back", "go: bakc");
        edit("branches/hatch.yaml", "go: look-im", "go: look-in");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
    }

    @Test
    void halfAnEditLosesNoPlace() throws IOException {
        take("wait", "ask");
        edit("1-yard/01-gate.yaml", "- choice: ask", "- choice: inquire");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
        assertThat(offers()).containsExactly("inquire");
        edit("story.yaml", "begins:", "renames:\n  gate/yard.ask: gate/yard.inquire\nbegins:");
        assertThat(edited()).containsInstanceOf(Reply.Edited.class);
        assertThat(offers()).containsExactly("go-on");
    }
}
