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
import hailsham.telling.progress.Chapters;
import hailsham.telling.progress.Chapters.Reached;
import hailsham.telling.progress.Met;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what there is to look at of chapters: those that were reached, and how one can be lived again. */
public final class ChapterPanels {
    private final Compositor compositor;
    private final Met met;

    public ChapterPanels(Compositor compositor, Met met) {
        this.compositor = compositor;
        this.met = met;
    }

    public Panel chapters(Telling telling) {
        Story story = telling.engine().story();
        Chapters chapters = Chapters.of(telling, met);
        List<Item> items = new ArrayList<>();
        String part = "";
        for (Reached reached : chapters.reached()) {
            if (!reached.chapter().part().equals(part)) {
                part = reached.chapter().part();
                items.add(Item.of(
                        compositor.heading(story.partOf(reached.chapter()).title())));
            }
            items.add(item(reached));
        }
        items.add(Item.of(compositor.notice(
                chapters.left() == 0
                        ? "Every chapter was told."
                        : Sentences.count(chapters.left(), "chapter") + " not told yet.")));
        int words = Sentences.rounded(chapters.wordsLeft());
        if (words > 0) {
            items.add(Item.of(compositor.notice("About " + words + " words to the end of this part, "
                    + Sentences.stopped(chapters.part().title()))));
        }
        return new Panel(Kind.CHAPTERS, "Chapters", items, "Type replay and a number to live one of them again.");
    }

    private Item item(Reached reached) {
        String here = reached.isHere() ? "here; " : "";
        String seen = reached.unseen() == 0
                ? "every scene seen"
                : Sentences.count(reached.unseen(), "scene") + " that you have not seen";
        String again = reached.replays() == 0 ? "" : "; " + Sentences.count(reached.replays(), "replay");
        return new Item(
                List.of(
                        Paragraph.of(
                                Role.LABEL, compositor.words(reached.chapter().title())),
                        compositor.detail(here + seen + again)),
                Optional.of(new Command.Replay(reached.chapter().id(), Optional.empty())));
    }

    /** How a chapter that was reached can be lived again. */
    public Panel replay(Telling telling, String chapter) {
        Story story = telling.engine().story();
        Map<String, Boolean> since = telling.comeBySince(chapter);
        List<Item> items = new ArrayList<>();
        items.add(way(chapter, false, "Innocent, as it was", "From the very state in which you entered it."));
        if (since.isEmpty()) {
            items.add(Item.of(
                    compositor.notice("No memory has come back since, so it could not be lived knowing more.")));
        } else {
            String titles = telling.engine().memories(telling.state()).entrySet().stream()
                    .filter(held -> since.containsKey(held.getKey()))
                    .map(held -> held.getValue().title())
                    .collect(Collectors.joining("; "));
            items.add(way(chapter, true, "Knowing", "With what has come back since: " + Sentences.stopped(titles)));
        }
        items.add(Item.of(compositor.notice("What you have told stays as it is, whatever you decide there.")));
        return new Panel(
                Kind.REPLAY,
                story.chapter(chapter).title() + ", again",
                items,
                "Type replay " + chapter + " innocent" + (since.isEmpty() ? "." : ", or knowing."));
    }

    private Item way(String chapter, boolean knowing, String label, String detail) {
        return new Item(
                List.of(Paragraph.of(Role.LABEL, compositor.words(label)), compositor.detail(detail)),
                Optional.of(new Command.Replay(chapter, Optional.of(knowing))));
    }
}
