package hailsham.telling.strand;

import hailsham.engine.Knowing;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a replay of a chapter comes from.
 *
 * @param of the number of the strand that it goes out from and comes back to, which is less than its own
 * @param step the step of that strand that led into the chapter; 0 where that strand begins with it, and where it was
 *     entered before that strand began, how many decisions before, as {@code -3}
 * @param known memories that are held in the replay from the chapter's first moment, by id, whether each was lived or else
 *     heard of; empty for an innocent one
 */
public record Origin(int of, int step, String chapter, Map<String, Boolean> known) {
    public Origin {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    public boolean isKnowing() {
        return !known.isEmpty();
    }

    public Optional<Knowing> knowing() {
        return isKnowing() ? Optional.of(new Knowing(chapter, known)) : Optional.empty();
    }
}
