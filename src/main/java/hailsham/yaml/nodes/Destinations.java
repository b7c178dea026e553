package hailsham.yaml.nodes;

import hailsham.story.NodeEnd.Target;
import hailsham.yaml.tree.Scalar;
import java.util.Optional;

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
        Optional<Scalar> written = reading.scalar(key);
        return written.isPresent() ? target(written.get()) : new Target.Unfinished();
    }

    /** Reports a part of which no hub can be made. */
    void refuseUnfree(Scalar part);
}
