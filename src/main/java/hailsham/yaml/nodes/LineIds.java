package hailsham.yaml.nodes;

/** Names the paragraphs of one text, in the order in which they are written: {@code steps.1}, {@code steps.2}. */
public final class LineIds {
    private final String prefix;
    private int last;

    public LineIds(String prefix) {
        this.prefix = prefix;
    }

    public String next() {
        return prefix + "." + ++last;
    }
}
