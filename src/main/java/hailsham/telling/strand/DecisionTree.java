package hailsham.telling.strand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All decisions that were ever taken in one strand, and the place in it: undoing and choosing otherwise adds a way and
 * takes none away.
 */
public final class DecisionTree {
    private final List<Step> steps = new ArrayList<>();

    /** For each step the steps that follow it, but for the one that has the next number. */
    private final Map<Integer, List<Integer>> forks = new HashMap<>();

    private int at;
    private int tip;

    /** An empty one. */
    public DecisionTree() {}

    /** One that stands as a {@link Strand} says. */
    public DecisionTree(List<Step> steps, int at, int tip) {
        steps.forEach(this::add);
        this.at = at;
        this.tip = tip;
    }

    private int add(Step step) {
        steps.add(step);
        int number = steps.size();
        if (step.parent() != number - 1) {
            forks.computeIfAbsent(step.parent(), any -> new ArrayList<>(2)).add(number);
        }
        return number;
    }

    public int at() {
        return at;
    }

    public int tip() {
        return tip;
    }

    public List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    int parent(int step) {
        return steps.get(step - 1).parent();
    }

    public Decision decision(int step) {
        return steps.get(step - 1).decision();
    }

    /** The steps that were ever taken after one, in the order in which they were first taken. */
    List<Integer> after(int step) {
        List<Integer> after = new ArrayList<>();
        if (step < steps.size() && parent(step + 1) == step) {
            after.add(step + 1);
        }
        after.addAll(forks.getOrDefault(step, List.of()));
        return after;
    }

    /** Takes a decision, as a new step where it was never taken here. Redoing leads nowhere from there. */
    public void choose(Decision decision) {
        at = after(at).stream()
                .filter(step -> decision(step).equals(decision))
                .findFirst()
                .orElseGet(() -> add(new Step(at, decision)));
        tip = at;
    }

    /** Goes back so many steps, or to the beginning. */
    public void undo(int times) {
        for (int i = 0; i < times && at > 0; i++) {
            at = parent(at);
        }
    }

    /** Goes so many steps on towards the tip, or to it. */
    public void redo(int times) {
        List<Integer> path = path(tip);
        int depth = Math.min(path.size(), depth(at) + times);
        at = depth == 0 ? 0 : path.get(depth - 1);
    }

    /** Goes to any step; redoing leads nowhere from there. */
    public void go(int step) {
        if (step < 0 || step > steps.size()) {
            throw new IllegalArgumentException("no step " + step + " of " + steps.size());
        }
        at = step;
        tip = step;
    }

    /** The steps that lead to one, from the first on, itself included. */
    public List<Integer> path(int to) {
        List<Integer> path = new ArrayList<>();
        for (int step = to; step > 0; step = parent(step)) {
            path.add(step);
        }
        Collections.reverse(path);
        return path;
    }

    List<Decision> decisions(int to) {
        return path(to).stream().map(this::decision).toList();
    }

    public int depth(int of) {
        int depth = 0;
        for (int step = of; step > 0; step = parent(step)) {
            depth++;
        }
        return depth;
    }

    /** The last step that leads to both. */
    public int fork(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (a > b) {
                a = parent(a);
            } else {
                b = parent(b);
            }
        }
        return a;
    }

    /** The steps after which nothing was ever taken, in the order in which they were first taken. */
    public List<Integer> ends() {
        boolean[] led = new boolean[steps.size() + 1];
        steps.forEach(step -> led[step.parent()] = true);
        List<Integer> ends = new ArrayList<>();
        for (int step = 1; step <= steps.size(); step++) {
            if (!led[step]) {
                ends.add(step);
            }
        }
        return ends;
    }
}
