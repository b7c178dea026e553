package hailsham.cli;

import hailsham.cli.play.PlayOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

/** The program is at fault. Whoever uses it gets a sentence; whoever mends it, a file. */
final class Crash {
    private Crash() {}

    static void tell(Throwable fault, List<String> arguments, Outside outside) {
        if (arguments.contains(PlayOption.DEBUG.flag())) {
            fault.printStackTrace(outside.err());
            return;
        }
        Path file = outside.places().state().resolve("crash.log");
        StringWriter report = new StringWriter();
        PrintWriter writer = new PrintWriter(report);
        writer.println(Instant.now() + " version " + Version.name() + ", Java " + System.getProperty("java.version")
                + ", " + arguments);
        fault.printStackTrace(writer);
        writer.println();
        writer.flush();
        try {
            Files.createDirectories(outside.places().state());
            Files.writeString(file, report.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            outside.tell("The program has failed, and is at fault; what you chose is kept. What happened stands in "
                    + file + ".");
        } catch (IOException e) {
            outside.tell("The program has failed, and is at fault; what you chose is kept. Run it again with "
                    + PlayOption.DEBUG.flag() + " to see what happened.");
        }
    }
}
