package hailsham.check.style.needle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of what a part of a pattern matches.
 *
 * @param exact all that it can match, where that is little
 * @param needed of each set, one stands in all that it matches
 */
record Part(Optional<Set<String>> exact, List<Set<String>> needed) {
    private static final int MOST = 100;

    /** Anything. */
    static final Part UNKNOWN = new Part(Optional.empty(), List.of());

    /** Only what is at both sides of it. */
    static final Part NOTHING = exactly(Set.of(""));

    static Part exactly(Set<String> texts) {
        return new Part(Optional.of(texts), List.of());
    }

    /** As often as may be, but once at least. */
    Part repeated() {
        return new Part(Optional.empty(), allNeeded());
    }

    /** Once or not at all. */
    Part optional() {
        return exact.map(texts -> exactly(union(texts, Set.of("")))).orElse(UNKNOWN);
    }

    /** One or the other. */
    static Part either(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> all = new LinkedHashSet<>();
        boolean exact = true;
        Set<String> needed = new LinkedHashSet<>();
        boolean needs = true;
        for (Part part : parts) {
            part.exact.ifPresent(all::addAll);
            exact &= part.exact.isPresent();
            Optional<Set<String>> best = part.best();
            best.ifPresent(needed::addAll);
            needs &= best.isPresent();
        }
        return exact && all.size() <= MOST
                ? exactly(all)
                : new Part(Optional.empty(), needs ? List.of(needed) : List.of());
    }

    /** One after the other. */
    static Part row(List<Part> parts) {
        List<Set<String>> needed = new ArrayList<>();
        Set<String> run = Set.of("");
        boolean exact = true;
        for (Part part : parts) {
            Optional<Set<String>> longer = Optional.empty();
            if (part.exact.isPresent() && part.exact.get().size() * run.size() <= MOST) {
                longer = Optional.of(product(run, part.exact.get()));
            }
            if (longer.isEmpty()) {
                exact = false;
                needed.add(run);
                needed.addAll(part.needed);
            }
            run = longer.orElse(part.exact.orElse(Set.of("")));
        }
        if (exact) {
            return exactly(run);
        }
        needed.add(run);
        needed.removeIf(texts -> texts.contains(""));
        return new Part(Optional.empty(), needed);
    }

    /** What is known to be needed. */
    List<Set<String>> allNeeded() {
        List<Set<String>> all = new ArrayList<>(needed);
        exact.filter(texts -> !texts.contains("")).ifPresent(all::add);
        return all;
    }

    /** The set that fewest texts hold one of, presumably. */
    private Optional<Set<String>> best() {
        return allNeeded().stream()
                .max(Comparator.comparingInt(
                        texts -> texts.stream().mapToInt(String::length).min().orElse(0)));
    }

    private static Set<String> product(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>();
        one.forEach(first -> other.forEach(second -> both.add(first + second)));
        return both;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }
}
