package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Sentences;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the list of what a telling has beside the way that is read: the first telling, replays, ways not taken. */
public final class StrandPanels {
    private final Compositor compositor;

    public StrandPanels(Compositor compositor) {
        this.compositor = compositor;
    }

    public Panel tellings(Telling telling) {
        List<Item> items = new ArrayList<>();
        int number = 0;
        items.add(item(
                "The first telling",
                first(telling),
                telling.present() == 0 ? Optional.empty() : Optional.of(++number)));
        for (Replay replay : telling.replays()) {
            boolean here = replay.number() == telling.present();
            items.add(item(name(telling, replay), fate(replay, here), here ? Optional.empty() : Optional.of(++number)));
        }
        List<Way> ways = telling.ways();
        items.add(Item.of(
                ways.isEmpty()
                        ? compositor.notice("Where you take something back and choose otherwise, the way that you leave"
                                + " stays here.")
                        : compositor.heading("Ways not taken")));
        for (Way way : ways) {
            items.add(item(label(way), detail(telling, way), Optional.of(++number)));
        }
        String hint = number == 0
                ? ""
                : "Type tellings and a number to go to one of them, compare and a number to see" + " what differs.";
        return new Panel(Kind.TELLINGS, "Tellings", items, hint);
    }

    private Item item(String label, String detail, Optional<Integer> number) {
        return new Item(
                List.of(
                        Paragraph.of(Role.LABEL, compositor.prose(label)),
                        Paragraph.of(Role.DETAIL, compositor.prose(detail))),
                number.map(Command.Turn::new));
    }

    private static String first(Telling telling) {
        if (telling.present() == 0) {
            return "this one; " + Sentences.count(telling.position(), "decision");
        }
        int decisions = telling.ledger().strands().get(0).position();
        return Sentences.count(decisions, "decision");
    }

    /** {@code The Clock, again, knowing}. */
    static String name(Telling telling, Replay replay) {
        Story story = telling.engine().story();
        String chapter = replay.origin().chapter();
        String title =
                story.chapters().containsKey(chapter) ? story.chapter(chapter).title() : chapter;
        return title + ", again" + (replay.origin().isKnowing() ? ", knowing" : "");
    }

    private static String fate(Replay replay, boolean here) {
        String fate = switch (replay.fate()) {
            case OPEN -> here ? "" : "; not finished";
            case KEPT -> "; kept";
            case FOLLOWED -> "; followed onwards";
            case DROPPED -> throw new AssertionError(Fate.DROPPED);
        };
        return (here ? "this one; " : "") + Sentences.count(replay.decisions(), "decision") + fate;
    }

    private static String label(Way way) {
        return way.words().orElse("Go on");
    }

    private static String detail(Telling telling, Way way) {
        Story story = telling.engine().story();
        return way.instead().map(words -> "instead of “" + words + "”, ").orElseGet(() -> "from here, ")
                + "in " + title(story, way.took().node().chapter()) + "; "
                + Sentences.count(way.decisions(), "decision")
                + (way.chapter().equals(way.took().node().chapter())
                        ? ""
                        : ", as far as " + title(story, way.chapter()));
    }

    private static String title(Story story, String chapter) {
        return story.chapters().containsKey(chapter) ? story.chapter(chapter).title() : chapter;
    }
}
