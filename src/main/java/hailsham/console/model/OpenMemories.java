package hailsham.console.model;

import hailsham.engine.Event;
import hailsham.telling.Telling;
import java.util.ArrayList;
import java.util.List;

/** The memories in which a reader is, the outer one first. A choice may stand inside one, so that turns begin there. */
public record OpenMemories(List<String> titles) {
    public static final OpenMemories NONE = new OpenMemories(List.of());

    public OpenMemories {
        titles = List.copyOf(titles);
    }

    /** Those in which the last of some pages begins. */
    public static OpenMemories before(List<Telling.Page> pages) {
        int last = pages.size() - 1;
        int first = last;
        while (first > 0 && leadsOn(pages.get(first - 1).events())) {
            first--;
        }
        OpenMemories open = NONE;
        for (int i = first; i < last; i++) {
            for (Event event : pages.get(i).events()) {
                open = open.after(event);
            }
        }
        return open;
    }

    /** Whether it cannot be said from the end of a turn alone that no memory is open. */
    private static boolean leadsOn(List<Event> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i) instanceof Event.FlashbackEnds ends) {
                return ends.depth() > 1;
            }
            if (events.get(i) instanceof Event.Heading) {
                return false;
            }
            if (events.get(i) instanceof Event.FlashbackBegins) {
                return true;
            }
        }
        return true;
    }

    public int depth() {
        return titles.size();
    }

    /** The title of the innermost; nothing where none is open. */
    public String title() {
        return titles.isEmpty() ? "" : titles.get(titles.size() - 1);
    }

    /** Those that are open once an event has happened. */
    public OpenMemories after(Event event) {
        if (event instanceof Event.FlashbackBegins begins) {
            List<String> deeper = new ArrayList<>(titles);
            deeper.add(begins.title());
            return new OpenMemories(deeper);
        }
        if (event instanceof Event.FlashbackEnds && !titles.isEmpty()) {
            return new OpenMemories(titles.subList(0, titles.size() - 1));
        }
        return this;
    }
}
