package hailsham.telling.strand;

import hailsham.story.NodeId;

/**
 * One decision, by id.
 *
 * @param node where it was taken
 * @param option as {@link hailsham.engine.Option#id()}
 */
public record Decision(NodeId node, String option) {
    /**
     * Reads {@code chapter/node.option}.
     *
     * @throws IllegalArgumentException where it is written in another form
     */
    public static Decision of(String written) {
        int dot = written.indexOf('.', written.indexOf('/') + 1);
        if (dot < 0 || dot == written.length() - 1) {
            throw new IllegalArgumentException("not chapter/node.option: " + written);
        }
        return new Decision(NodeId.of(written.substring(0, dot)), written.substring(dot + 1));
    }

    /** {@code chapter/node.option}, as witnesses and scripts write it. */
    @Override
    public String toString() {
        return node + "." + option;
    }
}
