package hailsham.check.proof;

import hailsham.check.diagram.Exhausted;
import hailsham.check.model.Model;
import hailsham.check.model.Sight;
import hailsham.check.model.Where;
import hailsham.check.replay.LifeWitness;
import hailsham.check.replay.Lives;
import hailsham.check.replay.Steering;
import hailsham.check.search.Graph;
import hailsham.check.sets.Frame;
import hailsham.check.sets.Moves;
import hailsham.check.walk.Trail;
import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.engine.slots.Slot;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Asks of those who live chapters again what is met in no first telling.
 *
 * <p>In a small story all of their {@link Lives} are met. In another, what the model of all tellings never comes to is
 * never met, which decides nearly everything; of the rest, what can be shown is met, and nothing is known of what cannot.
 */
final class Again {
    private static final String OPEN =
            "no first telling meets it, but perhaps somebody who lives a chapter again knowing more";
    private static final int DIAGRAMS = 2_000_000;
    private static final int REMEMBERED = 1 << 16;

    private final Engine engine;
    private final Graph graph;
    private final Meter meter;

    /** Whether states are met one by one where they are few. */
    private final boolean explicit;

    /** Answers questions of first tellings. */
    private final Function<List<List<Where>>, List<Verdict>> first;

    private Optional<Graph> relived = Optional.empty();
    private Optional<Lives> lives = Optional.empty();
    private boolean sought;
    private boolean lived;

    /**
     * Asks nothing as yet.
     *
     * @param graph of first tellings
     * @param first answers questions of them
     */
    Again(Engine engine, Graph graph, Meter meter, boolean explicit, Function<List<List<Where>>, List<Verdict>> first) {
        this.engine = engine;
        this.graph = graph;
        this.meter = meter;
        this.explicit = explicit;
        this.first = first;
    }

    /** All tellings; empty where nobody can live anything again knowing more. */
    private synchronized Optional<Graph> relived() {
        if (!sought) {
            sought = true;
            relived = made();
        }
        return relived;
    }

    /**
     * All tellings, in which nobody knows what nobody can come by. A memory that is given in no first telling could be come by
     * first in a replay, by a reader who knows no more than such as are: where that is proved of none, it is never held.
     */
    private Optional<Graph> made() {
        Model model = graph.model();
        List<Sight> memories = model.sights().keySet().stream()
                .filter(sight -> sight.kind() == Sight.Kind.MEMORY)
                .toList();
        if (memories.isEmpty()) {
            return Optional.empty();
        }
        List<List<Where>> questions = memories.stream()
                .map(memory -> model.sights().getOrDefault(memory, List.of()))
                .toList();
        List<Verdict> verdicts = first.apply(questions);
        BitSet unheld = new BitSet();
        for (int i = 0; i < verdicts.size(); i++) {
            unheld.set(i, verdicts.get(i) instanceof Verdict.Never);
        }
        while (true) {
            BitSet slots = new BitSet();
            for (int i = 0; i < memories.size(); i++) {
                int memory = model.program().memoryOf(memories.get(i).unit());
                String id = model.program().memory(memory).id();
                slots.set(model.slots().need(Slot.Kind.MEMORY, id), !unheld.get(i));
            }
            Optional<Graph> made = model.relived(slots).map(Graph::of);
            Verdict[] again = new Verdict[verdicts.size()];
            if (made.isEmpty() || unheld.isEmpty()) {
                return made;
            }
            new Sandwich(new Moves(made.get(), questions), meter).narrow(questions, unheld, again);
            boolean proved = unheld.stream().allMatch(memory -> again[memory] != null);
            if (proved) {
                return made;
            }
            unheld.stream().filter(memory -> again[memory] == null).forEach(unheld::clear);
        }
    }

    private synchronized Optional<Lives> lives() {
        if (!lived) {
            lived = true;
            lives = explicit ? Lives.of(graph.model(), meter::hasTime) : Optional.empty();
        }
        return lives;
    }

    /** Questions as the model of all tellings is asked, with what that never comes to left out once it is proved. */
    final class Asking {
        private final List<List<Where>> questions;
        private @Nullable Moves moves;

        Asking(List<List<Where>> questions) {
            this.questions = questions;
        }

        /**
         * Proves of what questions it can that nobody ever meets them. These are left no more.
         *
         * @return whether anything could be proved so
         */
        boolean narrow(BitSet left, Verdict[] verdicts) {
            if (left.isEmpty() || relived().isEmpty()) {
                return false;
            }
            moves = new Moves(relived().get(), questions);
            new Sandwich(moves, meter).narrow(questions, left, verdicts);
            left.stream().filter(question -> verdicts[question] != null).forEach(left::clear);
            return true;
        }

        /** Decides the questions that no first telling meets. */
        void decide(BitSet asked, Verdict[] verdicts) {
            if (asked.isEmpty() || relived().isEmpty()) {
                return;
            }
            Optional<Lives> all = lives();
            if (all.isPresent()) {
                asked.stream().forEach(question -> verdicts[question] = met(all.get(), questions.get(question)));
                return;
            }
            Verdict[] again = new Verdict[verdicts.length];
            BitSet left = (BitSet) asked.clone();
            if (moves == null) {
                narrow(left, again);
            }
            Moves narrowed = Objects.requireNonNull(moves);
            left.stream().parallel().forEach(question -> again[question] = shown(narrowed, questions.get(question)));
            asked.stream().forEach(question -> verdicts[question] = again[question]);
        }
    }

    private Verdict met(Lives all, List<Where> question) {
        return all.met(question).map(life -> known(all, life)).orElse(new Verdict.Never());
    }

    private Verdict known(Lives all, int life) {
        return LifeWitness.of(all, life, engine)
                .<Verdict>map(Verdict.MetKnowing::new)
                .orElse(new Verdict.Open(Prover.UNCONFIRMED));
    }

    private Verdict shown(Moves moves, List<Where> question) {
        Verdict verdict = new Refinement(moves, meter).decide(question);
        if (verdict instanceof Verdict.Met met) {
            return met.trail()
                    .flatMap(trail -> steered(trail, question))
                    .<Verdict>map(Verdict.MetKnowing::new)
                    .orElseGet(() -> new Verdict.Open(why(moves, met)));
        }
        return verdict;
    }

    /** What would have to be known that nobody was led to come by. */
    private String why(Moves moves, Verdict.Met met) {
        List<Integer> supposed = met.trail().stream()
                .flatMap(trail -> trail.edges().stream())
                .filter(moves.model()::comesToKnow)
                .map(edge -> edge.changes().get(0).slot())
                .distinct()
                .toList();
        return meter.hasTime()
                ? Refinement.why(moves, new BitSet(), supposed) + ", where a chapter is lived again"
                : Meter.NO_TIME;
    }

    private Optional<Witness> steered(Trail trail, List<Where> question) {
        Meter own = meter.ofOne();
        Frame.Room room = new Frame.Room(own.diagrams(DIAGRAMS), REMEMBERED, own::hasTime);
        Model all = relived().orElseThrow().model();
        try {
            return Steering.show(engine, all, new Moves(graph, List.of(question)), trail, question, room);
        } catch (Exhausted tooMuch) {
            return Optional.empty();
        }
    }

    /** Whether somebody can come to one of some states and have no way to any of others; first tellings are among these. */
    Optional<Outlook> deadEnd(List<Where> from, List<Where> to) {
        if (relived().isEmpty()) {
            return Optional.empty();
        }
        Optional<Lives> all = lives();
        if (all.isPresent()) {
            return Optional.of(all.get()
                    .deadEnd(from, to)
                    .map(life -> outlook(known(all.get(), life)))
                    .orElse(new Outlook.Never()));
        }
        Beyond beyond = new Beyond(new Moves(relived().get(), List.of(from, to)), meter, from, to, false);
        return Optional.of(beyond.without().equals(Beyond.Answer.NONE) ? new Outlook.Never() : new Outlook.Open(OPEN));
    }

    private static Outlook outlook(Verdict known) {
        return known instanceof Verdict.MetKnowing met
                ? new Outlook.Shown(met.witness())
                : new Outlook.Open(Prover.UNCONFIRMED);
    }

    /** Whether everybody can come to an ending; first tellings are among these. */
    Optional<Endings> endings() {
        if (relived().isEmpty()) {
            return Optional.empty();
        }
        Optional<Lives> all = lives();
        if (all.isPresent()) {
            return Optional.of(endings(all.get()));
        }
        Endings endings = Traps.find(relived().get(), meter);
        return Optional.of(endings.traps().isEmpty() ? endings : new Endings(List.of(), Optional.of(OPEN)));
    }

    private Endings endings(Lives all) {
        List<Endings.Trap> traps = new ArrayList<>();
        all.traps().forEach(life -> traps.add(new Endings.Trap(all.node(life), known(all, life), List.of())));
        return new Endings(traps, Optional.empty());
    }
}
