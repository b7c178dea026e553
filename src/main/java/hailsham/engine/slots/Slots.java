package hailsham.engine.slots;

import hailsham.expression.Condition;
import hailsham.expression.Type;
import hailsham.story.Memory;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that the states of a story keep, and where: each slot has a few bits in an array of words, so that a state
 * is small and quickly copied, compared and hashed.
 *
 * <p>The order of the slots follows the story's files and nothing else.
 */
public final class Slots {
    /** Values of a {@link Slot.Kind#MEMORY}. */
    public static final int NOT_HELD = 0;

    public static final int HEARD = 1;
    public static final int LIVED = 2;

    /** Values of a {@link Slot.Kind#KEEPSAKE}: she has it in her hand from {@link #HAS} on. */
    public static final int NEVER_HAD = 0;

    public static final int LOST = 1;
    public static final int HAS = 2;
    public static final int FOUND = 3;

    private final List<Slot> all = new ArrayList<>();
    private final Map<Slot.Kind, Map<String, Integer>> byName = new EnumMap<>(Slot.Kind.class);
    private int[] words = new int[64];
    private int[] shifts = new int[64];
    private long[] masks = new long[64];
    private int[] leasts = new int[64];
    private int[] mosts = new int[64];
    private int[] tails = new int[64];
    private int bits;

    private Slots() {
        for (Slot.Kind kind : Slot.Kind.values()) {
            byName.put(kind, new HashMap<>());
        }
    }

    /**
     * Finds what the states of a story keep.
     *
     * @param alsoAsked conditions that the story does not hold and that will be asked of its states, so that what they
     *     read is kept
     */
    public static Slots of(Story story, Iterable<Condition> alsoAsked) {
        Slots slots = new Slots();
        slots.world(story);
        Census census = new Census(story, alsoAsked);
        Tally tally = census.tally;
        for (String chapter : tally.told) {
            slots.flag(Slot.Kind.TOLD, chapter);
        }
        slots.counters(Slot.Kind.VISITS, tally.visits);
        for (String choice : tally.chosen) {
            slots.flag(Slot.Kind.CHOSEN, choice);
        }
        slots.counters(Slot.Kind.RECALLED, tally.recalled);
        slots.add(new Slot(Slot.Kind.PICKS, "", 0, census.picks, 0, List.of()), 0);
        return slots;
    }

    private void world(Story story) {
        for (World.Variable variable : story.world().variables().values()) {
            Type type = variable.type();
            List<String> values = type instanceof Type.Levels levels ? levels.names() : List.of();
            add(new Slot(Slot.Kind.VARIABLE, variable.id(), type.least(), type.most(), variable.start(), values), 0);
        }
        for (Memory memory : story.memories().values()) {
            named(Slot.Kind.MEMORY, memory.id(), List.of("not held", "heard", "lived"));
            List<String> ways = new ArrayList<>(List.of("never"));
            for (Memory.Retelling retelling : memory.retellings()) {
                ways.add(retelling.way());
            }
            named(Slot.Kind.RETOLD, memory.id(), ways);
            List<String> people = new ArrayList<>(List.of("nobody"));
            people.addAll(memory.of());
            named(Slot.Kind.SHARED, memory.id(), people);
        }
        for (String keepsake : story.world().keepsakes().keySet()) {
            named(Slot.Kind.KEEPSAKE, keepsake, List.of("never had", "lost", "has", "found"));
        }
    }

    private void named(Slot.Kind kind, String name, List<String> values) {
        add(new Slot(kind, name, 0, values.size() - 1, 0, values), 0);
    }

    private void flag(Slot.Kind kind, String name) {
        add(new Slot(kind, name, 0, 1, 0, List.of()), 0);
    }

    private void counters(Slot.Kind kind, Map<String, Fold> folds) {
        for (Map.Entry<String, Fold> entry : folds.entrySet()) {
            Fold fold = entry.getValue();
            add(new Slot(kind, entry.getKey(), 0, fold.most(), 0, List.of()), fold.tail());
        }
    }

    private void add(Slot slot, int tail) {
        int number = all.size();
        if (number == words.length) {
            words = Arrays.copyOf(words, 2 * number);
            shifts = Arrays.copyOf(shifts, 2 * number);
            masks = Arrays.copyOf(masks, 2 * number);
            leasts = Arrays.copyOf(leasts, 2 * number);
            mosts = Arrays.copyOf(mosts, 2 * number);
            tails = Arrays.copyOf(tails, 2 * number);
        }
        int width = Long.SIZE - Long.numberOfLeadingZeros((long) slot.most() - slot.least());
        if (bits % Long.SIZE + width > Long.SIZE) {
            bits += Long.SIZE - bits % Long.SIZE;
        }
        words[number] = bits / Long.SIZE;
        shifts[number] = bits % Long.SIZE;
        masks[number] = (1L << width) - 1;
        leasts[number] = slot.least();
        mosts[number] = slot.most();
        tails[number] = tail;
        bits += width;
        all.add(slot);
        names(slot.kind()).put(slot.name(), number);
    }

    private Map<String, Integer> names(Slot.Kind kind) {
        Map<String, Integer> names = byName.get(kind);
        if (names == null) {
            throw new AssertionError(kind);
        }
        return names;
    }

    /** All of them; a slot's number is its place in this list. */
    public List<Slot> all() {
        return Collections.unmodifiableList(all);
    }

    /** What they hold before the first page. */
    public long[] start() {
        long[] start = new long[bits / Long.SIZE + 1];
        for (int slot = 0; slot < all.size(); slot++) {
            put(start, slot, all.get(slot).start());
        }
        return start;
    }

    public int value(long[] held, int slot) {
        return (int) ((held[words[slot]] >>> shifts[slot]) & masks[slot]) + leasts[slot];
    }

    /** Writes a value, which must be one that the slot can hold. */
    public void put(long[] held, int slot, int value) {
        int word = words[slot];
        long mask = masks[slot] << shifts[slot];
        held[word] = (held[word] & ~mask) | (((long) (value - leasts[slot]) << shifts[slot]) & mask);
    }

    public int least(int slot) {
        return leasts[slot];
    }

    public int most(int slot) {
        return mosts[slot];
    }

    /** For a counter, the value that comes after its most. */
    public int tail(int slot) {
        return tails[slot];
    }

    /** A slot's number, or -1 where nothing reads it and so it is not kept. */
    public int find(Slot.Kind kind, String name) {
        Integer number = names(kind).get(name);
        return number == null ? -1 : number;
    }

    /**
     * A slot's number.
     *
     * @throws IllegalArgumentException where it is not kept
     */
    public int need(Slot.Kind kind, String name) {
        int number = find(kind, name);
        if (number < 0) {
            throw new IllegalArgumentException(
                    "no state keeps " + kind.word() + " " + name + ": nothing in the story reads it");
        }
        return number;
    }

    static World.Variable variable(Story story, String id) {
        World.Variable variable = story.world().variables().get(id);
        if (variable == null) {
            throw new IllegalArgumentException("no variable is called " + id);
        }
        return variable;
    }
}
