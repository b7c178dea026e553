package hailsham.console.page.jline;

import hailsham.console.Reader;
import hailsham.console.model.Typography;
import hailsham.console.session.Leaving;
import hailsham.console.session.Session;
import hailsham.console.setting.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;

/**
 * A page on a terminal in memory, and a script of what is pressed there.
 *
 * <p>A line of a script is a word and what it needs: {@code story NAME}, {@code ascii}, {@code set steps}, {@code size
 * 80x24}, {@code press KEY...}, {@code ask KEY WORDS} (a key that asks for words), {@code find WORDS}, {@code note
 * WORDS}; after {@code show} the screen stands in the output.
 */
final class PageScript implements AutoCloseable {
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("enter", "\r"),
            Map.entry("space", " "),
            Map.entry("esc", "\033"),
            Map.entry("up", "\033[A"),
            Map.entry("down", "\033[B"),
            Map.entry("pgup", "\033[5~"),
            Map.entry("pgdn", "\033[6~"),
            Map.entry("home", "\033[H"),
            Map.entry("end", "\033[F"),
            Map.entry("ctrl-c", "\003"),
            Map.entry("ctrl-l", "\014"));

    private final Path saves;
    private final StringBuilder output = new StringBuilder();
    private String story = "miniature";
    private Typography typography = Typography.UNICODE;
    private Settings settings = Settings.DEFAULT;
    private Size size = Size.of(80, 24);
    private boolean colour = true;
    private Optional<Leaving> left = Optional.empty();
    private Optional<Playing> playing = Optional.empty();

    PageScript(Path saves) {
        this.saves = saves;
    }

    private record Playing(Reader reader, ScreenTerminal.VirtualTerminal virtual, JLineScreen screen) {}

    /** What the screens showed. */
    String run(String script) throws IOException {
        for (String line : script.lines().toList()) {
            String[] words = line.split(" ", 2);
            output.append("# ").append(line).append('\n');
            obey(words[0], words.length > 1 ? words[1] : "");
        }
        return output.toString();
    }

    private void obey(String word, String rest) throws IOException {
        switch (word) {
            case "story" -> story = rest;
            case "ascii" -> typography = Typography.ASCII;
            case "colourless" -> colour = false;
            case "set" -> settings = settings(rest);
            case "size" -> resize(rest);
            case "press" -> {
                for (String key : rest.split(" ")) {
                    send(KEYS.getOrDefault(key, key));
                }
            }
            case "ask" -> send(rest.charAt(0) + rest.substring(2) + "\r");
            case "find" -> send("/" + rest + "\r");
            case "show" -> output.append(screen());
            case "note" -> {}
            default -> throw new IllegalArgumentException(word);
        }
    }

    private Settings settings(String name) {
        return switch (name) {
            case "steps" -> new Settings(settings.column(), settings.spacing(), true, false);
            case "close" -> new Settings(settings.column(), Settings.Spacing.CLOSE, settings.byParagraph(), false);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private void resize(String written) throws IOException {
        String[] parts = written.split("x");
        size = Size.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        if (playing.isPresent()) {
            playing().virtual().terminal().setSize(size);
            playing().virtual().screen().setSize(size.getColumns(), size.getRows());
            playing().screen().step();
        }
    }

    /** What a key does is done when this returns. */
    void send(String bytes) throws IOException {
        playing().virtual().terminal().processInputBytes(bytes.getBytes(StandardCharsets.UTF_8));
        left = playing().screen().step();
    }

    Optional<Leaving> left() {
        return left;
    }

    ScreenTerminal terminal() throws IOException {
        return playing().virtual().screen();
    }

    Session session() throws IOException {
        return playing().reader().session();
    }

    private Playing playing() throws IOException {
        if (playing.isEmpty()) {
            Session.Manner manner = new Session.Manner(typography, false, false, 0);
            Reader reader = Reader.of(story, saves, new Reader.Set(settings), manner);
            ScreenTerminal.VirtualTerminal virtual =
                    ScreenTerminal.withTerminal("page", "xterm-256color", size.getColumns(), size.getRows());
            Interruptions interruptions = new Interruptions();
            JLineStage stage = new JLineStage(virtual.terminal(), interruptions);
            JLineScreen screen = new JLineScreen(reader.session(), stage, interruptions, colour, typography);
            playing = Optional.of(new Playing(reader, virtual, screen));
            screen.start();
        }
        return playing.orElseThrow();
    }

    /** The screen, a row a line, with a border to show where it ends. */
    private String screen() throws IOException {
        StringBuilder shown = new StringBuilder();
        for (String row : terminal().toString().split("\n")) {
            shown.append(("|" + row).stripTrailing()).append('\n');
        }
        return shown.toString();
    }

    @Override
    public void close() throws IOException {
        if (playing.isPresent()) {
            playing().reader().close();
            playing().virtual().terminal().close();
        }
    }
}
