package hailsham.check.search;

/** What is kept of a slot at a point: the number of the class of its value. */
final class Kept {
    private final int slot;
    private final int least;
    private final int[] classes;
    private final int[] values;

    /**
     * @param classes for each value, from the slot's least, the number of its class; -1 for a class that it is never in there
     * @param values for each class, a value of it
     */
    Kept(int slot, int least, int[] classes, int[] values) {
        this.slot = slot;
        this.least = least;
        this.classes = classes;
        this.values = values;
    }

    int slot() {
        return slot;
    }

    /** How many classes there are. */
    int count() {
        return values.length;
    }

    /** The class of a value; -1 where the slot is never in that class. */
    int classOf(int value) {
        return classes[value - least];
    }

    /** A value of a class. */
    int value(int number) {
        return values[number];
    }

    /** How many bits the number of a class takes. */
    int bits() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(values.length - 1);
    }
}
