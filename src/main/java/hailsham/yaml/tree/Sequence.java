package hailsham.yaml.tree;

import hailsham.source.Span;
import java.util.List;

/**
 * A list.
 *
 * @param flow whether it is written in {@code [ ]}
 */
public record Sequence(List<Value> items, boolean flow, Span where) implements Value {
    public Sequence {
        items = List.copyOf(items);
    }
}
