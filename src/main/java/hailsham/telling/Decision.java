package hailsham.telling;

import hailsham.story.NodeId;

/**
 * One decision, by id.
 *
 * @param node where it was taken
 * @param option as {@link hailsham.engine.Option#id()}
 */
public record Decision(NodeId node, String option) {
    /** {@code chapter/node.option}, as witnesses and scripts write it. */
    @Override
    public String toString() {
        return node + "." + option;
    }
}
