package hailsham.check.sets;

import hailsham.check.diagram.Mapping;
import hailsham.check.model.Change;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values of a slot, as far as it can have them and anything tells them apart: classes, numbered from 0. */
final class Values {
    private final int least;
    private final int[] classes;
    private final int[] members;
    private final Map<List<Integer>, Mapping> maps = new HashMap<>();

    private Values(int least, int[] classes, int[] members) {
        this.least = least;
        this.classes = classes;
        this.members = members;
    }

    /**
     * The classes of a slot's values.
     *
     * @param told values are told apart where the numbers here differ
     * @param changes all changes that any edge makes to it
     */
    static Values of(int least, int start, int[] told, List<List<Change>> changes) {
        BitSet possible = possible(least, start, told.length, changes);
        int[] classes = told;
        int before = -1;
        for (int count = count(classes, possible); count != before; count = count(classes, possible)) {
            before = count;
            for (List<Change> change : changes) {
                classes = apart(classes, least, change, possible);
            }
        }
        int[] numbers = new int[classes.length];
        Arrays.fill(numbers, -1);
        int[] members = new int[classes.length];
        Map<Integer, Integer> found = new HashMap<>();
        for (int value = possible.nextSetBit(0); value >= 0; value = possible.nextSetBit(value + 1)) {
            Integer number = found.get(classes[value]);
            if (number == null) {
                number = found.size();
                found.put(classes[value], number);
                members[number] = value + least;
            }
            numbers[value] = number;
        }
        return new Values(least, numbers, Arrays.copyOf(members, found.size()));
    }

    private static BitSet possible(int least, int start, int count, List<List<Change>> changes) {
        BitSet possible = new BitSet(count);
        possible.set(start - least);
        BitSet toDo = (BitSet) possible.clone();
        for (int value = toDo.nextSetBit(0); value >= 0; value = toDo.nextSetBit(0)) {
            toDo.clear(value);
            for (List<Change> change : changes) {
                int after = apply(change, value + least) - least;
                toDo.set(after, !possible.get(after) || toDo.get(after));
                possible.set(after);
            }
        }
        return possible;
    }

    private static int apply(List<Change> changes, int value) {
        int after = value;
        for (Change change : changes) {
            after = change.apply(after);
        }
        return after;
    }

    /** Tells apart also those that become what is told apart. */
    private static int[] apart(int[] classes, int least, List<Change> change, BitSet possible) {
        int[] apart = classes.clone();
        Map<Long, Integer> numbers = new HashMap<>();
        for (int value = possible.nextSetBit(0); value >= 0; value = possible.nextSetBit(value + 1)) {
            int after = classes[apply(change, value + least) - least];
            long both = ((long) classes[value] << 32) | after;
            Integer number = numbers.putIfAbsent(both, numbers.size());
            apart[value] = number == null ? numbers.size() - 1 : number;
        }
        return apart;
    }

    private static int count(int[] classes, BitSet possible) {
        return (int) possible.stream().map(value -> classes[value]).distinct().count();
    }

    /** How many classes there are. */
    int count() {
        return members.length;
    }

    /** The class of a value that the slot can have. */
    int classOf(int value) {
        return classes[value - least];
    }

    /** A value of a class. */
    int value(int number) {
        return members[number];
    }

    /** The classes of the values from one to another. */
    BitSet between(int from, int to) {
        BitSet between = new BitSet();
        for (int number = 0; number < members.length; number++) {
            between.set(number, members[number] >= from && members[number] <= to);
        }
        return between;
    }

    /** For each class the one that comes in its place: the same list for the same changes. */
    Mapping map(List<Change> changes) {
        List<Integer> map = new ArrayList<>();
        for (int member : members) {
            map.add(classOf(apply(changes, member)));
        }
        return maps.computeIfAbsent(map, Mapping::new);
    }
}
