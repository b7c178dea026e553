package hailsham.cli;

import hailsham.cli.play.Play;
import hailsham.cli.play.PlayOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The program: its arguments to its exit code. */
public final class Hailsham {
    private Hailsham() {}

    /** Runs a command of this process to its end, and says with which code to exit. */
    public static int run(String... arguments) {
        return run(Outside.ofThisProcess(), arguments);
    }

    /** Runs a command in a world outside that may be another than this process. */
    public static int run(Outside outside, String... arguments) {
        try {
            return action(arguments).run(outside);
        } catch (IOException e) {
            outside.tell("What was to be written could not be: its reader is gone, or the disk is full.");
            return ExitCode.FAILED;
        } catch (RuntimeException | Error e) {
            Crash.tell(e, Arrays.asList(arguments), outside);
            return ExitCode.FAILED;
        }
    }

    /** What the arguments ask for, without waking the library that reads them where that is not needed. */
    private static Action action(String... arguments) {
        if (arguments.length == 1 && arguments[0].equals(Version.OPTION)) {
            return Version::say;
        }
        Optional<Map<PlayOption, String>> quick = QuickArguments.read(arguments);
        return quick.isPresent()
                ? new Play(quick.get())
                : Commands.of(arguments).read(arguments);
    }
}
