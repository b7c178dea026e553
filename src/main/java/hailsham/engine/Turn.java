package hailsham.engine;

import java.util.List;

/**
 * What one decision led to.
 *
 * @param events what is read, in order
 * @param state where it leaves the reader
 */
public record Turn(List<Event> events, State state) {
    public Turn {
        events = List.copyOf(events);
    }
}
