package hailsham.console;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A real terminal, of tmux, with a shell in it. */
final class Tmux implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 60_000;

    private final String socket;
    private final Path folder;

    /** @param type what the terminal says it is */
    Tmux(Path folder, String type, int columns, int rows) throws IOException {
        this.folder = folder;
        this.socket = "hailsham-" + ProcessHandle.current().pid() + "-" + folder.getFileName();
        tmux(
                "-u",
                "new-session",
                "-d",
                "-s",
                "page",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                "cd '" + folder + "' && exec env LC_ALL=C.UTF-8 TERM=" + type + " PS1='$ ' sh");
        await("$");
        command("stty -a > before; tty");
        await("/dev/");
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Starts the program as somebody would who has unpacked it. */
    void start(String arguments) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Files.writeString(
                folder.resolve("program"),
                "echo $$ > pid; exec \"" + java + "\" -cp \"" + classes + "\" hailsham.Main " + arguments + "\n");
        Files.writeString(folder.resolve("play"), "sh ./program; echo \"left with $?\"\n");
        command("clear; . ./play");
    }

    void command(String line) throws IOException {
        tmux("send-keys", "-t", "page", "-l", line);
        press("Enter");
    }

    void press(String... keys) throws IOException {
        for (String key : keys) {
            tmux("send-keys", "-t", "page", key);
        }
    }

    void resize(int columns, int rows) throws IOException {
        tmux("resize-window", "-t", "page", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    String screen() throws IOException {
        return tmux("-u", "capture-pane", "-p", "-t", "page");
    }

    /** Whether the other screen is on, and whether the cursor is shown. */
    String modes() throws IOException {
        return tmux("display-message", "-p", "-t", "page", "#{alternate_on} #{cursor_flag}")
                .strip();
    }

    /** The settings of the terminal, before the program and now. */
    List<String> settings() throws IOException {
        command("stty -a > after; echo com''pared");
        await("compared");
        return List.of(settings("before"), settings("after"));
    }

    private String settings(String file) throws IOException {
        // JLine 4.5.0 (CLibrary.tcsetattr) fills every field of a structure on its stack but the discipline of the
        // line,
        // and hands that over as it lay there. The kernel reports it back and heeds it not: what disciplines a line is
        // changed by another call (TIOCSETD).
        return Files.readString(folder.resolve(file))
                .replaceFirst("rows \\d+; columns \\d+;", "")
                .replaceFirst("line = \\d+;", "");
    }

    void signal(String name) throws IOException {
        run(List.of("kill", "-" + name, Files.readString(folder.resolve("pid")).strip()));
    }

    /** Waits until the screen holds some words. */
    void await(String words) throws IOException {
        String[] last = {""};
        await(() -> {
            try {
                last[0] = screen();
            } catch (IOException e) {
                return false;
            }
            return last[0].contains(words);
        });
        if (!last[0].contains(words)) {
            fail("the screen never held %s; it holds%n%s", words, last[0]);
        }
    }

    private static void await(BooleanSupplier happened) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        while (!happened.getAsBoolean() && System.nanoTime() < until) {
            try {
                Thread.sleep(40);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private String tmux(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        tmux("kill-server");
    }
}
