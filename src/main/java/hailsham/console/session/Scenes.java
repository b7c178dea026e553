package hailsham.console.session;

import hailsham.console.model.Compositor;
import hailsham.console.model.OpenMemories;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Scene;
import hailsham.console.model.Scene.Before;
import hailsham.console.model.Scene.Offer;
import hailsham.console.model.Scene.Stop;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.story.Chapter;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import hailsham.telling.strand.Checkpoint;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the scene in which a telling stands. */
final class Scenes {
    private static final int LINES_AGAIN = 3;

    private final Compositor compositor;
    private final boolean author;
    private final Met met;

    Scenes(Compositor compositor, boolean author, Met met) {
        this.compositor = compositor;
        this.author = author;
        this.met = met;
    }

    /**
     * @param stop where the turn stops, as {@link Pace#stop} has it
     * @param afterLong whether the last lines of the turn before stand above
     * @param watched whether another program reads it
     */
    Scene scene(Telling telling, int stop, boolean afterLong, boolean watched) {
        List<Event> events = telling.events();
        List<Telling.Page> pages = telling.recent();
        List<Paragraph> paragraphs = new ArrayList<>();
        if (afterLong) {
            paragraphs.addAll(previously(pages));
        }
        OpenMemories open = OpenMemories.before(pages);
        pages.get(pages.size() - 1)
                .decision()
                .ifPresent(words -> paragraphs.add(new Paragraph(Role.CHOSEN, 0, compositor.prose(words), -1)));
        for (int i = 0; i < open.depth(); i++) {
            paragraphs.add(new Paragraph(
                    Role.STILL, i + 1, compositor.words(open.titles().get(i)), -1));
        }
        boolean ended = stop == events.size();
        boolean shown = !ended && Pace.isParagraph(events.get(stop));
        paragraphs.addAll(compositor.read(events, shown ? stop + 1 : stop, open));
        if (!ended && events.get(stop) instanceof Event.Rewritten rewritten) {
            for (Event event : events.subList(0, stop)) {
                open = open.after(event);
            }
            paragraphs.add(compositor.draft(rewritten, stop, open));
            return new Scene(status(telling, watched), paragraphs, Stop.DRAFT, List.of());
        }
        if (!ended) {
            return new Scene(status(telling, watched), paragraphs, Stop.MORE, List.of());
        }
        List<Offer> offers = offers(telling);
        return new Scene(status(telling, watched), paragraphs, stopAt(telling.options()), offers);
    }

    static Stop stopAt(List<Option> options) {
        if (options.isEmpty()) {
            return Stop.END;
        }
        Option only = options.get(0);
        return options.size() == 1
                        && only.kind() == Option.Kind.ON
                        && only.text().isEmpty()
                ? Stop.ON
                : Stop.CHOICE;
    }

    private List<Offer> offers(Telling telling) {
        List<Offer> offers = new ArrayList<>();
        for (Option option : telling.options()) {
            String words = option.text().isEmpty() ? "Go on" : option.text();
            offers.add(new Offer(
                    offers.size() + 1,
                    option.id(),
                    compositor.prose(words),
                    option.locked().map(compositor::prose),
                    telling.taken(option),
                    before(telling, new Decision(telling.node(), option.id()))));
        }
        return offers;
    }

    private Before before(Telling telling, Decision decision) {
        if (telling.wasTakenFirst(decision)) {
            return Before.FIRST_TIME;
        }
        return met.hasDecision(decision) ? Before.ELSEWHERE : Before.NOWHERE;
    }

    private List<Paragraph> previously(List<Telling.Page> pages) {
        if (pages.size() < 2) {
            return List.of();
        }
        List<Event> events = pages.get(pages.size() - 2).events();
        OpenMemories open = OpenMemories.before(pages.subList(0, pages.size() - 1));
        List<Paragraph> read = compositor.read(events, events.size(), open).stream()
                .filter(p -> p.role() != Role.BACK)
                .toList();
        List<Paragraph> again = new ArrayList<>();
        again.add(Paragraph.of(Role.PREVIOUSLY, compositor.words("Previously")));
        read.subList(Math.max(0, read.size() - LINES_AGAIN), read.size())
                .forEach(p -> again.add(new Paragraph(p.role(), p.depth(), p.runs(), -1)));
        again.add(Paragraph.of(Role.PREVIOUSLY, compositor.words("Now")));
        return again;
    }

    /** That a chapter is lived again, where it is. */
    private static String again(Telling telling) {
        return telling.origin()
                .filter(origin -> telling.fate() != Fate.FOLLOWED)
                .map(origin -> origin.isKnowing() ? ", again, knowing" : ", again")
                .orElse("");
    }

    private Scene.Status status(Telling telling, boolean watched) {
        Story story = telling.engine().story();
        Chapter chapter = story.chapter(telling.node().chapter());
        long told = telling.checkpoints().stream()
                .map(Checkpoint::chapter)
                .distinct()
                .count();
        Optional<String> place =
                author ? Optional.of("turn " + telling.position() + " · " + telling.node()) : Optional.empty();
        return new Scene.Status(
                story.title(),
                chapter.title() + again(telling),
                story.parts().indexOf(story.partOf(chapter)),
                (int) told,
                story.chapters().size(),
                place,
                watched);
    }
}
