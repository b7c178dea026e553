package hailsham.engine.slots;

import java.util.List;
import java.util.Locale;

/**
 * One thing that a state keeps, as a whole number.
 *
 * @param name of the variable, memory, keepsake, chapter, node ({@code chapter/node}) or choice ({@code
 *     chapter/node.choice}); empty for {@link Kind#PICKS}
 * @param start its value before the first page
 * @param words what its values are called, from {@code least} on; empty where they are numbers
 */
public record Slot(Kind kind, String name, int least, int most, int start, List<String> words) {
    public Slot {
        words = List.copyOf(words);
    }

    /** What a slot is about. */
    public enum Kind {
        VARIABLE,
        /** {@link Slots#NOT_HELD}, {@link Slots#HEARD} or {@link Slots#LIVED}. */
        MEMORY,
        /** 0, or the number of the way from 1. */
        RETOLD,
        /** 0, or the number of the person, from 1, among those who share the memory. */
        SHARED,
        /** How often a memory was played, as far as its alternatives tell it apart. */
        RECALLED,
        /** {@link Slots#NEVER_HAD}, {@link Slots#LOST}, {@link Slots#HAS} or {@link Slots#FOUND}. */
        KEEPSAKE,
        /** Whether a chapter was entered. */
        TOLD,
        /** How often a node was entered, as far as its readers tell it apart. */
        VISITS,
        /** Whether a choice was taken. */
        CHOSEN,
        /** How many memories may still be brought up where the reader stands; 0 elsewhere. */
        PICKS;

        /** As it is written in a fingerprint. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A value as it is called. */
    public String word(int value) {
        return words.isEmpty() ? Integer.toString(value) : words.get(value - least);
    }
}
