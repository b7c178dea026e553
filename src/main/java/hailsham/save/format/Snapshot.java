package hailsham.save.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A whole telling, as its file holds it.
 *
 * @param story the identity of its story
 * @param version the version of the story in which it stands
 * @param branches those that are on
 * @param kept the way so far, with the number that says which of two files is the newer
 * @param savedAt in milliseconds since 1970; shown to the reader, and never used to tell which file is newer
 * @param chapter the title of the chapter in which it stands
 * @param state the fingerprint of the state; empty where that is not known
 * @param options what could be done next, word for word
 * @param unknown fields that a newer program wrote, each with its JSON; kept as they are
 */
public record Snapshot(
        String story,
        int version,
        List<String> branches,
        Kept kept,
        long savedAt,
        String chapter,
        String state,
        List<Shown> options,
        Map<String, String> unknown) {
    /**
     * The version of the file's format. In every version the checksum is the last field, and that of all before it.
     *
     * <ul>
     *   <li>1: format, story, version, branches, counter, saved, chapter, position, read, state, log, options, crc
     *   <li>2: in place of position and log, present and strands: a strand has of, step, chapter and knows where it is a
     *       replay; fate where it is not open; at, tip, and steps, each a decision as in a log, with {@code ^3} and a space
     *       before it where it does not follow the step before it but another, and {@code ^0} the beginning
     * </ul>
     */
    public static final int FORMAT = 2;

    static final long GREATEST_COUNTER = 1L << 53;
    public static final int LONGEST_TEXT = 2_000;
    static final int MOST_DECISIONS = 2_000_000;

    public Snapshot {
        branches = List.copyOf(branches);
        options = List.copyOf(options);
        unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
    }

    /** An option as the reader saw it. */
    public record Shown(String id, String text) {}
}
