package hailsham.yaml.format;

import java.util.List;

/** A value with all that stands round it in the file: nothing is lost, and only its place is still to be found. */
sealed interface Written {
    /**
     * Keys with their values, on lines of their own.
     *
     * @param after comments below the last
     */
    record Keys(List<Entry> entries, List<String> after) implements Written {}

    /** A list, each item on a line of its own. */
    record Items(List<Item> items) implements Written {}

    /**
     * A value on the line of its key, and perhaps on lines below.
     *
     * @param first what stands on the line of the key, a comment with it
     * @param more the lines below, without what they are all set in by
     */
    record Lines(String first, List<String> more) implements Written {}

    /**
     * A key with its value.
     *
     * @param before comments and blank lines above it
     * @param tail a comment on its line, where its value stands below
     * @param after comments that stand below it and are set in farther
     */
    record Entry(List<String> before, String key, String tail, Written value, List<String> after) {}

    /** An item of a list. */
    record Item(List<String> before, String tail, Written value, List<String> after) {}
}
