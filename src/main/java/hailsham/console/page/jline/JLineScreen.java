package hailsham.console.page.jline;

import hailsham.console.model.Typography;
import hailsham.console.page.Key;
import hailsham.console.page.Page;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.session.Leaving;
import hailsham.console.session.Session;
import java.util.Optional;
import java.util.function.Supplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.Display;
import org.jline.utils.NonBlockingReader;

/**
 * Plays on the page: draws it, waits for keys, and does what signals ask for, all on the thread that calls it.
 *
 * <p>It asks for a key every tenth of a second instead of waiting for one, so that a new size, a signal and the end of
 * the terminal need no other thread and no lock.
 */
final class JLineScreen {
    private static final long POLL_MILLIS = 100;
    private static final Size FALLBACK = Size.of(80, 24);

    private final Page page;
    private final Terminal terminal;
    private final JLineStage stage;
    private final Interruptions interruptions;
    private final JLinePainter painter;
    private final JLinePrompt prompt;
    private final Display display;
    private final KeyMap<Key> keys;
    private final BindingReader reader;
    private Size size = Size.of(0, 0);

    JLineScreen(Session session, JLineStage stage, Interruptions interruptions, boolean colour, Typography typography) {
        this.page = new Page(session, typography, glyphs(stage.terminal(), typography));
        this.stage = stage;
        this.terminal = stage.terminal();
        this.interruptions = interruptions;
        this.painter = new JLinePainter(terminal, colour, typography == Typography.UNICODE);
        this.prompt = new JLinePrompt(terminal);
        this.display = new Display(terminal, true);
        this.keys = JLineKeys.map(terminal);
        this.reader = new BindingReader(terminal.reader());
    }

    /** The fonts of a text console have letters and quotes, and few other signs. */
    private static Glyphs glyphs(Terminal terminal, Typography typography) {
        boolean console =
                terminal.getType().equals("linux") || terminal.getType().startsWith("vt");
        return typography == Typography.ASCII || console ? Glyphs.ASCII : Glyphs.UNICODE;
    }

    /** Plays until the reader leaves, or a signal or the end of the terminal makes an end of it. */
    Leaving play() {
        start();
        Optional<Leaving> leaving = Optional.empty();
        while (leaving.isEmpty()) {
            leaving = step();
        }
        return leaving.get();
    }

    /** Takes the terminal and draws the first page. */
    void start() {
        stage.enter();
        draw();
    }

    /** Does what comes next, within a tenth of a second; how the reader leaves, where that is it. */
    Optional<Leaving> step() {
        Optional<Leaving> leaving = fulfil(next());
        return leaving.isPresent() ? leaving : interruptions.leaving();
    }

    /** What comes next: a signal, a key, or nothing for a while. */
    private Page.Wish next() {
        if (interruptions.takeSuspend()) {
            stage.suspend();
            return Page.Wish.REDRAW;
        }
        if (interruptions.takeContinue()) {
            stage.enter();
            return Page.Wish.REDRAW;
        }
        if (interruptions.takeInterrupt()) {
            return pressed(Key.INTERRUPT, "");
        }
        return switch (reader.peekCharacter(POLL_MILLIS)) {
            case NonBlockingReader.EOF -> Page.Wish.LEAVE;
            case NonBlockingReader.READ_EXPIRED -> {
                if (page.follow() || !size.equals(current())) {
                    draw();
                }
                yield Page.Wish.NOTHING;
            }
            default -> {
                Key key = reader.readBinding(keys);
                yield key == null ? Page.Wish.LEAVE : pressed(key, reader.getLastBinding());
            }
        };
    }

    private Page.Wish pressed(Key key, String typed) {
        Page.Wish wish = page.press(key, typed);
        draw();
        return wish;
    }

    /** How the reader leaves, where that is what comes of it. */
    private Optional<Leaving> fulfil(Page.Wish wish) {
        int foot = size.getRows() - 1;
        return switch (wish) {
            case NOTHING -> Optional.empty();
            case LEAVE -> Optional.of(Leaving.QUIT);
            case ABORT -> Optional.of(Leaving.INTERRUPTED);
            case REDRAW -> {
                redraw();
                yield Optional.empty();
            }
            case ASK_COMMAND -> {
                Optional<String> line = asked(() -> prompt.command(foot, page.words()));
                Page.Wish typed = line.map(page::typed).orElse(Page.Wish.NOTHING);
                redraw();
                yield fulfil(typed);
            }
            case ASK_NAME -> {
                asked(() -> prompt.words("Keep a copy as: ", foot)).ifPresent(page::named);
                redraw();
                yield Optional.empty();
            }
            case ASK_NOTE -> {
                asked(() -> prompt.words("Note: ", foot)).ifPresent(page::noted);
                redraw();
                yield Optional.empty();
            }
            case ASK_WORDS -> {
                asked(() -> prompt.words("/", foot)).ifPresent(page::find);
                redraw();
                yield Optional.empty();
            }
        };
    }

    private Optional<String> asked(Supplier<Optional<String>> question) {
        interruptions.startsAsking();
        try {
            return question.get();
        } finally {
            interruptions.endsAsking();
        }
    }

    /** Draws everything anew, whatever was on the screen. */
    private void redraw() {
        display.clear();
        draw();
    }

    private void draw() {
        Size now = current();
        if (!now.equals(size)) {
            // Without the clearing, what the old size left behind would stay.
            display.resize(now);
            display.clear();
            size = now;
        }
        display.update(painter.paint(page.frame(now.getColumns(), now.getRows()), page.part()), -1);
    }

    private Size current() {
        Size told = terminal.getSize();
        return told.getColumns() > 0 && told.getRows() > 0 ? told : FALLBACK;
    }
}
