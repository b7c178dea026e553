package hailsham.telling.progress;

import hailsham.engine.Event;
import hailsham.story.NodeId;
import hailsham.telling.Telling;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a reader has met of a story, in whatever telling: lines, nodes and decisions, by their ids and never by their
 * wording.
 */
public final class Met {
    private final Set<Meeting> all = new LinkedHashSet<>();
    private final List<Meeting> fresh = new ArrayList<>();

    /** What was met. */
    public enum Kind {
        LINE,
        NODE,
        DECISION
    }

    /**
     * Something that was met.
     *
     * @param id of the line, {@code chapter/node}, or {@code chapter/node.option}
     */
    public record Meeting(Kind kind, String id) {
        // By hand: what a record brings along is put together at first use, before the first page.
        @Override
        public boolean equals(Object other) {
            return other instanceof Meeting met && kind == met.kind && id.equals(met.id);
        }

        @Override
        public int hashCode() {
            return 31 * id.hashCode() + kind.hashCode();
        }
    }

    /** What was met before this program was started. */
    public void before(Meeting meeting) {
        all.add(meeting);
    }

    public boolean hasLine(String id) {
        return all.contains(new Meeting(Kind.LINE, id));
    }

    public boolean hasNode(NodeId node) {
        return all.contains(new Meeting(Kind.NODE, node.toString()));
    }

    public boolean hasDecision(Decision decision) {
        return all.contains(new Meeting(Kind.DECISION, decision.toString()));
    }

    /** Whether everything that an event says was read. */
    public boolean knows(Event event) {
        return line(event).isEmpty() || hasLine(line(event));
    }

    /** What a reader has met who has read so many events of a telling's present turn. */
    public void meet(Telling telling, int read) {
        lines(telling.events(), read);
        add(Kind.NODE, telling.node().toString());
        int position = telling.position();
        if (position > 0) {
            Decision last = telling.log().get(position - 1);
            add(Kind.NODE, last.node().toString());
            add(Kind.DECISION, last.toString());
        }
    }

    /** All that a reader has met who has read a telling up to its present turn. */
    public void meetAll(Telling telling) {
        List<Telling.Page> pages = telling.history();
        for (Telling.Page page : pages.subList(0, pages.size() - 1)) {
            lines(page.events(), page.events().size());
        }
        for (Decision decision : telling.log().subList(0, telling.position())) {
            add(Kind.NODE, decision.node().toString());
            add(Kind.DECISION, decision.toString());
        }
    }

    private void lines(List<Event> events, int count) {
        for (Event event : events.subList(0, Math.min(count, events.size()))) {
            if (!line(event).isEmpty()) {
                add(Kind.LINE, line(event));
            }
        }
    }

    private void add(Kind kind, String id) {
        Meeting meeting = new Meeting(kind, id);
        if (all.add(meeting)) {
            fresh.add(meeting);
        }
    }

    /** What was met since this was asked the last time. */
    public List<Meeting> takeFresh() {
        List<Meeting> taken = List.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /** The id of what an event says; nothing where it says nothing. */
    public static String line(Event event) {
        if (event instanceof Event.Said said) {
            return said.line();
        } else if (event instanceof Event.Echo echo) {
            return echo.line();
        } else if (event instanceof Event.Answered answered) {
            return answered.line();
        } else if (event instanceof Event.Rewritten rewritten) {
            return rewritten.line();
        } else if (event instanceof Event.Heading
                || event instanceof Event.FlashbackBegins
                || event instanceof Event.FlashbackEnds
                || event instanceof Event.Pause
                || event instanceof Event.Ended
                || event instanceof Event.Unfinished) {
            return "";
        }
        throw new AssertionError(event);
    }
}
