package hailsham.check.walk;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story again and again, and notes which questions are met on the way: every other time choosing evenly, every
 * other time whatever was taken least. The same readings for the same seed.
 */
public final class RandomReadings {
    private static final long FEW = 50_000;

    private final Model model;
    private final OpenQuestions questions;
    private final EndsMet ends;
    private final Random random;

    /** For each point, how often each of its edges was taken. */
    private final int[][] taken;

    private final int[] values;
    private long steps;
    private Trail trail = Trail.NONE;

    /** @param ends where it is noted what readings came to an end */
    public RandomReadings(Model model, OpenQuestions questions, EndsMet ends, long seed) {
        this.model = model;
        this.questions = questions;
        this.ends = ends;
        this.random = new Random(seed);
        this.taken = new int[model.points().size()][];
        for (Point point : model.points()) {
            taken[point.number()] = new int[point.edges().size()];
        }
        this.values = model.start();
    }

    /**
     * Reads on until all questions are met, so many steps are taken, or there is no more time; or nothing new was met in
     * half of all steps, which were not few.
     */
    public void read(long most, BooleanSupplier hasTime) {
        boolean curious = false;
        long last = 0;
        while (questions.open() > 0 && steps < most && steps <= FEW + 2 * last && hasTime.getAsBoolean()) {
            int open = questions.open();
            reading(curious);
            curious = !curious;
            last = questions.open() < open ? steps : last;
        }
    }

    private void reading(boolean curious) {
        System.arraycopy(model.start(), 0, values, 0, values.length);
        trail = Trail.NONE;
        Point at = model.point(Model.START);
        long last = steps + 4L * model.points().size() + 1000;
        while (steps++ < last) {
            questions.visit(at.number(), at.kind() != Point.Kind.BETWEEN, values, () -> trail);
            if (at.kind() == Point.Kind.END) {
                ends.met(at.number(), trail);
                return;
            }
            Edge edge = choose(at, curious);
            if (edge == null) {
                return;
            }
            edge.change(values);
            trail = trail.then(edge);
            at = model.point(edge.to());
        }
    }

    private @Nullable Edge choose(Point at, boolean curious) {
        List<Edge> edges = at.edges();
        int[] times = taken[at.number()];
        int chosen = -1;
        int free = 0;
        for (int i = 0; i < times.length; i++) {
            if (edges.get(i).when().holds(values)) {
                free++;
                boolean less = chosen >= 0 && curious && times[i] < times[chosen];
                boolean alike = chosen < 0 || !curious || times[i] == times[chosen];
                if (less || (alike && random.nextInt(free) == 0)) {
                    chosen = i;
                }
            }
        }
        if (chosen < 0) {
            return null;
        }
        times[chosen]++;
        return edges.get(chosen);
    }
}
