package hailsham.author.difference;

import hailsham.story.NodeId;
import hailsham.telling.carry.Break;
import java.util.Optional;

/**
 * An id that went or moved, or at which saves break though it is still there, and what becomes of saves that hold it.
 *
 * @param kind a word for what it names
 * @param now what it is called now; empty where it is gone
 * @param place where it stood or led, and where it does now; empty where that is the same
 * @param reason why saves break at it; empty where they do not, and where no way to it was gone
 * @param lands the node in which a reader stands then; empty as the reason is
 * @param ways how many of the ways that were gone speak of it
 */
public record IdChange(
        String kind,
        String id,
        Saves saves,
        Optional<String> now,
        Optional<Moved> place,
        Optional<Break.Reason> reason,
        Optional<NodeId> lands,
        int ways) {
    /** What becomes of saves. */
    public enum Saves {
        /** They hold without it. */
        SAFE,
        /** They follow it to its new name. */
        MAPPED,
        /** Their readers are told, and go on from an earlier place. */
        BREAKS
    }

    /** Where something stood or led, and where it does now. */
    public record Moved(String from, String to) {}
}
