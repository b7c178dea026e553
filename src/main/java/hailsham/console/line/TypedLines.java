package hailsham.console.line;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Lines as they are typed or piped in. The last one needs no line end; one without any end is cut and read to its end. */
final class TypedLines {
    private static final int LONGEST = 4096;

    private final Reader in;

    /** @param in buffered */
    TypedLines(Reader in) {
        this.in = in;
    }

    /** Empty at the end of what is typed, and where it cannot be read any more. */
    Optional<String> next() {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                any = true;
                if (c == '\n') {
                    break;
                }
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            // The other end is gone: as good as its end.
            return Optional.empty();
        }
        return any ? Optional.of(line.toString()) : Optional.empty();
    }
}
