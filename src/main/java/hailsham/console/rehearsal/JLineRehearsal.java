package hailsham.console.rehearsal;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;

/** Plays a session of the program in a terminal of its own: through the first pages, every panel, and out again. */
public final class JLineRehearsal {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final String ENTER = "\r";
    private static final String ESCAPE = "\033";
    private static final String DOWN = "\033OB";

    /** A page or two, the panels, back and forth, a line typed; then out, which may take two attempts. */
    private static final List<String> KEYS = List.of(
            ENTER, ENTER, ENTER, DOWN, ENTER, "1", "1", "m", ESCAPE, "p", ESCAPE, "c", ESCAPE, "h", ESCAPE, "?", ESCAPE,
            "u", "r", ":", "people", ENTER, ESCAPE, "q", "q");

    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(150);
    private static final long LONGEST_ANSWER_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long LONGEST_START_NANOS = TimeUnit.SECONDS.toNanos(60);
    /** The archive is written when the program leaves. */
    private static final long LONGEST_END_SECONDS = 180;

    private final Process process;
    private final OutputStream keyboard;
    private final AtomicLong heard = new AtomicLong();

    private JLineRehearsal(Process process, OutputStream keyboard) {
        this.process = process;
        this.keyboard = keyboard;
    }

    /**
     * Plays a session.
     *
     * @param command what starts the program
     * @param environment what it is told otherwise than this process was
     * @return whether the program was played and left as a reader leaves it
     * @throws IOException where no terminal can be had, or the program not be started
     */
    public static boolean play(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Size size = Size.of(COLUMNS, ROWS);
        try (Pty pty = new JniTerminalProvider().open(new Attributes(), size)) {
            if (!(pty instanceof JniNativePty terminal)) {
                throw new IOException("this system has no terminals to be had");
            }
            File screen = new File(terminal.getName());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(screen)
                    .redirectOutput(screen)
                    .redirectError(screen);
            builder.environment().putAll(environment);
            JLineRehearsal rehearsal = new JLineRehearsal(builder.start(), pty.getMasterOutput());
            try {
                rehearsal.watch(pty.getMasterInput());
                return rehearsal.play();
            } finally {
                rehearsal.process.destroyForcibly();
            }
        }
    }

    private boolean play() throws IOException, InterruptedException {
        if (!pause(LONGEST_START_NANOS)) {
            return false;
        }
        for (String key : KEYS) {
            if (!process.isAlive()) {
                break;
            }
            long before = heard.get();
            keyboard.write(key.getBytes(StandardCharsets.US_ASCII));
            keyboard.flush();
            long until = System.nanoTime() + LONGEST_ANSWER_NANOS;
            while (heard.get() == before && System.nanoTime() < until && process.isAlive()) {
                Thread.sleep(1);
            }
            pause(LONGEST_ANSWER_NANOS);
        }
        return process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }

    /** Waits until the screen has been drawn and stays as it is. */
    private boolean pause(long longest) throws InterruptedException {
        long until = System.nanoTime() + longest;
        while (System.nanoTime() < until && process.isAlive()) {
            long last = heard.get();
            if (last != 0 && System.nanoTime() - last > QUIET_NANOS) {
                return true;
            }
            Thread.sleep(1);
        }
        return heard.get() != 0;
    }

    /** Reads what is drawn, since a terminal that nobody reads from stops the program that draws. */
    private void watch(InputStream screen) {
        Thread thread = new Thread(
                () -> {
                    byte[] some = new byte[1 << 13];
                    try {
                        while (screen.read(some) > 0) {
                            heard.set(System.nanoTime());
                        }
                    } catch (IOException e) {
                        // The terminal was closed: the session is over.
                        heard.compareAndSet(0, System.nanoTime());
                    }
                },
                "screen");
        thread.setDaemon(true);
        thread.start();
    }
}
