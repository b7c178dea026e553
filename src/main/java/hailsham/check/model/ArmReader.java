package hailsham.check.model;

import hailsham.engine.slots.Slots;
import hailsham.story.Passage;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;

/** Finds what varies in a passage. */
final class ArmReader {
    /** A counter that counts further is not looked into: its alternatives are taken as read. */
    private static final int FURTHEST = 1 << 16;

    private final Slots slots;

    /** The slot of the visits or recallings that alternatives follow; -1 where there is none. */
    private final int counter;

    private final Passage passage;
    private final List<Arm> arms = new ArrayList<>();

    private ArmReader(Passage passage, Slots slots, int counter) {
        this.passage = passage;
        this.slots = slots;
        this.counter = counter;
    }

    static List<Arm> of(Passage passage, Slots slots, int counter) {
        ArmReader reader = new ArmReader(passage, slots, counter);
        reader.read(passage.pieces(), Formula.TRUE);
        return List.copyOf(reader.arms);
    }

    private void read(List<Piece> pieces, Formula path) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Either either) {
                Formula when = GuardFormulas.of(either.when(), slots);
                arm(either, 0, either.then(), Formula.and(path, when));
                arm(either, 1, either.otherwise(), Formula.and(path, Formula.not(when)));
            } else if (piece instanceof Piece.Alternatives alternatives) {
                for (int i = 0; i < alternatives.items().size(); i++) {
                    arm(alternatives, i, alternatives.items().get(i), Formula.and(path, turn(alternatives, i)));
                }
            } else if (!(piece instanceof Piece.Words)) {
                throw new AssertionError(piece);
            }
        }
    }

    private void arm(Piece piece, int item, List<Piece> said, Formula when) {
        arms.add(new Arm(passage, piece, item, !says(said), when));
        read(said, when);
    }

    /** Whether there is more to read in it than a mark. */
    private static boolean says(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(piece -> !(piece instanceof Piece.Words words)
                        || words.text().chars().anyMatch(Character::isLetterOrDigit));
    }

    /** When an item of alternatives is read: as in {@code Prose}, after so many visits or recallings before. */
    private Formula turn(Piece.Alternatives alternatives, int item) {
        int count = alternatives.items().size();
        if (counter < 0) {
            return item == 0 ? Formula.TRUE : Formula.FALSE;
        } else if (slots.most(counter) > FURTHEST) {
            return Formula.TRUE;
        }
        List<Formula> values = new ArrayList<>();
        for (int value = 0; value <= slots.most(counter); value++) {
            int before = value == 0 && slots.tail(counter) > 0 ? 0 : value - 1;
            int read = switch (alternatives.order()) {
                case SEQUENCE -> Math.min(before, count - 1);
                case CYCLE -> Math.floorMod(before, count);
                case ONCE -> before;
            };
            if (read == item) {
                values.add(new Formula.Between(counter, value, value));
            }
        }
        return Formula.any(values);
    }
}
