package hailsham.console.page.jline;

import hailsham.console.model.Typography;
import hailsham.console.session.Leaving;
import hailsham.console.session.Session;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.Signals;

/** The page on the terminal in which the program was started. */
public final class JLinePage implements AutoCloseable {
    /** Kept, since a logger that nobody holds forgets that it was muted. */
    private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

    private static final List<String> PROVIDERS = List.of("jni", "exec");
    private static final int LEAST_COLOURS = 8;
    private static final byte[] AS_BEFORE = "\033[0m\033[?1049l\033[?25h".getBytes(StandardCharsets.US_ASCII);

    private final Terminal terminal;
    private final Typography typography;
    private final Interruptions interruptions = new Interruptions();
    private final JLineStage stage;
    private final AtomicBoolean onOtherScreen;
    private final Object term;
    private final Object hup;

    private JLinePage(Terminal terminal, Typography typography, AtomicBoolean onOtherScreen) {
        this.terminal = terminal;
        this.typography = typography;
        this.onOtherScreen = onOtherScreen;
        this.stage = new JLineStage(terminal, interruptions);
        this.term = Signals.register("TERM", () -> interruptions.leave(Leaving.TERMINATED));
        this.hup = Signals.register("HUP", () -> interruptions.leave(Leaving.HUNG_UP));
    }

    /** Whether the program reads from a terminal. */
    public static boolean readsFromTerminal() {
        return isTerminal(SystemStream.Input);
    }

    /** Whether the program writes to a terminal. */
    public static boolean writesToTerminal() {
        return isTerminal(SystemStream.Output);
    }

    /** Takes the terminal; empty where it cannot show a page. Both streams must be terminals. */
    public static Optional<JLinePage> open(Typography typography) {
        JLINE_LOG.setLevel(Level.OFF);
        AtomicBoolean onOtherScreen = new AtomicBoolean();
        // Before the terminal is built, since hooks run in the order in which they were added and JLine's own closes
        // it.
        ShutdownHooks.add(() -> {
            if (onOtherScreen.get()) {
                try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    out.write(AS_BEFORE);
                }
            }
        });
        Charset charset = typography == Typography.UNICODE ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        for (String provider : PROVIDERS) {
            try {
                Terminal terminal = terminal(provider, charset);
                if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)
                        && terminal.getStringCapability(Capability.cursor_address) != null) {
                    return Optional.of(new JLinePage(terminal, typography, onOtherScreen));
                }
                terminal.close();
            } catch (IOException | IllegalStateException e) {
                // The next one asks in another way; and where there is none, the line is always there.
            }
        }
        return Optional.empty();
    }

    /** By one provider alone: of two, both are asked, and the second starts programs to find its answer. */
    private static Terminal terminal(String provider, Charset charset) throws IOException {
        return TerminalBuilder.builder()
                .system(true)
                .systemOutput(TerminalBuilder.SystemOutput.SysOut)
                .dumb(true)
                .provider(provider)
                .graphemeCluster(false)
                .encoding(charset)
                .build();
    }

    /**
     * Plays until the reader leaves.
     *
     * @param colour whether there may be colour
     * @param forced whether there is colour even where the terminal's description knows of none
     */
    public Leaving play(Session session, boolean colour, boolean forced) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        boolean coloured = colour && (forced || (colours != null && colours >= LEAST_COLOURS));
        onOtherScreen.set(terminal.getStringCapability(Capability.enter_ca_mode) != null);
        try {
            Leaving leaving = new JLineScreen(session, stage, interruptions, coloured, typography).play();
            stage.leave();
            stage.say(session.farewell(), typography);
            return leaving;
        } finally {
            stage.leave();
            onOtherScreen.set(false);
        }
    }

    @Override
    public void close() throws IOException {
        Signals.unregister("TERM", term);
        Signals.unregister("HUP", hup);
        stage.close();
    }

    private static boolean isTerminal(SystemStream stream) {
        for (String provider : PROVIDERS) {
            try {
                return TerminalProvider.load(provider).isSystemStream(stream);
            } catch (IOException | LinkageError e) {
                // This provider cannot be had on this machine; the next one asks in another way.
            }
        }
        return false;
    }
}
