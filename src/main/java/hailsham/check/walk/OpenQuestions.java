package hailsham.check.walk;

import hailsham.check.model.Model;
import hailsham.check.model.Where;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Questions that nobody has met a state for yet, by the points at which they may be met. */
public final class OpenQuestions {
    private final List<List<Asked>> byPoint = new ArrayList<>();
    private final List<Asked> anywhere = new ArrayList<>();
    private final @Nullable Trail[] met;
    private int open;

    private record Asked(int question, Where where) {}

    /** @param questions each the states of which one is to be met */
    public OpenQuestions(Model model, List<List<Where>> questions) {
        for (int point = 0; point < model.points().size(); point++) {
            byPoint.add(new ArrayList<>(0));
        }
        for (int question = 0; question < questions.size(); question++) {
            for (Where where : questions.get(question)) {
                (where.point() == Where.ANYWHERE ? anywhere : byPoint.get(where.point()))
                        .add(new Asked(question, where));
            }
        }
        this.met = new Trail[questions.size()];
        this.open = questions.size();
    }

    /** Some of a number of questions, by their numbers among all. */
    public static OpenQuestions of(Model model, List<List<Where>> questions, BitSet which) {
        List<List<Where>> asked = new ArrayList<>();
        for (int question = 0; question < questions.size(); question++) {
            asked.add(which.get(question) ? questions.get(question) : List.of());
        }
        OpenQuestions some = new OpenQuestions(model, asked);
        some.open = which.cardinality();
        return some;
    }

    /** What is done with a question that was met. */
    public interface Meeting {
        /** A question was met: the trail leads to a state that it asks for. */
        void met(int question, Trail trail);
    }

    /** Tells of all questions that were met. */
    public void forEachMet(Meeting meeting) {
        for (int question = 0; question < met.length; question++) {
            Trail trail = met[question];
            if (trail != null) {
                meeting.met(question, trail);
            }
        }
    }

    /** How many are still to be met. */
    public int open() {
        return open;
    }

    /**
     * Looks whether a state is one that is asked for.
     *
     * @param stops whether the reader stops there
     * @param trail the way to it, asked for only if so
     */
    public void visit(int point, boolean stops, int[] values, Supplier<Trail> trail) {
        List<Asked> here = byPoint.get(point);
        if (!here.isEmpty()) {
            visit(here, values, trail);
        }
        if (stops && !anywhere.isEmpty()) {
            visit(anywhere, values, trail);
        }
    }

    private void visit(List<Asked> asked, int[] values, Supplier<Trail> trail) {
        for (int i = asked.size() - 1; i >= 0; i--) {
            Asked each = asked.get(i);
            boolean done = met[each.question] != null;
            if (!done && each.where.when().holds(values)) {
                met[each.question] = trail.get();
                open--;
                done = true;
            }
            if (done) {
                asked.set(i, asked.get(asked.size() - 1));
                asked.remove(asked.size() - 1);
            }
        }
    }
}
