package hailsham.telling.carry;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.story.Chapter;
import hailsham.story.NodeId;
import hailsham.telling.Telling;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Carries a telling over into a story that was edited under it: every decision is taken again by the name that it has now.
 *
 * <p>Pages that are new, and on which nothing is asked, are pressed on through. What a story calls retired is left out,
 * where what was decided after it can be taken without it. Nothing is ever decided for the reader: where the way does not
 * hold she stands at the last place that does, and what lay beyond stays in the telling as a way that was not taken.
 */
public final class Carrying {
    private final Engine engine;
    private final FormerNames names;
    private final Ledger old;
    private final List<StrandCarrying> carryings = new ArrayList<>();
    private final List<Strand> strands = new ArrayList<>();

    /** For each strand: for each number of decisions before it, how many those are now. */
    private final List<int[]> before = new ArrayList<>();

    private Carrying(Engine engine, Ledger old) {
        this.engine = engine;
        this.names = new FormerNames(engine.story());
        this.old = old;
    }

    /**
     * A telling in the story as it is now.
     *
     * @param telling where it stands now
     * @param broken what does not hold of the way to where it stood; empty where all of it does
     * @param passedOver decisions on that way that are gone for good and could be left out
     * @param former whether some decision is written otherwise now, so that what is kept is to be written anew
     */
    public record Carried(Telling telling, Optional<Break> broken, List<Decision> passedOver, boolean former) {
        public Carried {
            passedOver = List.copyOf(passedOver);
        }
    }

    /**
     * Carries over.
     *
     * @param changed whether the story is known to be another version than that in which the telling was kept; all that was
     *     ever tried in it is gone through then, and also where names in it are former ones, and where the way to where it
     *     stood turns out not to hold as it is
     */
    public static Carried over(Engine engine, Ledger ledger, boolean changed) {
        if (!changed && !new FormerNames(engine.story()).isIn(ledger)) {
            Telling.Replayed asItIs = Telling.of(engine, ledger);
            if (asItIs.refused().isEmpty()) {
                return new Carried(asItIs.telling(), Optional.empty(), List.of(), false);
            }
        }
        return new Carrying(engine, ledger).carried();
    }

    private Carried carried() {
        for (int number = 0; number < old.strands().size(); number++) {
            carry(number);
        }
        int present = old.present();
        while (!carryings.get(present).holds(0)) {
            present = old.strands().get(present).origin().orElseThrow().of();
        }
        Ledger ledger = new Ledger(strands, present);
        Telling telling = Telling.of(engine, ledger).telling();
        Optional<Break> broken = present == old.present()
                ? carryings.get(present).broken(engine::node)
                : Optional.of(unbegun(old.present(), telling.node()));
        return new Carried(telling, broken, carryings.get(present).passedOver(), !ledger.equals(old));
    }

    private void carry(int number) {
        Strand strand = old.strands().get(number);
        Optional<Origin> origin = strand.origin().map(this::moved);
        Strand moved = new Strand(origin, strand.fate(), strand.steps(), strand.at(), strand.tip());
        Onward onward = new Onward(engine, names);
        StrandCarrying carrying = new StrandCarrying(onward, names, moved, start(number, origin));
        carryings.add(carrying);
        strands.add(carrying.carried());
        before.add(origin.isEmpty() ? new int[] {0} : counts(strand.origin().orElseThrow()));
    }

    /** The same origin, its step being that of the strand as it was carried over. */
    private Origin moved(Origin origin) {
        int[] counts = before.get(origin.of());
        int last = counts.length - 1;
        int step = origin.step() >= 0
                ? carryings.get(origin.of()).image(origin.step())
                : counts[last + origin.step()] - counts[last];
        return new Origin(origin.of(), step, origin.chapter(), origin.known());
    }

    /** The state in which a strand begins; empty where its beginning is not to be come to any more. */
    private Optional<State> start(int number, Optional<Origin> origin) {
        List<Strand> soFar = new ArrayList<>(strands);
        soFar.add(Strand.begin(origin.map(names::now)));
        Telling begun = Telling.of(engine, new Ledger(soFar, number)).telling();
        boolean there = begun.present() == number
                && origin.map(names::now)
                        .filter(o -> !o.chapter().equals(begun.node().chapter()))
                        .isEmpty();
        return there ? Optional.of(begun.state()) : Optional.empty();
    }

    private int[] counts(Origin origin) {
        int[] counts = before.get(origin.of());
        if (origin.step() < 0) {
            return Arrays.copyOf(counts, counts.length + origin.step());
        }
        int[] own = carryings.get(origin.of()).depths(origin.step());
        int[] all = Arrays.copyOf(counts, counts.length + own.length);
        for (int i = 0; i < own.length; i++) {
            all[counts.length + i] = counts[counts.length - 1] + own[i];
        }
        return all;
    }

    /** A replay that cannot even be begun. */
    private Break unbegun(int number, NodeId stands) {
        Origin origin = names.now(old.strands().get(number).origin().orElseThrow());
        Chapter chapter = engine.story().chapters().get(origin.chapter());
        NodeId begins = chapter == null ? new NodeId(origin.chapter(), "begins") : chapter.begins();
        Break.Reason reason = chapter == null ? Break.Reason.CHAPTER_GONE : Break.Reason.LEADS_ELSEWHERE;
        return new Break(new Decision(begins, "on"), reason, stands);
    }
}
