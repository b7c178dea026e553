package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.engine.why.Account;
import hailsham.engine.why.Write;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which decisions made everything in a telling what it is: for each thing that a state keeps, all that was done to it since
 * it was last made what it is whatever it had been before. What the end of a range swallowed is among them.
 */
public final class Causes {
    /** Everything that was done to each slot. */
    private final Map<Integer, List<Done>> all = new LinkedHashMap<>();

    private final List<Account.Line> lines;

    private int done;

    private Causes(List<Account.Line> lines) {
        this.lines = lines;
    }

    /** @param before how many writes had been done since the first page */
    private record Done(int before, Cause cause) {}

    /**
     * Something that was done.
     *
     * @param position how many decisions stood before the one by which it was done; 0 also for what was so from the first
     *     page on
     * @param decision by which it was done; empty for the first page
     * @param words of that decision; empty for pressing on
     * @param chapter in which it was taken
     */
    public record Cause(
            Write write, int position, Optional<Decision> decision, Optional<String> words, String chapter) {}

    /** Follows a telling from its first page to where it stands. */
    public static Causes of(Telling telling) {
        return telling.causes();
    }

    static final class Builder {
        private final Engine engine;
        private final Causes found = new Causes(new ArrayList<>());

        Builder(Engine engine) {
            this.engine = engine;
        }

        void began(Account account) {
            take(
                    account,
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    engine.story().begins().chapter());
        }

        void decided(Account account, int position, Decision decision, State state) {
            take(
                    account,
                    position,
                    Optional.of(decision),
                    History.words(engine, state, decision.option()),
                    decision.node().chapter());
        }

        private void take(
                Account account, int position, Optional<Decision> decision, Optional<String> words, String chapter) {
            found.lines.clear();
            found.lines.addAll(account.lines());
            for (Write write : account.writes()) {
                found.all
                        .computeIfAbsent(write.slot(), any -> new ArrayList<>())
                        .add(new Done(found.done++, new Cause(write, position, decision, words, chapter)));
            }
        }

        Causes built() {
            return found;
        }
    }

    /** Everything that made a slot what it is, in the order in which it was done. */
    public List<Cause> of(int slot) {
        return of(slot, done);
    }

    /**
     * Everything that made a slot what it was at some time.
     *
     * @param time how many writes had been done since the first page, as {@link Account.Because#done}
     */
    public List<Cause> of(int slot, int time) {
        List<Cause> causes = new ArrayList<>();
        for (Done each : all.getOrDefault(slot, List.of())) {
            if (each.before() >= time) {
                break;
            }
            if (each.cause().write().decides()) {
                causes.clear();
            }
            causes.add(each.cause());
        }
        return causes;
    }

    /** How many writes have been done since the first page. */
    public int done() {
        return done;
    }

    /** The lines of the present turn that depend on something. */
    public List<Account.Line> lines() {
        return List.copyOf(lines);
    }
}
