package hailsham.yaml.tree;

import hailsham.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Keys with their values, in the order of the file. No key is there twice.
 *
 * @param flow whether it is written in {@code { }}
 */
public record Mapping(List<Entry> entries, boolean flow, Span where) implements Value {
    public Mapping {
        entries = List.copyOf(entries);
    }

    /** One key with its value. */
    public record Entry(Scalar key, Value value) {}

    /** The value of a key. */
    public Optional<Value> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    public boolean has(String key) {
        return get(key).isPresent();
    }
}
