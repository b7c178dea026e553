package hailsham.check.model;

import hailsham.expression.Condition.Operator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A condition on slots. It can be asked where all slots are known, and where only some are: then what must hold and what
 * may hold are two questions.
 */
public sealed interface Formula {
    Formula TRUE = new Constant(true);
    Formula FALSE = new Constant(false);

    /** Whether it holds, all slots being known. */
    boolean holds(int[] values);

    /**
     * Whether it may hold, where only some slots are known.
     *
     * @param known the slots whose values are given
     */
    boolean may(int[] values, BitSet known);

    /** Whether it holds whatever the slots hold that are not known. */
    boolean must(int[] values, BitSet known);

    /** Adds the slots that it reads. */
    void reads(BitSet slots);

    /** The same answer always. */
    record Constant(boolean value) implements Formula {
        @Override
        public boolean holds(int[] values) {
            return value;
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            return value;
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            return value;
        }

        @Override
        public void reads(BitSet slots) {}
    }

    /** A slot lies between two values, or at one of them. */
    record Between(int slot, int least, int most) implements Formula {
        @Override
        public boolean holds(int[] values) {
            return values[slot] >= least && values[slot] <= most;
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            return !known.get(slot) || holds(values);
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            return known.get(slot) && holds(values);
        }

        @Override
        public void reads(BitSet slots) {
            slots.set(slot);
        }
    }

    /** Two slots stand to each other in some way. Nothing is known of it unless both are. */
    record Compared(int slot, Operator operator, int other) implements Formula {
        @Override
        public boolean holds(int[] values) {
            return operator.holds(values[slot], values[other]);
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            return !known.get(slot) || !known.get(other) || holds(values);
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            return known.get(slot) && known.get(other) && holds(values);
        }

        @Override
        public void reads(BitSet slots) {
            slots.set(slot);
            slots.set(other);
        }
    }

    record Not(Formula part) implements Formula {
        @Override
        public boolean holds(int[] values) {
            return !part.holds(values);
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            return !part.must(values, known);
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            return !part.may(values, known);
        }

        @Override
        public void reads(BitSet slots) {
            part.reads(slots);
        }
    }

    /**
     * So many of the parts hold, or more: all of them, one of them, or any number between.
     *
     * @param least from 1 to the number of parts
     */
    record AtLeast(int least, List<Formula> parts) implements Formula {
        public AtLeast {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(int[] values) {
            int wanted = least;
            int left = parts.size();
            for (Formula part : parts) {
                wanted -= part.holds(values) ? 1 : 0;
                left--;
                if (wanted <= 0 || wanted > left) {
                    break;
                }
            }
            return wanted <= 0;
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            int wanted = least;
            for (Formula part : parts) {
                wanted -= part.may(values, known) ? 1 : 0;
            }
            return wanted <= 0;
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            int wanted = least;
            for (Formula part : parts) {
                wanted -= part.must(values, known) ? 1 : 0;
            }
            return wanted <= 0;
        }

        @Override
        public void reads(BitSet slots) {
            for (Formula part : parts) {
                part.reads(slots);
            }
        }
    }

    /** Goes on with one of two, as a test says. */
    record Choose(Formula test, Formula yes, Formula no) implements Formula {
        @Override
        public boolean holds(int[] values) {
            return (test.holds(values) ? yes : no).holds(values);
        }

        @Override
        public boolean may(int[] values, BitSet known) {
            return (test.may(values, known) && yes.may(values, known))
                    || (!test.must(values, known) && no.may(values, known));
        }

        @Override
        public boolean must(int[] values, BitSet known) {
            return (!test.may(values, known) || yes.must(values, known))
                    && (test.must(values, known) || no.must(values, known));
        }

        @Override
        public void reads(BitSet slots) {
            test.reads(slots);
            yes.reads(slots);
            no.reads(slots);
        }
    }

    static Formula not(Formula part) {
        if (part instanceof Constant constant) {
            return constant.value ? FALSE : TRUE;
        }
        return part instanceof Not not ? not.part : new Not(part);
    }

    static Formula and(Formula... parts) {
        return all(List.of(parts));
    }

    static Formula or(Formula... parts) {
        return any(List.of(parts));
    }

    /** All of the parts hold. */
    static Formula all(List<Formula> parts) {
        List<Formula> kept = new ArrayList<>();
        for (Formula part : parts) {
            if (part instanceof Constant constant) {
                if (!constant.value) {
                    return FALSE;
                }
            } else {
                kept.add(part);
            }
        }
        return atLeast(kept.size(), kept);
    }

    /** One of the parts holds. */
    static Formula any(List<Formula> parts) {
        return atLeast(1, parts);
    }

    /** So many of the parts hold, or more. */
    static Formula atLeast(int least, List<Formula> parts) {
        int wanted = least;
        List<Formula> kept = new ArrayList<>();
        for (Formula part : parts) {
            if (part instanceof Constant constant) {
                wanted -= constant.value ? 1 : 0;
            } else {
                kept.add(part);
            }
        }
        if (wanted <= 0) {
            return TRUE;
        } else if (wanted > kept.size()) {
            return FALSE;
        }
        return kept.size() == 1 ? kept.get(0) : new AtLeast(wanted, kept);
    }

    static Formula choose(Formula test, Formula yes, Formula no) {
        if (test instanceof Constant constant) {
            return constant.value ? yes : no;
        } else if (yes.equals(TRUE) && no.equals(FALSE)) {
            return test;
        } else if (yes.equals(FALSE) && no.equals(TRUE)) {
            return not(test);
        } else if (no.equals(FALSE)) {
            return and(test, yes);
        } else if (yes.equals(TRUE)) {
            return or(test, no);
        }
        return new Choose(test, yes, no);
    }
}
