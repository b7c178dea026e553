package hailsham.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known beforehand where a chapter is lived again: memories that are held from the moment in which the chapter is
 * entered, before anything of it is done or said.
 *
 * @param memories by id, whether each was lived, or else only heard of; those that the story does not know are passed
 *     over
 */
public record Knowing(String chapter, Map<String, Boolean> memories) {
    public Knowing {
        memories = Collections.unmodifiableMap(new LinkedHashMap<>(memories));
    }
}
