package hailsham.author.difference;

import hailsham.telling.strand.Decision;
import java.util.List;

/** A way that somebody went through the older story. */
public record Way(String name, List<Decision> log) {
    public Way {
        log = List.copyOf(log);
    }
}
