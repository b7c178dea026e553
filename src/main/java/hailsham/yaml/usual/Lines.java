package hailsham.yaml.usual;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.tree.Scalar;
import java.util.Set;

/** A walk through the lines of a file: where it is, and what stands there. */
final class Lines {
    /** The column of what stands first on a line, where nothing more does. */
    static final int NONE = -1;
    /** The parser looks no further for the colon after a key than ten times that. */
    private static final int LONGEST_KEY = 100;

    private final SourceFile file;
    private final String text;
    private final int end;
    private int at;
    private int column = NONE;

    Lines(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.end = text.length();
        toContent();
    }

    int at() {
        return at;
    }

    void goTo(int place) {
        at = place;
    }

    /** In which column what stands first on this line stands. */
    int column() {
        return column;
    }

    boolean isOver(int place) {
        return place >= end;
    }

    /** The character at a place; the end of a line at the end of the file. */
    char sign(int place) {
        return place < end ? text.charAt(place) : '\n';
    }

    /** Where the line ends that a place is on. */
    int lineEnd(int place) {
        int found = text.indexOf('\n', place);
        return found < 0 ? end : found;
    }

    int afterSpaces(int place) {
        int i = place;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    Span span(int from, int to) {
        return file.span(from, to);
    }

    Scalar plain(int from, int to) {
        return new Scalar(Scalar.Style.PLAIN, text.substring(from, to), span(from, to));
    }

    /** Whether an item of a list begins at a place. */
    boolean isDash(int place) {
        return sign(place) == '-' && (sign(place + 1) == ' ' || sign(place + 1) == '\n');
    }

    /**
     * The key that stands here; then it stands behind its colon.
     *
     * @param taken those that its mapping has already, to which it is added
     */
    Scalar key(Set<String> taken) {
        int colon = keyEnd(at);
        if (colon < 0) {
            throw new Unusual();
        }
        Scalar key = plain(at, colon);
        if (!taken.add(key.value())) {
            throw new Unusual();
        }
        at = colon + 1;
        return key;
    }

    /** Where the colon stands after a key that begins at a place; -1 where no usual one does. */
    int keyEnd(int place) {
        int i = place;
        while (isOfKey(sign(i), i == place) && i - place <= LONGEST_KEY) {
            i++;
        }
        boolean ends = i > place && sign(i) == ':' && (sign(i + 1) == ' ' || sign(i + 1) == '\n');
        return ends ? i : -1;
    }

    private static boolean isOfKey(char c, boolean first) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (!first && (c == '-' || c == '_' || c == '.' || c == '/'));
    }

    /** Whether nothing, or a comment, follows on this line. */
    boolean isLineDone() {
        int i = afterSpaces(at);
        return sign(i) == '\n' || (sign(i) == '#' && i > at);
    }

    /** Goes to what stands first on a line after this one, on which nothing may follow but a comment. */
    void next() {
        if (!isLineDone()) {
            throw new Unusual();
        }
        at = Math.min(end, lineEnd(at) + 1);
        toContent();
    }

    /** Goes on from the beginning of a line, past empty lines and comments. */
    void toContent() {
        while (true) {
            int i = afterSpaces(at);
            if (i < end && text.charAt(i) != '\n' && text.charAt(i) != '#') {
                column = i - at;
                at = i;
                return;
            }
            at = i < end ? lineEnd(i) + 1 : end;
            if (at >= end) {
                at = end;
                column = NONE;
                return;
            }
        }
    }
}
