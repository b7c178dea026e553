package hailsham.save;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Other programs, with the classes of this one. */
final class Programs {
    private Programs() {}

    static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static Process start(Class<?> program, String... arguments) throws IOException {
        return new ProcessBuilder(command(program, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
