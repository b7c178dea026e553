package hailsham.console.page.jline;

import hailsham.console.model.Compositor;
import hailsham.console.model.Run;
import hailsham.console.model.Sanitiser;
import hailsham.console.model.Typography;
import hailsham.console.model.Wrap;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;

/** The terminal while the page is on it, and as it was before. Entering and leaving twice does no harm. */
final class JLineStage implements AutoCloseable {
    private static final int NONE = 0;
    private static final int USUAL_COLUMNS = 80;
    private static final long POLL_MILLIS = 20;
    private static final long STOPS_WITHIN_NANOS = 2_000_000_000L;

    private final Terminal terminal;
    private final Interruptions interruptions;
    private final Attributes before;
    private boolean entered;

    JLineStage(Terminal terminal, Interruptions interruptions) {
        this.terminal = terminal;
        this.interruptions = interruptions;
        this.before = terminal.getAttributes();
        terminal.handle(Signal.INT, signal -> interruptions.interrupt());
        terminal.handle(Signal.TSTP, signal -> interruptions.suspend());
        terminal.handle(Signal.CONT, signal -> interruptions.goOn());
    }

    Terminal terminal() {
        return terminal;
    }

    /** The page takes the terminal: single keys, the other screen, no cursor. */
    void enter() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Signals stay signals, so that Ctrl-C and Ctrl-Z are heard while nobody reads; Ctrl-\\ would print a dump.
        raw.setLocalFlag(LocalFlag.ISIG, true);
        raw.setControlChar(ControlChar.VQUIT, NONE);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.clear_screen);
        terminal.flush();
        entered = true;
    }

    /** The terminal as it was. */
    void leave() {
        if (!entered) {
            return;
        }
        entered = false;
        terminal.puts(Capability.exit_attribute_mode);
        if (terminal.getStringCapability(Capability.exit_ca_mode) == null) {
            terminal.puts(Capability.clear_screen);
        } else {
            terminal.puts(Capability.exit_ca_mode);
        }
        terminal.puts(Capability.keypad_local);
        terminal.puts(Capability.cursor_normal);
        terminal.flush();
        terminal.setAttributes(before);
    }

    /** Stops the program, as Ctrl-Z does, until the shell lets it go on. */
    void suspend() {
        leave();
        String stop = "kill -STOP " + ProcessHandle.current().pid();
        try {
            new ProcessBuilder("sh", "-c", stop).inheritIO().start().waitFor();
            // On a busy machine this thread is stopped a while after the signal was sent: the page waits to be called
            // back.
            long until = System.nanoTime() + STOPS_WITHIN_NANOS;
            while (!interruptions.takeContinue() && System.nanoTime() < until) {
                Thread.sleep(POLL_MILLIS);
            }
        } catch (IOException e) {
            // There is no shell to stop it: the page simply comes back.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        enter();
    }

    /** Words for the screen that was there before the page. */
    void say(List<String> sentences, Typography typography) {
        Compositor compositor = new Compositor(typography, false);
        PrintWriter out = terminal.writer();
        int told = terminal.getSize().getColumns();
        int columns = told > 0 ? told : USUAL_COLUMNS;
        for (String sentence : sentences) {
            Wrap.lines(compositor.words(sentence), columns)
                    .forEach(line -> out.println(Sanitiser.clean(Run.text(line))));
        }
        out.flush();
    }

    @Override
    public void close() throws IOException {
        leave();
        terminal.close();
    }
}
