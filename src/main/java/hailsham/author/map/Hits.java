package hailsham.author.map;

import java.util.Map;
import java.util.Optional;

/**
 * How often readers came somewhere.
 *
 * @param readings how many were read; 0 where none were
 * @param nodes by {@code chapter/node}, how many of them came there
 * @param options by {@code chapter/node.option}, how many of them took it
 */
public record Hits(int readings, Map<String, Integer> nodes, Map<String, Integer> options) {
    /** Nobody has read. */
    public static final Hits NONE = new Hits(0, Map.of(), Map.of());

    public Hits {
        nodes = Map.copyOf(nodes);
        options = Map.copyOf(options);
    }

    Optional<Double> node(String id) {
        return share(nodes.getOrDefault(id, 0));
    }

    Optional<Double> option(String id) {
        return share(options.getOrDefault(id, 0));
    }

    private Optional<Double> share(int count) {
        return readings == 0 ? Optional.empty() : Optional.of((double) count / readings);
    }
}
