package hailsham.cli;

import java.io.IOException;

/** What a command does. */
public interface Action {
    /**
     * Does it.
     *
     * @return an {@link ExitCode}
     * @throws IOException where what it writes finds no taker
     */
    int run(Outside outside) throws IOException;
}
