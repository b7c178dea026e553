package hailsham.telling.strand;

import hailsham.engine.Knowing;
import hailsham.story.branch.Branch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that is needed to have a telling again from its story.
 *
 * @param strands the first, then the replays in the order in which they were begun
 * @param present the number of the one that is being read, from 0
 */
public record Ledger(List<Strand> strands, int present) {
    /** That of a telling at its first page. */
    public static final Ledger BEGIN = new Ledger(List.of(Strand.begin(Optional.empty())), 0);

    public Ledger {
        strands = List.copyOf(strands);
    }

    /** That of a telling with one way through. */
    public static Ledger of(List<Decision> log, int position) {
        List<Step> steps = new ArrayList<>();
        log.forEach(decision -> steps.add(new Step(steps.size(), decision)));
        return new Ledger(List.of(new Strand(Optional.empty(), Fate.OPEN, steps, position, log.size())), 0);
    }

    /** Whether every number in it can be right. */
    public boolean holdsTogether() {
        if (present < 0 || present >= strands.size() || strands.get(0).origin().isPresent()) {
            return false;
        }
        for (int i = 0; i < strands.size(); i++) {
            if (!strands.get(i).holdsTogether() || (i > 0 && !comesFromAnother(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean comesFromAnother(int strand) {
        return strands.get(strand)
                .origin()
                .filter(origin -> origin.of() >= 0 && origin.of() < strand && canComeFrom(origin))
                .isPresent();
    }

    private boolean canComeFrom(Origin origin) {
        return origin.step() >= -before(origin.of()).size()
                && origin.step() <= strands.get(origin.of()).steps().size();
    }

    /** Whether a replay can be begun from there. */
    public boolean canBegin(Origin origin) {
        return origin.of() >= 0 && origin.of() < strands.size() && canComeFrom(origin);
    }

    /** The decisions before a strand begins: for a replay, those that led into its chapter. */
    public List<Decision> before(int strand) {
        Optional<Origin> origin = strands.get(strand).origin();
        if (origin.isEmpty()) {
            return List.of();
        }
        List<Decision> before = new ArrayList<>(before(origin.get().of()));
        int step = origin.get().step();
        if (step < 0) {
            return before.subList(0, before.size() + step);
        }
        before.addAll(strands.get(origin.get().of()).tree().decisions(step));
        return before;
    }

    /**
     * What is known beforehand on the way that a strand is: in the replay that it is, and in those that it goes out from, as
     * far as it goes along with them.
     *
     * @return by the number of decisions that lead into the chapter in which it is known
     */
    public Map<Integer, Knowing> knowing(int strand) {
        Optional<Origin> origin = strands.get(strand).origin();
        if (origin.isEmpty()) {
            return Map.of();
        }
        int start = before(strand).size();
        Map<Integer, Knowing> known = new TreeMap<>(knowing(origin.get().of()));
        known.keySet().removeIf(position -> position >= start);
        origin.get().knowing().ifPresent(own -> known.put(start, own));
        return known;
    }

    /** How many decisions stand in the present strand, those before it included. */
    public int position() {
        return before(present).size() + strands.get(present).position();
    }

    /** The ids of the branches in which something was decided. */
    public Set<String> branches() {
        Set<String> branches = new TreeSet<>();
        for (Strand strand : strands) {
            for (Step step : strand.steps()) {
                Branch.of(step.decision().node().node()).ifPresent(branches::add);
                Branch.of(step.decision().option()).ifPresent(branches::add);
            }
        }
        return branches;
    }

    /** Whether nothing was ever decided. */
    public boolean isEmpty() {
        return strands.size() == 1 && strands.get(0).steps().isEmpty();
    }

    /** Whether all of this was done in the other too, and in the same order. */
    public boolean isWithin(Ledger other) {
        if (strands.size() > other.strands.size()) {
            return false;
        }
        for (int i = 0; i < strands.size(); i++) {
            Strand mine = strands.get(i);
            Strand theirs = other.strands.get(i);
            if (!mine.origin().equals(theirs.origin())
                    || mine.steps().size() > theirs.steps().size()
                    || !mine.steps()
                            .equals(theirs.steps().subList(0, mine.steps().size()))) {
                return false;
            }
        }
        return true;
    }

    /** The replays that are there, in the order in which they were begun. */
    public List<Replay> replays() {
        List<Replay> replays = new ArrayList<>();
        for (int i = 1; i < strands.size(); i++) {
            Strand strand = strands.get(i);
            if (strand.fate() != Fate.DROPPED) {
                replays.add(new Replay(i, strand.origin().orElseThrow(), strand.fate(), strand.position()));
            }
        }
        return replays;
    }
}
