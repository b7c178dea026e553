package hailsham.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.Reader;
import hailsham.console.command.TypedCommand;
import hailsham.console.line.PlainScreen;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Scene;
import hailsham.console.model.Scene.Stop;
import hailsham.console.model.Typography;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Span;
import hailsham.console.page.layout.Style;
import hailsham.console.panel.Panel;
import hailsham.console.panel.Panel.Kind;
import hailsham.console.session.Reply;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is told on the page that is not told on the line. */
class ParityTest {
    private static final List<String> LOOKS = List.of(
            "memories",
            "memories 1",
            "people",
            "history",
            "history the",
            "chapters",
            "tellings",
            "why",
            "why 1",
            "skip",
            "branches",
            "branches 1",
            "note The gulls came twice.",
            "replay 1",
            "replay 1 innocent",
            "compare",
            "keep",
            "compare 1",
            "tellings 1",
            "replay 1 knowing",
            "drop",
            "follow",
            "replay 99",
            "compare 99",
            "tellings 99",
            "load",
            "settings",
            "undo",
            "redo",
            "xyzzy",
            "9",
            "memories 99",
            "load nothing",
            "save",
            "save a copy",
            "set spacing close",
            "set x y",
            "elsewhere",
            "help");
    private static final int STEPS = 190;

    @TempDir
    Path saves;

    @ParameterizedTest
    @ValueSource(strings = {"miniature", "screens"})
    void everyWordOfThePageIsOnTheLine(String story) {
        List<String> typed = new ArrayList<>();
        List<Set<String>> pages = new ArrayList<>();
        List<Integer> sceneBegins = new ArrayList<>(List.of(0));
        Set<String> headers = new TreeSet<>();
        // The note stands before the first page; what another program reads is watched in a test of its own, and nobody
        // edits the story here.
        Set<Kind> kinds = EnumSet.of(Kind.NOTE, Kind.WATCHING, Kind.REPORT);
        if (story.equals("miniature")) {
            // Its replays and ways not taken keep this walk from its end; the other story comes to one.
            kinds.add(Kind.AFTERWARDS);
        }
        try (Reader reader = Reader.of(story, saves.resolve("page"), Typography.UNICODE, false)) {
            Page page = new Page(reader.session(), Typography.UNICODE, Glyphs.UNICODE);
            Random random = new Random(11);
            pages.add(shown(page, reader, headers));
            while (typed.size() < STEPS) {
                Scene before = reader.session().scene();
                String command = command(before, typed.size(), kinds, random);
                typed.add(command);
                page.typed(command);
                page.open().map(Panel::kind).ifPresent(kinds::add);
                boolean turned = reader.session().scene() != before;
                sceneBegins.add(turned ? pages.size() : sceneBegins.get(pages.size() - 1));
                Set<String> shown = shown(page, reader, headers);
                page.open().filter(panel -> panel.kind() == Kind.HELP).ifPresent(help -> shown.removeAll(keys(help)));
                pages.add(shown);
            }
        }
        List<String> line = line(story, typed);

        assertThat(kinds).contains(Kind.values()).hasSize(Kind.values().length);
        assertThat(line).hasSize(pages.size());
        assertThat(words(String.join(" ", line))).containsAll(headers);
        for (int i = 0; i < pages.size(); i++) {
            // A sentence is told beside the scene, which the line has told before.
            assertThat(words(String.join(" ", line.subList(sceneBegins.get(i), i + 1))))
                    .as("after %s", i == 0 ? "the start" : typed.get(i - 1))
                    .containsAll(pages.get(i));
        }
    }

    private static String command(Scene scene, int step, Set<Kind> seen, Random random) {
        if (step % 3 != 0) {
            return LOOKS.get(step * 2 / 3 % LOOKS.size());
        }
        List<Scene.Offer> free =
                scene.offers().stream().filter(Scene.Offer::free).toList();
        return scene.stop() == Stop.CHOICE
                ? free.get(random.nextInt(free.size())).id()
                : scene.stop() == Stop.END && seen.contains(Kind.AFTERWARDS) ? "begin" : "on";
    }

    /** The words of what is on the page now, and of what comes on it until there is something to decide. */
    private static Set<String> shown(Page page, Reader reader, Set<String> headers) {
        Set<String> shown = new TreeSet<>();
        do {
            List<Row> frame = page.frame(120, 4000);
            headers.addAll(words(frame.get(0).text()));
            frame.stream()
                    .filter(row -> row.paragraph() >= 0 || isNotice(row))
                    .map(ParityTest::told)
                    .forEach(text -> shown.addAll(words(text)));
        } while (goesOn(page, reader));
        return shown;
    }

    /** The keys of a page, which stand where the line has what is typed to the same end, are no words of meaning. */
    private static Set<String> keys(Panel help) {
        Set<String> keys = new TreeSet<>();
        Set<String> meaning = new TreeSet<>(words(help.title() + " " + help.hint()));
        boolean byKey = true;
        for (Panel.Item item : help.items()) {
            byKey &= item.paragraphs().size() > 1;
            for (Paragraph paragraph : item.paragraphs()) {
                boolean isKey = byKey && paragraph.role() == Role.LABEL;
                (isKey ? keys : meaning).addAll(words(paragraph.text()));
            }
        }
        keys.removeAll(meaning);
        return keys;
    }

    @Test
    void helpSaysOfEveryKeyWhatIsTypedToTheSameEnd() {
        Panel page = help(false);
        Panel line = help(true);

        assertThat(line.items()).hasSameSizeAs(page.items());
        assertThat(meanings(line)).isEqualTo(meanings(page)).doesNotContain("");
        assertThat(line.hint()).isEqualTo(page.hint());
        assertThat(labels(line)).hasSameSizeAs(labels(page)).doesNotContain("Space, Page Down", "Esc", "Ctrl-L");
    }

    private Panel help(boolean whole) {
        try (Reader reader = Reader.of("miniature", saves.resolve("help"), Typography.UNICODE, whole)) {
            Reply reply = reader.session()
                    .perform(TypedCommand.read("help", reader.session().scene()));
            return ((Reply.Shown) reply).panel();
        }
    }

    private static List<String> meanings(Panel panel) {
        return panel.items().stream()
                .map(item -> item.paragraphs().get(item.paragraphs().size() - 1).text())
                .toList();
    }

    private static List<String> labels(Panel panel) {
        return panel.items().stream()
                .map(item -> item.paragraphs().get(0))
                .filter(paragraph -> paragraph.role() == Role.LABEL)
                .map(Paragraph::text)
                .toList();
    }

    private static boolean goesOn(Page page, Reader reader) {
        Stop stop = reader.session().scene().stop();
        boolean goesOn = stop == Stop.MORE || stop == Stop.DRAFT;
        if (goesOn) {
            page.press(Key.ESCAPE, "");
            page.press(Key.PAGE_DOWN, " ");
        }
        return goesOn;
    }

    private static boolean isNotice(Row row) {
        return row.spans().stream().anyMatch(span -> span.style() == Style.NOTICE);
    }

    /** Without the digits by which entries of a list are taken. */
    private static String told(Row row) {
        return row.spans().stream()
                .filter(span -> span.style() != Style.ACCENT)
                .map(Span::text)
                .reduce("", String::concat);
    }

    /** What the line said at the start and after each command. */
    private List<String> line(String story, List<String> typed) {
        StringWriter out = new StringWriter();
        try (Reader reader = Reader.of(story, saves.resolve("line"), Typography.UNICODE, true)) {
            String input = String.join("\n", typed) + "\n";
            new PlainScreen(
                            reader.session(),
                            new StringReader(input),
                            new PrintWriter(out),
                            100,
                            Typography.UNICODE,
                            false)
                    .play();
        }
        List<String> said = new ArrayList<>(List.of(out.toString().split("(?m)^> ")));
        // What is said on leaving answers no command.
        said.remove(said.size() - 1);
        return said;
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}’]+"))
                // A word that is wider than a line is broken at another place where the line is of another width.
                .filter(word -> !word.isEmpty() && !word.matches("x{3,}|.*\\p{IsHan}.*|.*\\p{IsHiragana}.*"))
                .toList());
    }
}
