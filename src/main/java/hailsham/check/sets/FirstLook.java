package hailsham.check.sets;

import hailsham.check.model.Formula;
import hailsham.check.model.Model;
import hailsham.check.model.Where;
import hailsham.engine.slots.Slot;
import java.util.BitSet;
import java.util.List;

/** Which slots to look at first for a question. */
public final class FirstLook {
    private static final int MOST = 12;
    private static final int MOST_OF_A_PART = 3;
    private static final int FEW_PLACES = 3;

    private FirstLook() {}

    /**
     * The slots that a question reads, or, where these are many, those that parts of it read that must all hold; and
     * whether the chapters were told in which it is asked, without which a reader might come to them again and again.
     */
    public static BitSet of(Moves moves, List<Where> question) {
        BitSet slots = moves.slots(question);
        if (slots.cardinality() > MOST) {
            slots.clear();
            for (Where where : question) {
                add(moves, where.when(), slots);
            }
        }
        if (question.size() <= FEW_PLACES) {
            question.forEach(where -> addTold(moves, where, slots));
        }
        return slots;
    }

    private static void add(Moves moves, Formula formula, BitSet slots) {
        boolean all = formula instanceof Formula.AtLeast some
                && some.least() == some.parts().size();
        if (all) {
            ((Formula.AtLeast) formula).parts().forEach(part -> add(moves, part, slots));
            return;
        }
        BitSet ofPart = moves.slots(List.of(new Where(Where.ANYWHERE, formula)));
        BitSet together = (BitSet) slots.clone();
        together.or(ofPart);
        if (ofPart.cardinality() <= MOST_OF_A_PART && together.cardinality() <= MOST) {
            slots.or(ofPart);
        }
    }

    private static void addTold(Moves moves, Where where, BitSet slots) {
        if (where.point() != Where.ANYWHERE) {
            Model model = moves.model();
            String chapter =
                    model.program().chapter(model.point(where.point()).node()).id();
            int told = model.slots().find(Slot.Kind.TOLD, chapter);
            if (told >= 0 && moves.varies(told)) {
                slots.set(told);
            }
        }
    }
}
