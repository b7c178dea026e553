package hailsham.telling.carry;

import hailsham.engine.State;
import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.DecisionTree;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries one strand over: every way that was ever tried in it as far as it holds, and what holds no longer as it was, so
 * that nothing is forgotten.
 *
 * <p>For each step of the old tree there is its image, the step of the new one after which the same is true; and the state
 * there, which is missing where the step does not hold.
 */
final class StrandCarrying {
    private final Onward onward;
    private final FormerNames names;
    private final Strand old;
    private final DecisionTree tree = new DecisionTree();
    private final int[] image;
    private final @Nullable State[] states;

    /** Steps that were left out; each must be made good by one after it that is taken, or else does not hold. */
    private final boolean[] leftOut;

    StrandCarrying(Onward onward, FormerNames names, Strand old, Optional<State> start) {
        this.onward = onward;
        this.names = names;
        this.old = old;
        int steps = old.steps().size();
        this.image = new int[steps + 1];
        this.states = new State[steps + 1];
        this.leftOut = new boolean[steps + 1];
        states[0] = start.orElse(null);
        boolean[] holds = take();
        keepTheRest(holds);
    }

    private Step step(int number) {
        return old.steps().get(number - 1);
    }

    private boolean[] take() {
        boolean[] holds = new boolean[image.length];
        holds[0] = states[0] != null;
        for (int number = 1; number < image.length; number++) {
            int parent = step(number).parent();
            State from = states[parent];
            if (from == null) {
                continue;
            }
            Optional<Onward.Taken> taken =
                    onward.take(from, names.now(step(number).decision()));
            if (taken.isPresent()) {
                tree.go(image[parent]);
                taken.get().decisions().forEach(tree::choose);
                image[number] = tree.at();
                states[number] = taken.get().state();
                for (int back = number; !holds[back]; back = step(back).parent()) {
                    holds[back] = true;
                }
            } else if (onward.canBeLeftOut(step(number).decision())) {
                image[number] = image[parent];
                states[number] = from;
                leftOut[number] = true;
            }
        }
        return holds;
    }

    private void keepTheRest(boolean[] holds) {
        for (int number = 1; number < image.length; number++) {
            if (!holds[number]) {
                tree.go(image[step(number).parent()]);
                tree.choose(names.now(step(number).decision()));
                image[number] = tree.at();
                states[number] = null;
            }
        }
    }

    /** The new step after which the same is true as after an old one. */
    int image(int oldStep) {
        return image[oldStep];
    }

    /** Whether it is still to be come to. */
    boolean holds(int oldStep) {
        return states[oldStep] != null;
    }

    /** For each step on the way to an old one, how many decisions lead from the strand's beginning to its image. */
    int[] depths(int oldStep) {
        int[] depth = new int[tree.steps().size() + 1];
        for (int step = 1; step < depth.length; step++) {
            depth[step] = depth[tree.steps().get(step - 1).parent()] + 1;
        }
        return path(oldStep).stream().mapToInt(step -> depth[image[step]]).toArray();
    }

    private List<Integer> path(int oldStep) {
        List<Integer> path = new ArrayList<>();
        for (int step = oldStep; step > 0; step = step(step).parent()) {
            path.add(step);
        }
        Collections.reverse(path);
        return path;
    }

    private int lastThatHolds(int oldStep) {
        int step = oldStep;
        while (step > 0 && !holds(step)) {
            step = step(step).parent();
        }
        return step;
    }

    /** The strand in the story as it is now, standing where it stood or at the last place before it that holds. */
    Strand carried() {
        int at = lastThatHolds(old.at());
        int tip = at == old.at() ? lastThatHolds(old.tip()) : at;
        return new Strand(old.origin().map(names::now), old.fate(), tree.steps(), image[at], image[tip]);
    }

    /** What of the way to where it stood does not hold; empty where all of it does. */
    Optional<Break> broken(Function<State, NodeId> node) {
        if (holds(old.at())) {
            return Optional.empty();
        }
        int last = lastThatHolds(old.at());
        State stands = states[last];
        if (stands == null) {
            return Optional.empty();
        }
        NodeId here = node.apply(stands);
        List<Decision> tried = tried(last);
        Decision first = tried.stream()
                .filter(decision -> names.now(decision).node().equals(here))
                .findFirst()
                .orElse(tried.get(tried.size() - 1));
        return Optional.of(new Break(names.now(first), onward.whyNot(stands, first), here));
    }

    /** The decisions after a step that could not be taken, up to the first that could not be left out either. */
    private List<Decision> tried(int last) {
        List<Integer> path = path(old.at());
        List<Decision> tried = new ArrayList<>();
        for (int step : path.subList(path.indexOf(last) + 1, path.size())) {
            tried.add(step(step).decision());
            if (!onward.canBeLeftOut(step(step).decision())) {
                break;
            }
        }
        return tried;
    }

    /** Decisions on the way to where it stands that are gone for good, and without which the way holds. */
    List<Decision> passedOver() {
        List<Decision> passed = new ArrayList<>();
        for (int step : path(lastThatHolds(old.at()))) {
            if (leftOut[step] && onward.isRetired(step(step).decision())) {
                passed.add(step(step).decision());
            }
        }
        return passed;
    }
}
