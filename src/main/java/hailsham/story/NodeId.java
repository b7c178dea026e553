package hailsham.story;

/** The whole name of a node: its chapter and its own name there. */
public record NodeId(String chapter, String node) implements Comparable<NodeId> {
    /** Reads {@code chapter/node}. */
    public static NodeId of(String written) {
        int slash = written.indexOf('/');
        if (slash <= 0 || slash == written.length() - 1 || written.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("not chapter/node: " + written);
        }
        return new NodeId(written.substring(0, slash), written.substring(slash + 1));
    }

    @Override
    public int compareTo(NodeId other) {
        int byChapter = chapter.compareTo(other.chapter);
        return byChapter != 0 ? byChapter : node.compareTo(other.node);
    }

    // By hand, like hashCode: what a record brings along is put together at first use, before the first page.
    @Override
    public boolean equals(Object other) {
        return other instanceof NodeId id && chapter.equals(id.chapter) && node.equals(id.node);
    }

    @Override
    public int hashCode() {
        return 31 * chapter.hashCode() + node.hashCode();
    }

    /** {@code chapter/node}. */
    @Override
    public String toString() {
        return chapter + "/" + node;
    }
}
