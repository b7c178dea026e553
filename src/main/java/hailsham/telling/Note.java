package hailsham.telling;

import hailsham.story.NodeId;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A note that a reader made, with everything that brings somebody to the very place where they made it.
 *
 * @param words may be none
 * @param version of the story
 * @param read how many events of the turn were revealed
 * @param state the fingerprint of the state
 * @param log the decisions that lead there from the first page
 * @param replay where it was made in a replay: after how many decisions that begins, with what is known in it
 */
public record Note(
        String words,
        String story,
        int version,
        NodeId node,
        int read,
        String state,
        List<Decision> log,
        Optional<Replay> replay) {
    public Note {
        log = List.copyOf(log);
    }

    /** A replay of a chapter that begins after so many of the decisions. */
    public record Replay(String chapter, int start, Map<String, Boolean> known) {}

    public static Note of(Telling telling, int read, String words) {
        return new Note(
                words,
                telling.engine().story().id(),
                telling.engine().story().version(),
                telling.node(),
                read,
                telling.engine().fingerprint(telling.state()),
                telling.log().subList(0, telling.position()),
                telling.origin().map(origin -> new Replay(origin.chapter(), telling.start(), origin.known())));
    }

    /** Whether its numbers can be right. */
    public boolean holdsTogether() {
        return replay.isEmpty() || (replay.get().start() >= 0 && replay.get().start() <= log.size());
    }

    /** What brings somebody there. */
    public Ledger ledger() {
        if (replay.isEmpty()) {
            return Ledger.of(log, log.size());
        }
        int start = replay.get().start();
        Strand first = Ledger.of(log.subList(0, start), start).strands().get(0);
        Strand own = Ledger.of(log.subList(start, log.size()), log.size() - start)
                .strands()
                .get(0);
        Origin origin =
                new Origin(0, start, replay.get().chapter(), replay.get().known());
        return new Ledger(
                List.of(first, new Strand(Optional.of(origin), Fate.OPEN, own.steps(), own.at(), own.tip())), 1);
    }

    /** Its words on lines of their own. */
    public List<String> lines() {
        return new ArrayList<>(words.isEmpty() ? List.of() : List.of(words.split("\\R", -1)));
    }
}
