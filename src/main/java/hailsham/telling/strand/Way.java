package hailsham.telling.strand;

import java.util.Optional;

/**
 * A way not taken: one that was undone, or left for another.
 *
 * @param end the step with which it ends
 * @param position how many decisions stood where it parts from the present way
 * @param took the first decision of its own
 * @param words those of that decision; empty for pressing on, and where the story does not offer it any more
 * @param instead the words of what was decided there on the present way; empty where that stands there itself
 * @param decisions how many of its own it has
 * @param chapter in which its last decision was taken
 */
public record Way(
        int end,
        int position,
        Decision took,
        Optional<String> words,
        Optional<String> instead,
        int decisions,
        String chapter) {}
