package hailsham.save.format;

import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a reader did between two moments, found by what is different. */
final class Difference {
    private final List<Strand> before;
    private final List<Strand> now;
    private final List<Entry> entries = new ArrayList<>();
    private int present;

    /** The steps of the strand that is looked at as they are now, and where the entries so far lead in it. */
    private List<Step> steps = List.of();

    private int at;
    private int tip;

    private Difference(Ledger before, Ledger now) {
        this.before = before.strands();
        this.present = before.present();
        this.now = now.strands();
    }

    /** Empty where nothing that a reader does leads there. */
    static Optional<List<Entry>> between(Kept before, Ledger now, int nowRead) {
        Difference difference = new Difference(before.ledger(), now);
        if (!difference.couldLead()) {
            return Optional.empty();
        }
        difference.strands();
        difference.turnTo(now.present());
        boolean still = difference.entries.stream().allMatch(entry -> entry instanceof Entry.Marked);
        if (nowRead != (still ? before.read() : 0)) {
            difference.entries.add(new Entry.Read(nowRead));
        }
        return Optional.of(difference.entries);
    }

    private boolean couldLead() {
        if (before.size() > now.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).origin().equals(now.get(i).origin())
                    || !isBeginning(before.get(i).steps(), now.get(i).steps())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBeginning(List<Step> steps, List<Step> of) {
        return steps.size() <= of.size() && steps.equals(of.subList(0, steps.size()));
    }

    private void strands() {
        for (int i = 0; i < now.size(); i++) {
            Strand strand = now.get(i);
            boolean isNew = i >= before.size();
            Strand was = isNew ? Strand.begin(strand.origin()) : before.get(i);
            if (isNew) {
                entries.add(new Entry.Replayed(strand.origin().orElseThrow()));
                present = i;
            }
            if (was.at() != strand.at()
                    || was.tip() != strand.tip()
                    || was.steps().size() != strand.steps().size()) {
                turnTo(i);
                walk(was, strand);
            }
            if (was.fate() != strand.fate()) {
                entries.add(new Entry.Marked(i, strand.fate()));
            }
        }
    }

    private void turnTo(int strand) {
        if (present != strand) {
            entries.add(new Entry.Turned(strand));
            present = strand;
        }
    }

    private void walk(Strand was, Strand is) {
        steps = is.steps();
        at = was.at();
        tip = was.tip();
        for (int number = was.steps().size() + 1; number <= steps.size(); number++) {
            move(steps.get(number - 1).parent());
            entries.add(new Entry.Chose(steps.get(number - 1).decision()));
            at = number;
            tip = number;
        }
        if (tip != is.tip()) {
            go(is.tip());
        }
        move(is.at());
    }

    /** Goes to a step, back or on along the present way where it is on that. */
    private void move(int to) {
        int back = distance(at, to);
        int on = to > at && distance(tip, to) >= 0 ? distance(to, at) : -1;
        if (back > 0) {
            entries.add(new Entry.Undid(back));
            at = to;
        } else if (on > 0) {
            entries.add(new Entry.Redid(on));
            at = to;
        } else if (back < 0) {
            go(to);
        }
    }

    private void go(int to) {
        entries.add(new Entry.Went(to));
        at = to;
        tip = to;
    }

    /** How many steps one lies behind another that led to it; -1 where it did not. */
    private int distance(int step, int earlier) {
        int distance = 0;
        int at = step;
        while (at > earlier) {
            at = steps.get(at - 1).parent();
            distance++;
        }
        return at == earlier ? distance : -1;
    }
}
