package hailsham.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How wide the terminal is, for the line: asked of the terminal itself, since a shell keeps {@code COLUMNS} to itself and
 * a dumb terminal's description has no size.
 */
final class TerminalWidth {
    private TerminalWidth() {}

    /** The columns; empty where nobody can say. */
    static Optional<Integer> ask() {
        try {
            Process asked = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            boolean answered = asked.waitFor(1, TimeUnit.SECONDS) && asked.exitValue() == 0;
            return answered ? columns(said) : Optional.empty();
        } catch (IOException e) {
            // There is no such program here.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The second of two numbers: {@code 24 80}. */
    static Optional<Integer> columns(String said) {
        int space = said.indexOf(' ');
        String columns = said.substring(space + 1);
        boolean number =
                !columns.isEmpty() && columns.length() <= 4 && columns.chars().allMatch(c -> c >= '0' && c <= '9');
        return space > 0 && number ? Optional.of(Integer.parseInt(columns)) : Optional.empty();
    }
}
