package hailsham.check.sets;

import hailsham.check.diagram.Algebra;
import hailsham.check.diagram.Arena;
import hailsham.check.model.Formula;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Formulas as sets of states, where only some slots are looked at: what may hold, or what must. */
final class Reading {
    private final Frame frame;
    private final boolean may;

    Reading(Frame frame, boolean may) {
        this.frame = frame;
        this.may = may;
    }

    int of(Formula formula) {
        return of(formula, may);
    }

    private int of(Formula formula, boolean generous) {
        Algebra algebra = frame.algebra();
        if (formula instanceof Formula.Constant constant) {
            return constant.value() ? Arena.ALL : Arena.NONE;
        } else if (formula instanceof Formula.Between between) {
            return between(between, generous);
        } else if (formula instanceof Formula.Compared compared) {
            return compared(compared, generous);
        } else if (formula instanceof Formula.Not not) {
            return algebra.not(of(not.part(), !generous));
        } else if (formula instanceof Formula.AtLeast atLeast) {
            return atLeast(atLeast, generous);
        } else if (formula instanceof Formula.Choose choose) {
            int yes = algebra.and(of(choose.test(), generous), of(choose.yes(), generous));
            int no = algebra.and(algebra.not(of(choose.test(), !generous)), of(choose.no(), generous));
            int either = algebra.or(yes, no);
            // Whatever the test says, it holds where both sides do.
            return algebra.or(either, algebra.and(of(choose.yes(), generous), of(choose.no(), generous)));
        }
        throw new AssertionError(formula);
    }

    private int between(Formula.Between between, boolean generous) {
        Values values = frame.moves().values(between.slot());
        if (values == null) {
            return unknown(generous);
        }
        BitSet classes = values.between(between.least(), between.most());
        if (classes.isEmpty()) {
            return Arena.NONE;
        } else if (classes.cardinality() == values.count()) {
            return Arena.ALL;
        }
        int level = frame.level(between.slot());
        return level < 0 ? unknown(generous) : frame.algebra().arena().atom(level, classes);
    }

    private static int unknown(boolean generous) {
        return generous ? Arena.ALL : Arena.NONE;
    }

    /** Values that are compared are never taken together. */
    private int compared(Formula.Compared compared, boolean generous) {
        Values left = frame.moves().values(compared.slot());
        Values right = frame.moves().values(compared.other());
        if (left == null || right == null || !isLookedAt(compared.slot()) || !isLookedAt(compared.other())) {
            return unknown(generous);
        }
        Algebra algebra = frame.algebra();
        int set = Arena.NONE;
        for (int one = 0; one < left.count(); one++) {
            BitSet others = new BitSet();
            for (int other = 0; other < right.count(); other++) {
                others.set(other, compared.operator().holds(left.value(one), right.value(other)));
            }
            BitSet itself = new BitSet();
            itself.set(one);
            set = algebra.or(set, algebra.and(atom(compared.slot(), itself), atom(compared.other(), others)));
        }
        return set;
    }

    /** Whether it is known what a slot holds. */
    private boolean isLookedAt(int slot) {
        return frame.level(slot) >= 0 || !frame.moves().varies(slot);
    }

    private int atom(int slot, BitSet classes) {
        int level = frame.level(slot);
        if (level < 0) {
            return classes.get(0) ? Arena.ALL : Arena.NONE;
        }
        return frame.algebra().arena().atom(level, classes);
    }

    private int atLeast(Formula.AtLeast atLeast, boolean generous) {
        List<Integer> parts = new ArrayList<>();
        int wanted = atLeast.least();
        for (Formula part : atLeast.parts()) {
            int set = of(part, generous);
            if (set == Arena.ALL) {
                wanted--;
            } else if (set != Arena.NONE) {
                parts.add(set);
            }
        }
        if (wanted <= 0) {
            return Arena.ALL;
        } else if (wanted > parts.size()) {
            return Arena.NONE;
        }
        return frame.algebra().atLeast(wanted, parts);
    }
}
