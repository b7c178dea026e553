package hailsham.yaml.nodes;

import hailsham.story.NodeEnd.Target;
import hailsham.yaml.tree.Scalar;

/** Finds where the ways of a file lead. */
public interface Destinations {
    /** What may stand in the place of a node's name. */
    String NEXT_CHAPTER = "next-chapter";

    String UNFINISHED = "unfinished";
    String BACK = "back";

    /** Where a way leads; where to nowhere, that is reported, and something harmless stands for it. */
    Target target(Scalar written);

    /** The same of a key; where it is not there, that was reported. */
    default Target target(Reading reading, String key) {
        return reading.scalar(key).map(this::target).orElseGet(Target.Unfinished::new);
    }

    /** Reports a part of which no hub can be made. */
    void refuseUnfree(Scalar part);
}
