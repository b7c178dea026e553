package hailsham.engine.program;

import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.expression.Condition;
import hailsham.story.Chapter;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A story compiled.
 *
 * <p>Nodes, memories and units are numbered in the order of the story's files: first a unit for each node, under the
 * node's number, then one for each memory's text, then the retellings and answers of each memory. So numbers do not
 * depend on what was compiled first, and threads that compile the same unit at once make the same.
 */
public final class Program {
    private final Story story;
    private final Slots slots;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final Map<NodeId, Integer> nodeNumbers = new HashMap<>();
    private final List<Memory> memories;
    private final Map<String, Integer> memoryNumbers = new HashMap<>();

    /** For each memory the slot of how it was retold. */
    private final int[] retold;

    /** For each memory the number of the first unit of its retellings, and one more for the end. */
    private final int[] firstRetelling;

    private final Unit[] units;
    private final int picks;

    /**
     * Compiles a story.
     *
     * @param alsoAsked conditions beside the story's own that will be asked of its states
     */
    public Program(Story story, Iterable<Condition> alsoAsked) {
        this.story = story;
        this.slots = Slots.of(story, alsoAsked);
        for (Chapter chapter : story.chapters().values()) {
            for (Node node : chapter.nodes().values()) {
                nodeNumbers.put(node.id(), nodes.size());
                nodes.add(node);
                chapters.add(chapter);
            }
        }
        this.memories = List.copyOf(story.memories().values());
        this.retold = new int[memories.size()];
        this.firstRetelling = new int[memories.size() + 1];
        int next = nodes.size() + memories.size();
        for (int i = 0; i < retold.length; i++) {
            Memory memory = memories.get(i);
            memoryNumbers.put(memory.id(), i);
            retold[i] = slots.need(Kind.RETOLD, memory.id());
            firstRetelling[i] = next;
            next += memory.retellings().size() + memory.of().size();
        }
        firstRetelling[retold.length] = next;
        this.units = new Unit[next];
        this.picks = slots.need(Kind.PICKS, "");
    }

    public Story story() {
        return story;
    }

    public Slots slots() {
        return slots;
    }

    /** The slot of how many memories may still be brought up. */
    int picks() {
        return picks;
    }

    public int nodes() {
        return nodes.size();
    }

    /**
     * A node's number.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public int node(NodeId id) {
        Integer number = nodeNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no node is called " + id);
        }
        return number;
    }

    public Node node(int number) {
        return nodes.get(number);
    }

    /** The chapter of a node. */
    public Chapter chapter(int node) {
        return chapters.get(node);
    }

    /**
     * A memory's number.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public int memory(String id) {
        Integer number = memoryNumbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("no memory is called " + id);
        }
        return number;
    }

    public Memory memory(int number) {
        return memories.get(number);
    }

    /** What she calls a memory now. */
    public String title(int memory, long[] held) {
        int way = slots.value(held, retold[memory]);
        String title = memories.get(memory).title();
        return way == 0
                ? title
                : memories.get(memory).retellings().get(way - 1).title().orElse(title);
    }

    /** How many units there are. */
    public int units() {
        return units.length;
    }

    /** The unit of a memory's text. */
    public int text(int memory) {
        return nodes.size() + memory;
    }

    /** The unit of a way of retelling a memory, from 0. */
    public int retelling(int memory, int way) {
        return firstRetelling[memory] + way;
    }

    /** The unit of somebody's answer to a memory: of the person's number among those who share it, from 0. */
    int answer(int memory, int person) {
        return firstRetelling[memory] + memories.get(memory).retellings().size() + person;
    }

    public boolean isNode(int unit) {
        return unit < nodes.size();
    }

    /** Whether a unit is the text of a memory, and so played as a flashback. */
    public boolean isText(int unit) {
        return unit >= nodes.size() && unit < nodes.size() + memories.size();
    }

    /** The memory that a unit belongs to, which is not a node's. */
    public int memoryOf(int unit) {
        if (isText(unit)) {
            return unit - nodes.size();
        }
        int found = Arrays.binarySearch(firstRetelling, unit);
        while (found >= 0 && found + 1 < firstRetelling.length && firstRetelling[found + 1] == unit) {
            found++;
        }
        return found >= 0 ? found : -found - 2;
    }

    /** The person whose answer a unit is. */
    public String person(int unit) {
        int memory = memoryOf(unit);
        return memories.get(memory).of().get(unit - answer(memory, 0));
    }

    /** A unit by its number, compiled if it was not yet. */
    public Unit unit(int number) {
        Unit unit = units[number];
        if (unit == null) {
            unit = new UnitWriter(this).write(number);
            units[number] = unit;
        }
        return unit;
    }
}
