package hailsham.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, none of which is let grow without end. */
final class Lines {
    /** In bytes. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int at;
    private int end;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end; the last needs none. Of one that is too long, a byte more than the {@link #LONGEST}.
     *
     * @return null at the end
     */
    byte @org.jspecify.annotations.Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (at < end || fill()) {
            byte b = buffer[at++];
            if (b == '\n') {
                return line.toByteArray();
            } else if (line.size() <= LONGEST) {
                line.write(b);
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
