package hailsham.check.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be met in a story, and be asked for.
 *
 * @param unit of the program
 * @param index which of that kind in the unit; 0 where there is but one
 * @param arm which side of it
 */
public record Sight(Kind kind, int unit, int index, int arm) {
    /** What there is to be met. */
    public enum Kind {
        /** A node is entered. */
        NODE,
        /** A choice, by its number in the node: arm 0, it can be taken; arm 1, its condition does not hold. */
        CHOICE,
        /** The option of a hub that goes on; arms as of a choice. */
        ON,
        /** Nothing can be done. */
        STUCK,
        /** A guard in code, by its number in the unit: arm 0, it holds; arm 1, it does not. */
        GUARD,
        /** A line in code, by its number in the unit; arms as {@link UnitSources#line} lists them. */
        LINE,
        /** What is read of an option: index 2n for the text of the n-th, 2n+1 for the reason why it is locked. */
        OPTION,
        /** An addition, by its number in the unit: arm 0, it is made; arm 1, in full. */
        ADDITION,
        /** The unit of a memory's text: the memory comes to be held. */
        MEMORY,
        /** The unit of an answer or of a way of retelling: it is read. */
        UNIT,
        /** Two choices of a node at once: their numbers are index and arm. */
        TOGETHER
    }

    /** Written out, since there are many of them in a story, and each is looked up again and again. */
    @Override
    public int hashCode() {
        return ((unit * 31 + index) * 31 + arm) * 31 + kind.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sight sight
                && unit == sight.unit
                && index == sight.index
                && arm == sight.arm
                && kind == sight.kind;
    }
}
