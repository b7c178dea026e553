package hailsham.expression;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a variable can hold. Every value is an integer inside: a flag is 0 or 1, a level its index, a number in a range
 * itself.
 */
public sealed interface Type {
    /** The least value. */
    int least();

    /** The greatest value. */
    int most();

    /** The value that a name stands for where this type is expected: a band's floor, a level's index. */
    Optional<Integer> named(String name);

    /** The names that {@link #named} knows, in the order of their values. */
    List<String> names();

    /** True or false. */
    record Flag() implements Type {
        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return 1;
        }

        @Override
        public Optional<Integer> named(String name) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of();
        }
    }

    /**
     * A whole number that stops at its ends.
     *
     * @param bands names of stretches, from low to high, each with the value from which it holds
     */
    record Range(int least, int most, Map<String, Integer> bands) implements Type {
        public Range {
            bands = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bands));
        }

        @Override
        public Optional<Integer> named(String name) {
            return Optional.ofNullable(bands.get(name));
        }

        @Override
        public List<String> names() {
            return List.copyOf(bands.keySet());
        }
    }

    /**
     * One of an ordered list of names.
     *
     * @param list the list's own name, by which two variables are of one type; the variable's where it has a list of its
     *     own
     */
    record Levels(String list, List<String> names) implements Type {
        public Levels {
            names = List.copyOf(names);
        }

        @Override
        public int least() {
            return 0;
        }

        @Override
        public int most() {
            return names.size() - 1;
        }

        @Override
        public Optional<Integer> named(String name) {
            int index = names.indexOf(name);
            return index < 0 ? Optional.empty() : Optional.of(index);
        }
    }
}
