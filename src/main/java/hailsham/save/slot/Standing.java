package hailsham.save.slot;

import hailsham.save.format.Kept;
import hailsham.save.format.Snapshot;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.strand.Ledger;
import java.util.List;

/**
 * Where a telling stands, as it is to be kept.
 *
 * @param branches those that are on, as {@link BranchesOn} writes them
 * @param chapter the title of its chapter
 * @param state the fingerprint of the state; empty where that is not known
 */
public record Standing(
        String story,
        int version,
        List<String> branches,
        String chapter,
        String state,
        List<Snapshot.Shown> options,
        Ledger ledger,
        int read) {
    public Standing {
        branches = List.copyOf(branches);
        chapter = cut(chapter);
        options = options.stream()
                .map(option -> new Snapshot.Shown(option.id(), cut(option.text())))
                .toList();
    }

    public static Standing of(Telling telling, int read) {
        Story story = telling.engine().story();
        return new Standing(
                story.id(),
                story.version(),
                BranchesOn.of(story),
                story.chapter(telling.node().chapter()).title(),
                telling.engine().fingerprint(telling.state()),
                telling.options().stream()
                        .map(option -> new Snapshot.Shown(option.id(), option.text()))
                        .toList(),
                telling.ledger(),
                read);
    }

    /** What the files of a slot say, where the story does not hold it any more or is not at hand. */
    public static Standing of(SlotContents contents, Kept kept) {
        return new Standing(
                contents.story().orElse(""),
                contents.version().orElse(0),
                contents.branches(),
                contents.newestSnapshot().map(Snapshot::chapter).orElse(""),
                "",
                List.of(),
                kept.ledger(),
                kept.read());
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), Snapshot.LONGEST_TEXT));
    }
}
