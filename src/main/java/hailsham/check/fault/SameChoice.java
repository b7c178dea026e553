package hailsham.check.fault;

import hailsham.check.model.Sight;
import hailsham.source.DiagnosticCode;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import java.util.List;

/** Finds two choices, to be had at once, from which the same follows. */
final class SameChoice implements Fault {
    @Override
    public List<DiagnosticCode> codes() {
        return List.of(DiagnosticCode.SAME_CHOICE);
    }

    @Override
    public void find(Evidence evidence, Findings findings) {
        for (Sight sight : evidence.all(Sight.Kind.TOGETHER)) {
            Node node = evidence.program().node(sight.unit());
            List<Choice> choices = ((NodeEnd.Choices) node.end()).choices();
            Choice one = choices.get(sight.index());
            Choice other = choices.get(sight.arm());
            boolean noticed = evidence.mentions().readsChoice(node.id() + "." + one.id())
                    || evidence.mentions().readsChoice(node.id() + "." + other.id());
            if (!noticed
                    && same(one.says(), other.says())
                    && !evidence.open(sight, DiagnosticCode.SAME_CHOICE, findings)
                    && evidence.met(sight)) {
                findings.report(
                        DiagnosticCode.SAME_CHOICE,
                        other.where(),
                        "from `" + other.id() + "` follows the same as from `" + one.id() + "`",
                        "let something be said, done or noticed of the difference",
                        sight,
                        evidence);
            }
        }
    }

    private static boolean same(List<Block> one, List<Block> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    private static boolean same(Block one, Block other) {
        if (one instanceof Block.Paragraph a && other instanceof Block.Paragraph b) {
            return same(a.passage(), b.passage());
        } else if (one instanceof Block.Rewrite a && other instanceof Block.Rewrite b) {
            return same(a.first(), b.first()) && same(a.then(), b.then());
        } else if (one instanceof Block.Recall a && other instanceof Block.Recall b) {
            return a.memory().equals(b.memory()) && same(a.otherwise(), b.otherwise());
        } else if (one instanceof Block.Tell a && other instanceof Block.Tell b) {
            return a.memory().equals(b.memory());
        } else if (one instanceof Block.Retell a && other instanceof Block.Retell b) {
            return a.memory().equals(b.memory());
        } else if (one instanceof Block.FirstOf a && other instanceof Block.FirstOf b) {
            return variants(a.variants(), b.variants());
        }
        return one instanceof Block.Pause && other instanceof Block.Pause;
    }

    private static boolean variants(List<Block.Variant> one, List<Block.Variant> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).when().equals(other.get(i).when())
                    && same(one.get(i).text(), other.get(i).text());
        }
        return same;
    }

    private static boolean same(Passage one, Passage other) {
        return one.pieces().equals(other.pieces());
    }
}
