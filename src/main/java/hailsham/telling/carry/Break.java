package hailsham.telling.carry;

import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;

/**
 * Where a way no longer holds.
 *
 * @param decision the first that cannot be taken any more, by the name that it has now
 * @param stands the node in which the reader stands instead, the last place that holds
 */
public record Break(Decision decision, Reason reason, NodeId stands) {
    /** Why a decision cannot be taken any more. */
    public enum Reason {
        /** What was decided is among those that the story says are gone for good. */
        RETIRED,
        CHAPTER_GONE,
        PAGE_GONE,
        CHOICE_GONE,
        /** It is there, and not to be had after what was decided before it. */
        NOT_OFFERED,
        /** Something is asked first that was not asked before. */
        NEWLY_ASKED,
        /** What was decided before it leads to another node now. */
        LEADS_ELSEWHERE
    }
}
