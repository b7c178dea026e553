package hailsham.check.replay;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.model.Where;
import hailsham.engine.slots.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * All states of all tellings of a small story, of first ones and of replays, met one by one: no more than there are.
 *
 * <p>A replay is known by the entry from which it begins and by the memories that are held in it; these are just those of
 * a state that was come to from that entry, in whatever life. So the lives are found in rounds: in each, every entry leads
 * to a replay for each set of memories that some reader came by in the rounds before and had not brought there yet.
 */
public final class Lives {
    /** More states are not met one by one. */
    private static final int MOST = 20_000;

    /** Nor are states that hold more together. */
    private static final int MOST_VALUES = 4_000_000;

    /** Nor are so many looked through, round by round. */
    private static final long MOST_STEPS = 20_000_000;

    private final Model model;
    private final int[] memories;
    private final Map<String, Long> chapters = new HashMap<>();
    private final List<Life> lives = new ArrayList<>();
    private final Map<Life, Integer> numbers = new HashMap<>();
    private final List<List<Step>> steps = new ArrayList<>();
    private long looked;

    private Lives(Model model) {
        this.model = model;
        this.memories = IntStream.range(0, model.slots().all().size())
                .filter(slot -> model.slots().all().get(slot).kind() == Slot.Kind.MEMORY)
                .toArray();
        model.program()
                .story()
                .chapters()
                .keySet()
                .forEach(chapter -> chapters.put(chapter, 1L << (chapters.size() % Long.SIZE)));
    }

    /**
     * A step from one state to another.
     *
     * @param edge that is gone; empty where a chapter is entered
     * @param source the state in which the reader stood when she began to live the chapter again; -1 where she does not
     * @param round in which it was found
     */
    record Step(int from, int to, Optional<Edge> edge, int source, int round) {
        boolean replays() {
            return source >= 0;
        }
    }

    /** All of them; empty where they are too many. */
    public static Optional<Lives> of(Model first, BooleanSupplier hasTime) {
        Lives lives = new Lives(first);
        boolean told = first.program().story().chapters().size() <= Long.SIZE;
        return told && lives.run(hasTime) ? Optional.of(lives) : Optional.empty();
    }

    private boolean run(BooleanSupplier hasTime) {
        int most = Math.min(MOST, MOST_VALUES / model.slots().all().size());
        add(new Life(Model.START, false, 0, model.start()));
        int done = 0;
        for (int round = 0; ; round++) {
            while (done < lives.size()) {
                if (lives.size() > most || !hasTime.getAsBoolean()) {
                    return false;
                }
                goOn(done++, round);
            }
            if (!replay(round)) {
                return false;
            } else if (done == lives.size()) {
                return true;
            }
        }
    }

    private int add(Life life) {
        return numbers.computeIfAbsent(life, l -> {
            lives.add(l);
            steps.add(new ArrayList<>(2));
            return lives.size() - 1;
        });
    }

    private void goOn(int number, int round) {
        Life life = lives.get(number);
        if (life.entering()) {
            steps.get(number).add(new Step(number, add(life.innocent()), Optional.empty(), -1, round));
            return;
        }
        for (Edge edge : model.point(life.point()).edges()) {
            if (edge.when().holds(life.values())) {
                Life next = model.enters(edge) ? life.into(edge, chapter(edge.to())) : life.along(edge);
                steps.get(number).add(new Step(number, add(next), Optional.of(edge), -1, round));
            }
        }
    }

    private long chapter(int point) {
        String id = model.program().chapter(model.point(point).node()).id();
        return chapters.getOrDefault(id, 0L);
    }

    /** Lets every entry lead to whatever replays are new; false where that takes too long. */
    private boolean replay(int round) {
        int count = lives.size();
        Map<Integer, Collection<Integer>> sources = new LinkedHashMap<>();
        for (int entry = 0; entry < count; entry++) {
            if (lives.get(entry).entering()) {
                if (looked > MOST_STEPS) {
                    return false;
                }
                sources.put(entry, sources(entry));
            }
        }
        sources.forEach((entry, from) -> from.forEach(source -> {
            int to = add(lives.get(entry).knowing(lives.get(source).values(), memories));
            if (steps.get(entry).stream().noneMatch(step -> step.to() == to)) {
                steps.get(entry).add(new Step(entry, to, Optional.empty(), source, round));
            }
        }));
        return true;
    }

    /** For each set of memories that readers hold at a stop that they come to after an entry, such a stop. */
    private Collection<Integer> sources(int entry) {
        Map<List<Integer>, Integer> held = new LinkedHashMap<>();
        BitSet met = new BitSet();
        Deque<Integer> toDo = new ArrayDeque<>(List.of(entry));
        met.set(entry);
        while (!toDo.isEmpty()) {
            int at = toDo.remove();
            looked++;
            Life life = lives.get(at);
            if (!life.entering() && model.point(life.point()).kind() != Point.Kind.BETWEEN) {
                held.putIfAbsent(
                        Arrays.stream(memories)
                                .map(memory -> life.values()[memory])
                                .boxed()
                                .toList(),
                        at);
            }
            for (Step step : steps.get(at)) {
                if (!met.get(step.to())) {
                    met.set(step.to());
                    toDo.add(step.to());
                }
            }
        }
        return held.values();
    }

    public Model model() {
        return model;
    }

    /** The number of the node in which the reader stands in a state. */
    public int node(int number) {
        return model.point(lives.get(number).point()).node();
    }

    Life life(int number) {
        return lives.get(number);
    }

    /** The first state, in the order in which they were found, that is asked for. */
    public Optional<Integer> met(List<Where> asked) {
        for (int number = 0; number < lives.size(); number++) {
            if (is(number, asked)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    private boolean is(int number, List<Where> asked) {
        Life life = lives.get(number);
        Point at = model.point(life.point());
        return !life.entering() && asked.stream().anyMatch(where -> where.has(at, life.values()));
    }

    /** The first state that is asked for and from which no other of some can be come to in the same life. */
    public Optional<Integer> deadEnd(List<Where> from, List<Where> to) {
        BitSet ends = new BitSet();
        for (int number = 0; number < lives.size(); number++) {
            ends.set(number, is(number, to));
        }
        BitSet before = before(ends);
        for (int number = 0; number < lives.size(); number++) {
            if (!before.get(number) && is(number, from)) {
                return Optional.of(number);
            }
        }
        return Optional.empty();
    }

    /**
     * States from which no end can be come to in the same life, nor a place where nothing can be done: of those that lead
     * to each other, the first.
     */
    public List<Integer> traps() {
        BitSet ends = new BitSet();
        for (int number = 0; number < lives.size(); number++) {
            ends.set(number, steps.get(number).stream().allMatch(Step::replays));
        }
        BitSet before = before(ends);
        BitSet behind = new BitSet();
        List<Integer> traps = new ArrayList<>();
        for (int number = 0; number < lives.size(); number++) {
            if (!before.get(number) && !behind.get(number) && !lives.get(number).entering()) {
                traps.add(number);
                follow(number, behind);
            }
        }
        return traps;
    }

    private void follow(int from, BitSet behind) {
        Deque<Integer> toDo = new ArrayDeque<>(List.of(from));
        while (!toDo.isEmpty()) {
            int at = toDo.remove();
            if (!behind.get(at)) {
                behind.set(at);
                steps.get(at).stream().filter(step -> !step.replays()).forEach(step -> toDo.add(step.to()));
            }
        }
    }

    /** The states from which some can be come to in the same life, with these. */
    private BitSet before(BitSet some) {
        List<List<Integer>> into = new ArrayList<>();
        lives.forEach(life -> into.add(new ArrayList<>(2)));
        for (List<Step> from : steps) {
            from.stream()
                    .filter(step -> !step.replays())
                    .forEach(step -> into.get(step.to()).add(step.from()));
        }
        BitSet found = (BitSet) some.clone();
        Deque<Integer> toDo = new ArrayDeque<>();
        some.stream().forEach(toDo::add);
        while (!toDo.isEmpty()) {
            for (int from : into.get(toDo.remove())) {
                if (!found.get(from)) {
                    found.set(from);
                    toDo.add(from);
                }
            }
        }
        return found;
    }

    /** A way with the fewest steps from one state to another, without replays found in a round or later. */
    List<Step> way(int from, int to, int before) {
        Map<Integer, Step> by = new HashMap<>();
        Deque<Integer> toDo = new ArrayDeque<>(List.of(from));
        BitSet met = new BitSet();
        met.set(from);
        while (!met.get(to)) {
            for (Step step : steps.get(toDo.remove())) {
                if (!met.get(step.to()) && !(step.replays() && step.round() >= before)) {
                    met.set(step.to());
                    by.put(step.to(), step);
                    toDo.add(step.to());
                }
            }
        }
        List<Step> way = new ArrayList<>();
        for (Step step = by.get(to); step != null; step = by.get(step.from())) {
            way.add(0, step);
        }
        return way;
    }
}
