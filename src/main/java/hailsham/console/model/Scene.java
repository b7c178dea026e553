package hailsham.console.model;

import java.util.List;
import java.util.Optional;

/**
 * What a reader has before them: what was read of the present turn, and what can be done next.
 *
 * @param offers empty while there is more of the turn to be read
 */
public record Scene(Status status, List<Paragraph> paragraphs, Stop stop, List<Offer> offers) {
    public Scene {
        paragraphs = List.copyOf(paragraphs);
        offers = List.copyOf(offers);
    }

    /** Why it stops where it stops. */
    public enum Stop {
        /** There is more of the turn: the reader goes on when ready. */
        MORE,
        /** A line is about to be corrected. */
        DRAFT,
        /** One of the offers is to be taken. */
        CHOICE,
        /** There is one way on, which has no words of its own. */
        ON,
        /** Nothing follows. */
        END
    }

    /**
     * Where the telling stands.
     *
     * @param part from 0, in reading order
     * @param told how many chapters were entered
     * @param chapters how many there are
     * @param place the turn and the node, for an author
     * @param watched whether it is another program that stands there
     */
    public record Status(
            String title, String chapter, int part, int told, int chapters, Optional<String> place, boolean watched) {
        /** {@code 3 of 26 told}, for an author the place before it, and that it is only watched. */
        public String count() {
            return place.map(p -> p + " · ").orElse("") + told + " of " + chapters + " told"
                    + (watched ? ", watching" : "");
        }
    }

    /**
     * Something that can be done next, or is shown and cannot.
     *
     * @param number from 1, among all that are shown
     * @param id the decision
     * @param reason why it cannot be taken
     * @param taken how often it was taken on the way here
     * @param before where else it was taken
     */
    public record Offer(int number, String id, List<Run> text, Optional<List<Run>> reason, int taken, Before before) {
        public boolean free() {
            return reason.isEmpty();
        }

        /** That it was taken before, in words; empty where it was not. */
        public String mark() {
            return switch (taken) {
                case 0 -> before.mark();
                case 1 -> "chosen once";
                case 2 -> "chosen twice";
                default -> "chosen " + taken + " times";
            };
        }
    }

    /** Where else than on the way here an option was taken. */
    public enum Before {
        NOWHERE(""),
        /** In the telling of which this is a replay, once that was in the chapter. */
        FIRST_TIME("chosen the first time"),
        ELSEWHERE("chosen before");

        private final String mark;

        Before(String mark) {
            this.mark = mark;
        }

        private String mark() {
            return mark;
        }
    }
}
