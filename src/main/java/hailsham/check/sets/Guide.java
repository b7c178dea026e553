package hailsham.check.sets;

import hailsham.check.model.Edge;
import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Where;
import java.util.ArrayList;
import java.util.List;

/**
 * Says of states of the story itself whether they are wanted, and whether a way on may lead to such; and keeps account of
 * the slots that stood in the way though nothing that is looked at did.
 */
final class Guide {
    private final Frame frame;
    private final Model model;
    private final Backward back;
    private final List<Where> wanted;
    private final Targets targets;
    private final int[] classes;
    private final int[] blamed;

    Guide(List<Where> wanted, Targets targets) {
        this.frame = targets.forward().frame();
        this.model = frame.moves().model();
        this.back = Backward.of(targets);
        this.wanted = wanted;
        this.targets = targets;
        this.classes = new int[model.slots().all().size()];
        this.blamed = new int[classes.length];
    }

    Model model() {
        return model;
    }

    boolean isWanted(int point, int[] state) {
        for (Where where : wanted) {
            if (where.has(model.point(point), state)) {
                frame.classes(state, classes);
                return targets.has(point, classes);
            }
        }
        return false;
    }

    /** The edges that can be gone and may lead on. */
    List<Edge> ways(int point, int[] state) {
        List<Edge> ways = new ArrayList<>(2);
        for (Edge edge : model.point(point).edges()) {
            if (edge.when().holds(state) && leadsOn(edge, state)) {
                ways.add(edge);
            }
        }
        return ways;
    }

    private boolean leadsOn(Edge edge, int[] state) {
        if (!frame.covers(edge.to())) {
            return false;
        }
        frame.classesAfter(edge, state, classes);
        return back.has(edge.to(), classes);
    }

    /** Notes what stands in the way: that this is not what is wanted, and that ways that might lead on cannot be gone. */
    void blame(int point, int[] state) {
        for (Where where : wanted) {
            if (where.isAt(model.point(point))) {
                blame(where.when(), true, state);
            }
        }
        for (Edge edge : model.point(point).edges()) {
            if (!edge.when().holds(state) && leadsOn(edge, state)) {
                blame(edge.when(), true, state);
            }
        }
    }

    private void blame(Formula formula, boolean wish, int[] state) {
        if (formula.holds(state) == wish) {
            return;
        }
        if (formula instanceof Formula.Between between) {
            blamed[between.slot()]++;
        } else if (formula instanceof Formula.Compared compared) {
            blamed[compared.slot()]++;
            blamed[compared.other()]++;
        } else if (formula instanceof Formula.Not not) {
            blame(not.part(), !wish, state);
        } else if (formula instanceof Formula.AtLeast atLeast) {
            atLeast.parts().forEach(part -> blame(part, wish, state));
        } else if (formula instanceof Formula.Choose choose) {
            boolean test = choose.test().holds(state);
            blame(choose.test(), !test, state);
            blame(test ? choose.yes() : choose.no(), wish, state);
        }
    }

    /** The slots, among those not looked at yet, that stood in the way most often; the foremost first. */
    List<Integer> blamed(int most) {
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slot < blamed.length; slot++) {
            if (blamed[slot] > 0 && frame.level(slot) < 0 && frame.moves().varies(slot)) {
                slots.add(slot);
            }
        }
        slots.sort((one, other) -> Integer.compare(blamed[other], blamed[one]));
        return slots.subList(0, Math.min(most, slots.size()));
    }
}
