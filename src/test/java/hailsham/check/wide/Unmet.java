package hailsham.check.wide;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.proof.Prover;
import hailsham.check.proof.Verdict;
import hailsham.story.Choice;
import hailsham.story.NodeEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was proved never to be met in a story of which everything is known.
 *
 * @param names nodes, and choices after their nodes, that nobody comes to
 * @param questions all that is met in no state
 */
record Unmet(Set<String> names, List<List<Where>> questions) {
    static Unmet of(Prover prover) {
        Model model = prover.model();
        List<Sight> sights = new ArrayList<>(model.sights().keySet());
        List<List<Where>> questions = new ArrayList<>(model.sights().values());
        List<Verdict> verdicts = prover.ask(questions);
        Unmet unmet = new Unmet(new HashSet<>(), new ArrayList<>());
        for (int i = 0; i < verdicts.size(); i++) {
            assertThat(verdicts.get(i)).as(sights.get(i).toString()).isNotInstanceOf(Verdict.Open.class);
            if (verdicts.get(i) instanceof Verdict.Never) {
                name(sights.get(i), model, unmet.names);
                unmet.questions.add(questions.get(i));
            }
        }
        return unmet;
    }

    private static void name(Sight sight, Model model, Set<String> never) {
        if (sight.kind() == Sight.Kind.NODE) {
            never.add(model.program().node(sight.unit()).id().toString());
        } else if (sight.kind() == Sight.Kind.CHOICE && sight.arm() == 0) {
            NodeEnd.Choices end =
                    (NodeEnd.Choices) model.program().node(sight.unit()).end();
            Choice choice = end.choices().get(sight.index());
            never.add(model.program().node(sight.unit()).id() + "." + choice.id());
        }
    }
}
