package hailsham.engine;

/**
 * What happens in a turn, in the order in which it is read.
 *
 * <p>Texts are one paragraph each, on one line, with {@code *emphasis*} kept and {@code \*}, {@code \_}, {@code \\} for
 * the characters themselves. {@code line} is the id of the passage that was said.
 */
public sealed interface Event {
    /** A chapter is entered, or come back to. */
    record Heading(String chapter, String title) implements Event {}

    record Said(String line, String text) implements Event {}

    /**
     * A memory breaks in.
     *
     * @param title as she calls it now
     * @param depth 1, or 2 for one inside another
     */
    record FlashbackBegins(String memory, String title, int depth) implements Event {}

    record FlashbackEnds(String memory, int depth) implements Event {}

    /** Somebody's answer to a memory that was brought up. */
    record Answered(String memory, String person, String line, String text) implements Event {}

    /** What follows at once upon a choice, a retelling or a silence. */
    record Echo(String line, String text) implements Event {}

    /** A line that she corrects in place: {@code first} is read, then {@code then} stands instead. */
    record Rewritten(String line, String first, String then) implements Event {}

    record Pause() implements Event {}

    /** The telling is at an end. */
    record Ended(String ending, String title) implements Event {}

    /** What comes next is still to be written. */
    record Unfinished() implements Event {}
}
