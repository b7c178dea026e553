package hailsham.cli.writing;

import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.Stand;
import hailsham.cli.Outside;
import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.source.Nearest;
import hailsham.story.Chapter;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.telling.Script;
import hailsham.telling.Telling;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where {@code play --from} begins: at a node, in a state in which a reader can stand there.
 *
 * @param way the decisions that lead there
 * @param set what is set on top, and could be true of no reader there; empty where all that was asked for can be
 * @param told what is to be said of it, a sentence each
 */
public record StandingThere(List<String> way, SetThere set, List<String> told) {
    public StandingThere {
        way = List.copyOf(way);
        told = List.copyOf(told);
    }

    /**
     * Finds it.
     *
     * @param typed the node
     * @param like a telling that comes to the node, whose way there is taken; empty for as short a way as can be had
     * @param settings what is to be true there, each as {@code X=V}
     * @return empty, with a sentence said, where there is no such place
     */
    public static Optional<StandingThere> find(
            Story story, String typed, Optional<Telling> like, List<String> settings, Outside outside) {
        Set<String> nodes = nodes(story);
        if (!nodes.contains(typed)) {
            outside.tell("There is no node called " + typed
                    + Nearest.hint(typed, nodes)
                            .map(hint -> "; " + hint.replace("`", ""))
                            .orElse("."));
            return Optional.empty();
        }
        NodeId node = NodeId.of(typed);
        Optional<SetThere> set = SetThere.read(story, node, settings, outside);
        return set.flatMap(wanted ->
                like.isPresent() ? like(like.get(), node, wanted, outside) : proved(story, node, wanted, outside));
    }

    private static Optional<StandingThere> like(Telling like, NodeId node, SetThere wanted, Outside outside) {
        Engine engine = like.engine();
        State at = engine.first();
        List<String> way = new ArrayList<>();
        for (Decision decision : like.log()) {
            boolean offered = engine.options(at).stream()
                    .anyMatch(option -> option.free() && option.id().equals(decision.option()));
            if (engine.node(at).equals(node) || !offered) {
                break;
            }
            way.add(decision.toString());
            at = engine.choose(at, decision.option()).state();
        }
        if (!engine.node(at).equals(node)) {
            outside.tell("That telling never comes to " + node + ".");
            return Optional.empty();
        }
        return Optional.of(
                wanted.holds(engine, at)
                        ? new StandingThere(way, SetThere.NOTHING, List.of())
                        : new StandingThere(way, wanted, List.of("It is not so on that way: " + wanted.said() + ".")));
    }

    private static Optional<StandingThere> proved(Story story, NodeId node, SetThere wanted, Outside outside) {
        Proof proof = Proof.of(story, wanted.conditions(), Budget.USUAL);
        if (!wanted.isNothing()) {
            Proof.Outcome both = proof.canHold(new Stand.In(node), wanted.condition());
            if (both instanceof Proof.Outcome.Possible possible) {
                return Optional.of(new StandingThere(possible.witness().choices(), SetThere.NOTHING, List.of()));
            }
            String why = both instanceof Proof.Outcome.Unknown unknown
                    ? "Whether a reader can stand here so is not known (" + unknown.why() + "): "
                    : "No reader can stand here so, and what follows is not real: ";
            return stand(proof, node, outside)
                    .map(way -> new StandingThere(way, wanted, List.of(why + wanted.said() + ".")));
        }
        return stand(proof, node, outside).map(way -> new StandingThere(way, wanted, List.of()));
    }

    private static Optional<List<String>> stand(Proof proof, NodeId node, Outside outside) {
        Proof.Outcome outcome = proof.canStand(new Stand.In(node));
        if (outcome instanceof Proof.Outcome.Possible possible) {
            return Optional.of(possible.witness().choices());
        }
        outside.tell(
                outcome instanceof Proof.Outcome.Unknown unknown
                        ? "Whether a reader comes to " + node + " is not known: " + unknown.why() + "."
                        : "No reader comes to stand in " + node + ": that is proved.");
        return Optional.empty();
    }

    private static Set<String> nodes(Story story) {
        Set<String> nodes = new LinkedHashSet<>();
        for (Chapter chapter : story.chapters().values()) {
            chapter.nodes().values().forEach(node -> nodes.add(node.id().toString()));
        }
        return nodes;
    }

    /** The way as a script. */
    public Script script() {
        return Script.of("the way to there", way.stream().collect(Collectors.joining("\n")));
    }
}
