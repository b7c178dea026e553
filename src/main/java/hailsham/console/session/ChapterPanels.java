package hailsham.console.session;

import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.session.Panel.Item;
import hailsham.console.session.Panel.Kind;
import hailsham.story.Chapter;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.telling.Ahead;
import hailsham.telling.Met;
import hailsham.telling.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes what there is to look at of chapters: those that were reached, and how one can be lived again. */
final class ChapterPanels {
    private final Compositor compositor;
    private final Met met;

    ChapterPanels(Compositor compositor, Met met) {
        this.compositor = compositor;
        this.met = met;
    }

    /** The chapters that were reached, in the order of the story. */
    static List<String> reached(Telling telling) {
        Set<String> entered =
                telling.checkpoints().stream().map(Telling.Checkpoint::chapter).collect(Collectors.toSet());
        return telling.engine().story().chapters().keySet().stream()
                .filter(entered::contains)
                .toList();
    }

    Panel chapters(Telling telling) {
        Story story = telling.engine().story();
        List<String> reached = reached(telling);
        List<Item> items = new ArrayList<>();
        for (Part part : story.parts()) {
            List<String> inside =
                    part.chapters().stream().filter(reached::contains).toList();
            if (!inside.isEmpty()) {
                items.add(Item.of(compositor.heading(part.title())));
                inside.forEach(chapter -> items.add(item(telling, story.chapter(chapter))));
            }
        }
        int left = story.chapters().size() - reached.size();
        items.add(Item.of(compositor.notice(
                left == 0 ? "Every chapter was told." : Sentences.count(left, "chapter") + " not told yet.")));
        toTheEndOfThePart(telling).ifPresent(items::add);
        return new Panel(Kind.CHAPTERS, "Chapters", items, "Type replay and a number to live one of them again.");
    }

    private Item item(Telling telling, Chapter chapter) {
        String here = telling.node().chapter().equals(chapter.id()) ? "here; " : "";
        long unseen = chapter.nodes().values().stream()
                .filter(node -> !met.hasNode(node.id()))
                .count();
        long replays = telling.replays().stream()
                .filter(replay -> replay.origin().chapter().equals(chapter.id()))
                .count();
        String seen =
                unseen == 0 ? "every scene seen" : Sentences.count((int) unseen, "scene") + " that you have not seen";
        String again = replays == 0 ? "" : "; " + Sentences.count((int) replays, "replay");
        return new Item(
                List.of(
                        Paragraph.of(Role.LABEL, compositor.words(chapter.title())),
                        compositor.detail(here + seen + again)),
                Optional.of(new Command.Replay(chapter.id(), Optional.empty())));
    }

    private Optional<Item> toTheEndOfThePart(Telling telling) {
        Story story = telling.engine().story();
        Part part = story.partOf(story.chapter(telling.node().chapter()));
        int words = Sentences.rounded(new Ahead(telling.engine()).words(telling.state()));
        return words == 0
                ? Optional.empty()
                : Optional.of(Item.of(compositor.notice(
                        "About " + words + " words to the end of this part, " + Sentences.stopped(part.title()))));
    }

    /** How a chapter can be lived again; empty where it was not reached. */
    Panel replay(Telling telling, String chapter) {
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
