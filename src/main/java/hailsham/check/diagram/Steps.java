package hailsham.check.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the states of a set: at each level the value is put in place of another, or is forgotten.
 *
 * <p>A step is a number: what happens at one level, and the step for what happens below.
 */
public final class Steps {
    /** Nothing becomes of anything. */
    public static final int NOTHING = 0;

    private final Algebra algebra;
    private final Arena arena;
    private final Cache images;
    private final Cache preimages;
    private final List<Step> steps = new ArrayList<>();
    private final Map<Step, Integer> numbers = new HashMap<>();

    /** @param map null where values are forgotten; mappings are told apart as objects */
    private record Step(int level, @Nullable Mapping map, int next) {}

    /** @param room in entries of what is remembered, a power of two */
    public Steps(Algebra algebra, int room) {
        this.algebra = algebra;
        this.arena = algebra.arena();
        this.images = new Cache(room);
        this.preimages = new Cache(room);
        this.steps.add(new Step(arena.levels(), null, NOTHING));
    }

    /**
     * A step.
     *
     * @param map what comes in place of the values at the level; null to forget them
     * @param next what happens below
     */
    public int step(int level, @Nullable Mapping map, int next) {
        Step step = new Step(level, map, next);
        Integer known = numbers.get(step);
        if (known == null) {
            known = steps.size();
            steps.add(step);
            numbers.put(step, known);
        }
        return known;
    }

    /** What becomes of those states of a set that are in another. */
    public int image(int set, int guard, int step) {
        if (set == Arena.NONE || guard == Arena.NONE) {
            return Arena.NONE;
        } else if (step == NOTHING) {
            return algebra.and(set, guard);
        }
        int known = images.get(set, guard, step);
        if (known >= 0) {
            return known;
        }
        Step now = steps.get(step);
        int level = Math.min(Math.min(arena.level(set), arena.level(guard)), now.level);
        int result = level < now.level
                ? through(set, guard, level, step)
                : now.map == null ? forget(set, guard, now) : replace(set, guard, now, now.map);
        images.put(set, guard, step, result);
        return result;
    }

    private int through(int set, int guard, int level, int step) {
        int size = arena.size(level);
        int[] list = arena.lend(size);
        for (int value = 0; value < size; value++) {
            list[value] = image(arena.child(set, level, value), arena.child(guard, level, value), step);
        }
        int result = arena.make(level, list);
        arena.giveBack();
        return result;
    }

    private int forget(int set, int guard, Step now) {
        int result = Arena.NONE;
        if (arena.level(set) != now.level && arena.level(guard) != now.level) {
            return image(set, guard, now.next);
        }
        for (int value = 0; value < arena.size(now.level) && result != Arena.ALL; value++) {
            int one = image(arena.child(set, now.level, value), arena.child(guard, now.level, value), now.next);
            result = algebra.or(result, one);
        }
        return result;
    }

    private int replace(int set, int guard, Step now, Mapping map) {
        int size = arena.size(now.level);
        int[] list = arena.lend(size);
        Arrays.fill(list, 0, size, Arena.NONE);
        for (int value = 0; value < size; value++) {
            int one = image(arena.child(set, now.level, value), arena.child(guard, now.level, value), now.next);
            list[map.of(value)] = algebra.or(list[map.of(value)], one);
        }
        int result = arena.make(now.level, list);
        arena.giveBack();
        return result;
    }

    /** Of what states something in a set becomes. Nothing in the set may depend on what the step forgets. */
    public int preimage(int set, int step) {
        if (set <= Arena.ALL || step == NOTHING) {
            return set;
        }
        int known = preimages.get(set, step, 0);
        if (known >= 0) {
            return known;
        }
        Step now = steps.get(step);
        int result;
        if (now.level < arena.level(set)) {
            result = preimage(set, now.next);
        } else {
            int level = arena.level(set);
            boolean here = now.level == level;
            int size = arena.size(level);
            int[] list = arena.lend(size);
            for (int value = 0; value < size; value++) {
                int before = here && now.map != null ? now.map.of(value) : value;
                list[value] = preimage(arena.child(set, before), here ? now.next : step);
            }
            result = arena.make(level, list);
            arena.giveBack();
        }
        preimages.put(set, step, 0, result);
        return result;
    }
}
