package hailsham.save.slot;

import hailsham.save.sentence.Sentences;
import hailsham.story.Story;
import hailsham.story.branch.Woven;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The branches that are on in a telling, as its slot keeps them: {@code the-linen-hatch@3fa9c2d1}, the id and the mark of
 * what its file said.
 */
public final class BranchesOn {
    private static final char JOINT = '@';

    private BranchesOn() {}

    /** Those of a story. */
    public static List<String> of(Story story) {
        List<String> written = new ArrayList<>();
        story.branches().forEach((id, woven) -> written.add(id + JOINT + woven.mark()));
        return written;
    }

    /** The id in what is kept. */
    static String id(String written) {
        int joint = written.indexOf(JOINT);
        return joint < 0 ? written : written.substring(0, joint);
    }

    /** What the reader is to be told where the branches are not those that were on; empty where they are. */
    public static Optional<String> change(List<String> kept, Story story) {
        List<String> now = of(story);
        List<String> gone = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String each : kept) {
            String id = id(each);
            if (!story.branches().containsKey(id)) {
                gone.add("“" + Sentences.plain(id) + "”");
            } else if (!now.contains(each)) {
                changed.add("“" + title(story, id) + "”");
            }
        }
        List<String> before = kept.stream().map(BranchesOn::id).toList();
        List<String> added = story.branches().keySet().stream()
                .filter(id -> !before.contains(id))
                .map(id -> "“" + title(story, id) + "”")
                .toList();
        List<String> said = new ArrayList<>();
        if (!gone.isEmpty()) {
            said.add(branches(gone) + (gone.size() == 1 ? " is" : " are") + " not on any more.");
        }
        if (!changed.isEmpty()) {
            said.add(branches(changed) + (changed.size() == 1 ? " has" : " have") + " changed.");
        }
        if (!added.isEmpty()) {
            said.add(branches(added) + (added.size() == 1 ? " is" : " are") + " on from here.");
        }
        for (Map.Entry<String, Woven> each : story.branches().entrySet()) {
            Woven woven = each.getValue();
            if (!before.contains(each.getKey()) && woven.version() != story.version()) {
                said.add(branches(List.of("“" + woven.title() + "”")) + " was written for version " + woven.version()
                        + " of the story, which is now " + story.version() + ".");
            }
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private static String title(Story story, String id) {
        return story.branches().entrySet().stream()
                .filter(entry -> entry.getKey().equals(id))
                .map(entry -> entry.getValue().title())
                .findFirst()
                .orElse(id);
    }

    private static String branches(List<String> names) {
        return (names.size() == 1 ? "The branch " : "The branches ") + String.join(", ", names);
    }
}
