package hailsham.telling.carry;

import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names that older tellings hold are called now, as a story's {@code renames} and {@code retired} say.
 *
 * <p>A name may have been changed more than once, a node with its chapter and then by itself: they are followed to their
 * end.
 */
public final class FormerNames {
    private static final String RETELL = "retell.";
    private static final String SHARE = "share.";
    private static final String KEEP = "share.keep";
    private static final String THREAD = "thread.";

    private final Map<String, String> renames;
    private final Set<String> retired;

    public FormerNames(Story story) {
        this.renames = story.renames();
        this.retired = story.retired();
    }

    /** Whether a telling holds names that are not in the story any more, as far as the story says so. */
    boolean isIn(Ledger ledger) {
        if (renames.isEmpty() && retired.isEmpty()) {
            return false;
        }
        return ledger.strands().stream()
                .flatMap(strand -> strand.steps().stream())
                .map(Step::decision)
                .anyMatch(decision -> isRetired(decision) || !now(decision).equals(decision));
    }

    /** What a chapter, a memory, a variable, a keepsake or an ending is called now. */
    public String now(String name) {
        String now = name;
        // As many times as there are names to follow, and no more where they lead round.
        for (int i = 0; i < renames.size() && renames.containsKey(now); i++) {
            now = renames.getOrDefault(now, now);
        }
        return now;
    }

    /** What a node is called now. */
    public NodeId now(NodeId node) {
        NodeId now = node;
        for (int i = 0; i <= renames.size(); i++) {
            NodeId next = once(now);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private NodeId once(NodeId node) {
        String whole = renames.get(node.toString());
        return whole == null ? new NodeId(now(node.chapter()), node.node()) : NodeId.of(whole);
    }

    /** What a decision is called now. */
    public Decision now(Decision decision) {
        if (renames.isEmpty()) {
            return decision;
        }
        Decision now = decision;
        for (int i = 0; i <= 2 * renames.size(); i++) {
            String whole = renames.get(now.toString());
            Decision next = whole == null ? new Decision(once(now.node()), option(now.option())) : Decision.of(whole);
            if (next.equals(now)) {
                return now;
            }
            now = next;
        }
        return now;
    }

    private String option(String option) {
        Optional<String> name = memory(option).or(() -> chapter(option));
        return name.isEmpty() ? option : option.replace("." + name.get(), "." + now(name.get()));
    }

    /** What a replay comes from, with the names of now. */
    Origin now(Origin origin) {
        Map<String, Boolean> known = new LinkedHashMap<>();
        origin.known().forEach((memory, lived) -> known.put(now(memory), lived));
        return new Origin(origin.of(), origin.step(), now(origin.chapter()), known);
    }

    /** Whether a decision, its node, its chapter, or the memory that it is about is gone for good. */
    public boolean isRetired(Decision decision) {
        return retired.contains(decision.toString())
                || retired.contains(decision.node().toString())
                || retired.contains(decision.node().chapter())
                || memory(decision.option()).filter(retired::contains).isPresent()
                || chapter(decision.option()).filter(retired::contains).isPresent();
    }

    /** The memory of which an option speaks. */
    Optional<String> memory(String option) {
        int way = option.lastIndexOf('.');
        if (option.startsWith(RETELL) && way > RETELL.length()) {
            return Optional.of(option.substring(RETELL.length(), way));
        }
        return option.startsWith(SHARE) && !option.equals(KEEP)
                ? Optional.of(option.substring(SHARE.length()))
                : Optional.empty();
    }

    /** The chapter to which an option leads. */
    Optional<String> chapter(String option) {
        return option.startsWith(THREAD) ? Optional.of(option.substring(THREAD.length())) : Optional.empty();
    }
}
