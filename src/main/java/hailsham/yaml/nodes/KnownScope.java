package hailsham.yaml.nodes;

import hailsham.expression.Scope;
import hailsham.expression.Type;
import hailsham.expression.mention.Mentions;
import java.util.Collection;
import java.util.Optional;

/** A scope over names that were found already: what is no question of how a name is written, these answer. */
public interface KnownScope extends Scope {
    Names known();

    @Override
    default Optional<Type> variable(String name) {
        return known().type(name);
    }

    @Override
    default boolean way(String memory, String way) {
        return known().way(memory, way);
    }

    @Override
    default Collection<String> ways(String memory) {
        return known().ways(memory);
    }

    @Override
    default Mentions mentions() {
        return known().mentions();
    }
}
