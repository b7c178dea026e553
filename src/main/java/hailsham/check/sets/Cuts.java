package hailsham.check.sets;

import hailsham.check.model.Formula;
import hailsham.engine.slots.Slots;
import java.util.BitSet;

/** Between which values of each slot formulas tell apart. */
final class Cuts {
    private final Slots slots;
    private final BitSet[] cuts;

    Cuts(Slots slots) {
        this.slots = slots;
        this.cuts = new BitSet[slots.all().size()];
        for (int slot = 0; slot < cuts.length; slot++) {
            cuts[slot] = new BitSet();
        }
    }

    void add(Formula formula) {
        if (formula instanceof Formula.Between between) {
            cut(between.slot(), between.least());
            if (between.most() < slots.most(between.slot())) {
                cut(between.slot(), between.most() + 1);
            }
        } else if (formula instanceof Formula.Compared compared) {
            all(compared.slot());
            all(compared.other());
        } else if (formula instanceof Formula.Not not) {
            add(not.part());
        } else if (formula instanceof Formula.AtLeast atLeast) {
            for (Formula part : atLeast.parts()) {
                add(part);
            }
        } else if (formula instanceof Formula.Choose choose) {
            add(choose.test());
            add(choose.yes());
            add(choose.no());
        }
    }

    private void cut(int slot, int before) {
        if (before > slots.least(slot) && before <= slots.most(slot)) {
            cuts[slot].set(before - slots.least(slot));
        }
    }

    private void all(int slot) {
        cuts[slot].set(1, slots.most(slot) - slots.least(slot) + 1);
    }

    /** A number for each value of a slot, another wherever there is a cut. */
    int[] told(int slot) {
        int[] told = new int[slots.most(slot) - slots.least(slot) + 1];
        for (int value = 1; value < told.length; value++) {
            told[value] = told[value - 1] + (cuts[slot].get(value) ? 1 : 0);
        }
        return told;
    }
}
