package hailsham.cli.check;

import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.Stand;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.source.Diagnostic;
import hailsham.source.Nearest;
import hailsham.story.Chapter;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code check --to}: the choices that lead to a node, an option or an ending. */
final class WayThere {
    private WayThere() {}

    static int find(String to, Optional<Story> story, List<Diagnostic> problems, Budget budget, Outside outside)
            throws IOException {
        if (story.isEmpty()) {
            outside.err().print(Stories.print(problems));
            return ExitCode.PROBLEMS;
        }
        int slash = to.indexOf('/');
        int dot = slash < 0 ? -1 : to.indexOf('.', slash);
        String node = dot < 0 ? to : to.substring(0, dot);
        boolean known = slash < 0
                ? story.get().world().endings().containsKey(to)
                : nodes(story.get()).contains(node);
        if (!known) {
            Optional<String> nearest = Nearest.hint(node, slash < 0 ? endings(story.get()) : nodes(story.get()));
            outside.tell("There is no " + (slash < 0 ? "ending" : "node") + " called " + node
                    + nearest.map(hint -> "; " + hint.replace("`", "")).orElse("") + ".");
            return ExitCode.FAILED;
        }
        Proof proof = Proof.of(story.get(), budget);
        return tell(to, proof.canStand(stand(to, node, dot)), outside);
    }

    private static Stand stand(String to, String node, int dot) {
        if (node.indexOf('/') < 0) {
            return new Stand.End(to);
        }
        return dot < 0 ? new Stand.In(NodeId.of(node)) : new Stand.At(NodeId.of(node), to.substring(dot + 1));
    }

    private static int tell(String to, Proof.Outcome outcome, Outside outside) throws IOException {
        if (outcome instanceof Proof.Outcome.Possible possible) {
            StringBuilder lines = new StringBuilder();
            possible.witness().choices().forEach(choice -> lines.append(choice).append('\n'));
            if (to.indexOf('/') >= 0 && to.indexOf('.') >= 0) {
                lines.append(to).append('\n');
            }
            outside.out().write(lines.toString().getBytes(outside.charset()));
            outside.out().flush();
            outside.tell(
                    possible.witness().shortest()
                            ? "No way there has fewer choices."
                            : "There may be a way there with fewer choices.");
            possible.witness()
                    .when()
                    .ifPresent(
                            when -> outside.tell("No first telling comes there: only " + when.replace("`", "") + "."));
            return ExitCode.DONE;
        } else if (outcome instanceof Proof.Outcome.Impossible) {
            outside.tell("No reader comes to " + to + ": that is proved.");
            return ExitCode.PROBLEMS;
        } else if (outcome instanceof Proof.Outcome.Unknown unknown) {
            outside.tell("Whether a reader comes to " + to + " is not known: " + unknown.why() + ".");
            return ExitCode.FAILED;
        }
        throw new AssertionError(outcome);
    }

    private static List<String> endings(Story story) {
        return List.copyOf(story.world().endings().keySet());
    }

    private static List<String> nodes(Story story) {
        List<String> nodes = new ArrayList<>();
        for (Chapter chapter : story.chapters().values()) {
            chapter.nodes().values().forEach(node -> nodes.add(node.id().toString()));
        }
        return nodes;
    }
}
