package hailsham.engine.slots;

import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage, ready to be said in a state: its words, and what varies in it.
 *
 * <p>Where something that varies comes out empty, it takes the space before it along, if another space, a closing mark
 * or the end follows: {@code one {if c: two} three} never has two spaces, nor {@code one {if c: two}.} one before the
 * stop.
 */
public final class Prose {
    private static final String CLOSING = ".,;:!?)]\"'\u2019\u201d\u2026";

    /** Words as they stand, {@link Either} or {@link Alternatives}. */
    private final Object[] parts;

    /** What is said in every state; null where that varies. */
    private final @Nullable String always;

    private Prose(Object[] parts) {
        this.parts = parts;
        this.always =
                parts.length == 0 ? "" : parts.length == 1 && parts[0] instanceof String words ? words.strip() : null;
    }

    /**
     * Makes a passage ready.
     *
     * @param counter the slot of the visits or recallings that alternatives follow; -1 where there is none, and the first
     *     is always said
     */
    public static Prose of(Passage passage, Slots slots, int counter) {
        return of(passage.pieces(), slots, counter);
    }

    private static Prose of(List<Piece> pieces, Slots slots, int counter) {
        Object[] parts = new Object[pieces.size()];
        for (int i = 0; i < parts.length; i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Words words) {
                parts[i] = words.text();
            } else if (piece instanceof Piece.Either either) {
                parts[i] = new Either(
                        Guard.of(either.when(), slots),
                        of(either.then(), slots, counter),
                        of(either.otherwise(), slots, counter));
            } else if (piece instanceof Piece.Alternatives alternatives) {
                List<Prose> items = new ArrayList<>();
                for (List<Piece> item : alternatives.items()) {
                    items.add(of(item, slots, counter));
                }
                parts[i] = new Alternatives(alternatives.order(), items, counter);
            } else {
                throw new AssertionError(piece);
            }
        }
        return new Prose(parts);
    }

    /** What is said in a state: one line, without space at its ends; may be empty. */
    public String said(Slots slots, long[] held) {
        if (always != null) {
            return always;
        }
        Writing writing = new Writing();
        write(slots, held, writing);
        return writing.line();
    }

    /** What is asked of a state to say something that varies. */
    public sealed interface Question {
        /** Whether a condition holds. */
        record When(Guard guard) implements Question {}

        /**
         * Which of some alternatives it is the turn of.
         *
         * @param counter the slot of the visits or recallings that they follow
         */
        record Turn(Piece.Order order, int items, int counter) implements Question {}
    }

    /** What was asked to say it in a state, in its order. */
    public List<Question> asked(Slots slots, long[] held) {
        List<Question> asked = new ArrayList<>();
        for (Object part : parts) {
            Prose chosen = null;
            if (part instanceof Either either) {
                asked.add(new Question.When(either.when()));
                chosen = either.chosen(slots, held);
            } else if (part instanceof Alternatives alternatives) {
                if (alternatives.counter() >= 0) {
                    asked.add(new Question.Turn(
                            alternatives.order(), alternatives.items().size(), alternatives.counter()));
                }
                chosen = alternatives.chosen(slots, held);
            }
            if (chosen != null) {
                asked.addAll(chosen.asked(slots, held));
            }
        }
        return asked;
    }

    private void write(Slots slots, long[] held, Writing writing) {
        for (Object part : parts) {
            if (part instanceof String words) {
                writing.add(words);
            } else {
                int before = writing.length();
                Prose chosen = part instanceof Either either
                        ? either.chosen(slots, held)
                        : ((Alternatives) part).chosen(slots, held);
                if (chosen != null) {
                    chosen.write(slots, held, writing);
                }
                writing.came(before);
            }
        }
    }

    private record Either(Guard when, Prose then, Prose otherwise) {
        Prose chosen(Slots slots, long[] held) {
            return when.holds(slots, held) ? then : otherwise;
        }
    }

    private record Alternatives(Piece.Order order, List<Prose> items, int counter) {
        @Nullable
        Prose chosen(Slots slots, long[] held) {
            int before = before(slots, held);
            int last = items.size() - 1;
            return switch (order) {
                case SEQUENCE -> items.get(Math.min(before, last));
                case CYCLE -> items.get(Math.floorMod(before, items.size()));
                case ONCE -> before > last ? null : items.get(before);
            };
        }

        /**
         * How often it was come to before. What was never come to (a memory that is looked at and was never played) is
         * taken as come to once; a counter without a tail is at 0 when its cycles are at their last.
         */
        private int before(Slots slots, long[] held) {
            if (counter < 0) {
                return 0;
            }
            int count = slots.value(held, counter);
            return count == 0 && slots.tail(counter) > 0 ? 0 : count - 1;
        }
    }

    /** A line as it grows. */
    private static final class Writing {
        private final StringBuilder line = new StringBuilder(256);
        private boolean emptied;

        int length() {
            return line.length();
        }

        void add(String words) {
            if (words.isEmpty()) {
                return;
            }
            int length = line.length();
            if (emptied && length > 0 && line.charAt(length - 1) == ' ' && closes(words.charAt(0))) {
                line.setLength(length - 1);
            }
            emptied = false;
            line.append(words);
        }

        /** Something that varies has been written since the line had so many characters. */
        void came(int before) {
            emptied |= line.length() == before;
        }

        private static boolean closes(char next) {
            return next == ' ' || CLOSING.indexOf(next) >= 0;
        }

        String line() {
            return line.toString().strip();
        }
    }
}
