package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.engine.why.Account;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read on a walk, had again turn by turn: its pages, and what made everything what it is. */
record History(Engine engine, Walk walk) {
    /** What was read from a position on. */
    List<Telling.Page> pages(int from) {
        List<Telling.Page> pages = new ArrayList<>(walk.position() - from + 2);
        Turn at = walk.turnAt(from);
        Optional<State> before = from == 0 ? Optional.empty() : Optional.of(walk.stateAt(from - 1));
        add(pages, before, at, from);
        for (int i = from; i < walk.position(); i++) {
            Optional<State> parted = Optional.of(at.state());
            at = walk.advance(at.state(), i);
            add(pages, parted, at, i + 1);
        }
        return pages;
    }

    private void add(List<Telling.Page> pages, Optional<State> before, Turn turn, int index) {
        Optional<Decision> taken = before.map(state -> walk.decision(index - 1));
        Optional<String> words = before.flatMap(
                state -> words(engine, state, walk.decision(index - 1).option()));
        if (!walk.isReplay() || index != walk.start()) {
            pages.add(new Telling.Page(taken, words, turn.events(), turn.state()));
            return;
        }
        List<Event> own = walk.fromHeading(turn.events());
        List<Event> earlier = turn.events().subList(0, turn.events().size() - own.size());
        if (taken.isPresent() || !earlier.isEmpty()) {
            pages.add(new Telling.Page(taken, words, earlier, turn.state()));
        }
        pages.add(new Telling.Page(Optional.empty(), Optional.empty(), own, turn.state()));
    }

    /** The words of an option that is or was taken in a state; empty for pressing on. */
    static Optional<String> words(Engine engine, State state, String id) {
        for (Option option : engine.options(state)) {
            if (option.id().equals(id)) {
                return option.text().isEmpty() ? Optional.empty() : Optional.of(option.text());
            }
        }
        return Optional.empty();
    }

    Causes causes() {
        Causes.Builder causes = new Causes.Builder(engine);
        Account account = engine.account(walk.knowing(0));
        causes.began(account);
        State at = walk.first().state();
        for (int i = 0; i < walk.position(); i++) {
            Decision decision = walk.decision(i);
            account = engine.account(at, decision.option(), walk.knowing(i + 1), account.standing());
            causes.decided(account, i, decision, at);
            at = walk.advance(at, i).state();
        }
        return causes.built();
    }
}
