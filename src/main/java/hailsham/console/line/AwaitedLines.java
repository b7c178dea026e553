package hailsham.console.line;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Lines that can be waited for while something else goes on: once they are, another thread reads them. */
final class AwaitedLines {
    private final TypedLines in;
    private final BlockingQueue<Optional<String>> heard = new LinkedBlockingQueue<>();
    private boolean listens;

    AwaitedLines(TypedLines in) {
        this.in = in;
    }

    /** The next line; empty at the end of what is typed. */
    Optional<String> next() {
        if (!listens) {
            return in.next();
        }
        try {
            return heard.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether there is a next line, or the end, within some time. */
    Heard await(long millis) {
        if (!listens) {
            listens = true;
            Thread listener = new Thread(this::listen, "typed lines");
            listener.setDaemon(true);
            listener.start();
        }
        try {
            Optional<String> line = heard.poll(millis, TimeUnit.MILLISECONDS);
            return line == null ? new Heard(false, Optional.empty()) : new Heard(true, line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Heard(true, Optional.empty());
        }
    }

    /**
     * What was waited for.
     *
     * @param line where there was anything, the line; empty for the end
     */
    record Heard(boolean anything, Optional<String> line) {}

    private void listen() {
        Optional<String> line;
        do {
            line = in.next();
            heard.add(line);
        } while (line.isPresent());
    }
}
