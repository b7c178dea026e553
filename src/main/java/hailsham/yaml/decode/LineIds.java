package hailsham.yaml.decode;

/** Names the paragraphs of one text, in the order in which they are written: {@code steps.1}, {@code steps.2}. */
final class LineIds {
    private final String prefix;
    private int last;

    LineIds(String prefix) {
        this.prefix = prefix;
    }

    String next() {
        return prefix + "." + ++last;
    }
}
