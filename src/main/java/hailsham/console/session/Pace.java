package hailsham.console.session;

import hailsham.engine.Event;
import java.util.List;

/** Where a turn stops to be read. */
enum Pace {
    /** Nowhere: the line shows a turn at once. */
    WHOLE,
    /** At pauses, and where a line is corrected. */
    BY_STOP,
    /** And after each paragraph. */
    BY_PARAGRAPH;

    /**
     * The place of the event at which the turn stops, or how many there are where it does not stop any more.
     *
     * @param read how many events were read: a stop before that was passed
     */
    int stop(List<Event> events, int read) {
        int end = events.size();
        if (this == WHOLE) {
            return end;
        }
        int stop = Math.min(read, end);
        while (stop < end && !stopsAt(events, stop)) {
            stop++;
        }
        return stop;
    }

    private boolean stopsAt(List<Event> events, int index) {
        Event event = events.get(index);
        return event instanceof Event.Pause
                || event instanceof Event.Rewritten
                || (this == BY_PARAGRAPH && isParagraph(event) && moreFollows(events, index + 1));
    }

    private static boolean moreFollows(List<Event> events, int from) {
        return events.subList(from, events.size()).stream()
                .anyMatch(e -> isParagraph(e) || e instanceof Event.Pause || e instanceof Event.Rewritten);
    }

    static boolean isParagraph(Event event) {
        return event instanceof Event.Said || event instanceof Event.Echo || event instanceof Event.Answered;
    }
}
