package hailsham.author.fresh;

import hailsham.story.Story;

/** A branch to begin with: two screens that are come to from one node, and lead back to it. */
public final class FreshBranch {
    private FreshBranch() {}

    /**
     * The text of its file.
     *
     * @param id a sound name
     * @param onto the node that it adds to, as it was typed: whether there is one is found when the text is read
     * @param schema where the file's schema is, seen from it
     */
    public static String text(String id, String onto, Story story, String schema) {
        return """
                # yaml-language-server: $schema=%s
                # A branch: it adds to the story without touching any of its files. What stands behind a # is for you, and readers
                # never see it. Write over the words, keep the keys, and ask `hailsham check` of this file now and then.
                # WRITING.md tells the rest, under "Write a branch".
                branch: %s
                title: %s
                # by: who wrote it
                for: { story: %s, version: %d }

                # What is added, and where. After the node's own options come these. With `text: |` beside `choices:` something is
                # also read there, after the node's own text. There may be more grafts than one.
                grafts:
                  - onto: %s
                    choices:
                      # `choice` is a name for files and saves, `text` what readers see: at most fourteen words. With `once: true` the
                      # option is gone when it was taken; else it is there again as soon as they are back.
                      - choice: look-in
                        text: Look in there for a moment
                        once: true
                        go: inside

                # What this branch remembers, by names of its own: a flag is true or false, and begins as it says here.
                variables:
                  stayed: { flag: false }

                nodes:
                  inside:
                    text: |
                      This is the first screen of the branch. Prose goes under a bar, set in, and a line may be broken anywhere.

                      A blank line begins a new paragraph.
                    choices:
                      - choice: stay
                        text: Stay a little longer
                        do: set stayed
                        go: outside
                      # A silence lets the moment pass. What stands under `says` is read at once.
                      - choice: turn-round
                        text: Turn round and say nothing
                        silence: true
                        says: |
                          This is read at once.
                        go: outside

                  outside:
                    # The words in braces are read only when what stands before the colon is so.
                    text: |
                      This is the second screen. {if stayed: It is a little later than I thought.}
                    # `back` leads to the options among which the branch was gone into; or name a node of the story, as in `onto`.
                    go: back
                """.formatted(schema, id, Titles.of(id), story.id(), story.version(), onto);
    }
}
