package hailsham.console;

import hailsham.console.page.jline.JLinePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A stream that the program was started with.
 *
 * <p>Where the system keeps a table of them, that is asked first: to load what JLine asks with takes longer than all the
 * rest of a start on the line.
 */
enum StandardStream {
    INPUT("/proc/self/fd/0") {
        @Override
        boolean asked() {
            return JLinePage.readsFromTerminal();
        }
    },
    OUTPUT("/proc/self/fd/1") {
        @Override
        boolean asked() {
            return JLinePage.writesToTerminal();
        }
    };

    private final Path entry;

    StandardStream(String entry) {
        this.entry = Path.of(entry);
    }

    boolean isTerminal() {
        return inTable().map(StandardStream::isTerminal).orElseGet(this::asked);
    }

    abstract boolean asked();

    /** Where it leads; empty where no table says, or what that says could be anything. */
    private Optional<String> inTable() {
        try {
            String target = Files.readSymbolicLink(entry).toString();
            boolean clear = !target.startsWith("/dev/") || target.equals("/dev/null") || isTerminal(target);
            return clear ? Optional.of(target) : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean isTerminal(String target) {
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    }
}
