package hailsham.bench;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;

/** From the start of a command to its first page in a real terminal. */
final class FirstPage {
    private static final String LAST_OF_THE_PAGE = "enter ";
    private static final double NANOS_IN_A_MILLI = 1e6;

    private FirstPage() {}

    /** In milliseconds. The telling begins anew each time. */
    static double measure(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        try (Scratch saves = Scratch.make();
                Pty pty = new JniTerminalProvider().open(new Attributes(), Size.of(80, 24))) {
            File screen = new File(((JniNativePty) pty).getName());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(screen)
                    .redirectOutput(screen)
                    .redirectError(screen);
            builder.environment().putAll(environment);
            builder.environment().put("TERM", "xterm-256color");
            builder.environment().put("XDG_DATA_HOME", saves.folder().toString());
            builder.environment().put("XDG_CONFIG_HOME", saves.folder().toString());
            long start = System.nanoTime();
            Process process = builder.start();
            until(pty.getMasterInput());
            double millis = (System.nanoTime() - start) / NANOS_IN_A_MILLI;
            drain(pty.getMasterInput());
            pty.getMasterOutput().write("qq".getBytes(StandardCharsets.US_ASCII));
            pty.getMasterOutput().flush();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("it did not leave: " + String.join(" ", command));
            }
            return millis;
        }
    }

    private static void until(InputStream screen) throws IOException {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 13];
        while (!seen.toString(StandardCharsets.UTF_8).contains(LAST_OF_THE_PAGE)) {
            int read = screen.read(some);
            if (read <= 0) {
                throw new IOException("no page came: " + seen);
            }
            seen.write(some, 0, read);
        }
    }

    private static void drain(InputStream screen) {
        Thread thread = new Thread(() -> {
            byte[] some = new byte[1 << 13];
            try {
                while (screen.read(some) > 0) {
                    // Nobody looks any more.
                }
            } catch (IOException e) {
                // The terminal was closed.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
