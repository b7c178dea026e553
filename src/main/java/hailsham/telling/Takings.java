package hailsham.telling;

import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import java.util.HashMap;
import java.util.Map;

/** Each decision of a telling once, however often it was taken, and how often that was. */
final class Takings {
    private final Map<NodeId, Map<String, Taking>> all = new HashMap<>();

    /** A decision and how often it stands in the log. */
    static final class Taking {
        final Decision decision;
        int times;

        private Taking(Decision decision) {
            this.decision = decision;
        }
    }

    Taking of(NodeId node, String option) {
        return all.computeIfAbsent(node, any -> new HashMap<>(4))
                .computeIfAbsent(option, id -> new Taking(new Decision(node, id)));
    }
}
