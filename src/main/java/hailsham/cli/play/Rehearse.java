package hailsham.cli.play;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.console.rehearsal.JLineRehearsal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code rehearse}: for the launcher only. Plays a session that leaves nothing behind, to have an archive of classes made. */
@Command(name = "rehearse", description = "Plays a session in a terminal of its own.", hidden = true)
public final class Rehearse implements Action {
    @Parameters(paramLabel = "COMMAND", arity = "1..*", description = "what starts the program")
    private List<String> command = List.of();

    @Override
    public int run(Outside outside) throws IOException {
        Path folder = Files.createTempDirectory("hailsham-rehearsal");
        try {
            return JLineRehearsal.play(command, environment(folder)) ? ExitCode.DONE : ExitCode.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        } finally {
            delete(folder);
        }
    }

    /** Nothing of the reader's is touched, and what keeps a reader from the page is put aside. */
    private static Map<String, String> environment(Path folder) {
        String home = folder.toString();
        return Map.of(
                "XDG_DATA_HOME",
                home,
                "XDG_CONFIG_HOME",
                home,
                "XDG_STATE_HOME",
                home,
                "TERM",
                "xterm-256color",
                "ACCESSIBLE",
                "",
                "NO_COLOR",
                "");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
