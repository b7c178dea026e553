package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.edition.Editions;
import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the list of branches: what each is called, who wrote it, where it goes out, and whether it is on. */
public record BranchPanel(Compositor compositor) {
    /**
     * The list.
     *
     * @param on the ids of those that are on
     */
    public Panel of(Editions editions, Set<String> on) {
        List<Item> items = new ArrayList<>();
        for (Editions.Offered branch : editions.branches()) {
            items.add(new Item(
                    List.of(
                            Paragraph.of(
                                    Role.LABEL,
                                    compositor.words(branch.title()
                                            + branch.by()
                                                    .map(by -> ", by " + by)
                                                    .orElse(""))),
                            compositor.detail(state(branch, on))),
                    Optional.of(new Command.Branch(items.size() + 1))));
        }
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice(
                    "There are none. A branch is a file in which somebody adds to this story; put into "
                            + editions.folder() + ", it is listed here.")));
            return new Panel(Kind.BRANCHES, "Branches", items, "");
        }
        return new Panel(
                Kind.BRANCHES,
                "Branches",
                items,
                "Type branches and a number to turn one on or off in this telling, and in one that you begin from it.");
    }

    private static String state(Editions.Offered branch, Set<String> on) {
        return branch.fault()
                .map(fault -> "not to be played: " + fault)
                .orElseGet(() -> (on.contains(branch.id()) ? "on" : "off") + "; goes out from " + and(branch.onto()));
    }

    private static String and(List<String> titles) {
        int last = titles.size() - 1;
        return last < 1
                ? String.join("", titles)
                : String.join(", ", titles.subList(0, last)) + " and " + titles.get(last);
    }

    /** What is wrong with the story as it was edited. */
    public Panel report(List<String> lines) {
        List<Item> items = new ArrayList<>();
        for (String line : lines) {
            items.add(Item.of(Paragraph.of(Role.VERBATIM, compositor.verbatim(line))));
        }
        items.add(Item.of(compositor.notice("Until that is put right, the story goes on as it was.")));
        return new Panel(Kind.REPORT, "Not yet to be played", items, "");
    }
}
