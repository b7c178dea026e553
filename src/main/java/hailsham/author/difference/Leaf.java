package hailsham.author.difference;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a reader reads after one decision and before the next, as paragraphs.
 *
 * @param taken the decision that led to it; empty for the first
 * @param words of that decision
 * @param chapter the title of the chapter in which it ends
 */
record Leaf(Optional<Decision> taken, Optional<String> words, String chapter, List<String> paragraphs) {
    static List<Leaf> of(Telling telling) {
        Engine engine = telling.engine();
        List<Leaf> leaves = new ArrayList<>();
        for (Telling.Page page : telling.history()) {
            List<String> paragraphs = new ArrayList<>();
            page.events().forEach(event -> add(event, paragraphs));
            engine.options(page.state()).forEach(option -> paragraphs.addAll(words(option)));
            String chapter =
                    engine.story().chapter(engine.node(page.state()).chapter()).title();
            leaves.add(new Leaf(page.taken(), page.decision(), chapter, paragraphs));
        }
        return leaves;
    }

    private static List<String> words(Option option) {
        if (option.text().isEmpty()) {
            return List.of();
        }
        return List.of("› " + option.text()
                + option.locked().map(why -> " (" + why + ")").orElse(""));
    }

    private static void add(Event event, List<String> to) {
        if (event instanceof Event.Heading heading) {
            to.add(heading.title());
        } else if (event instanceof Event.Said said) {
            to.add(said.text());
        } else if (event instanceof Event.FlashbackBegins begins) {
            to.add(begins.title());
        } else if (event instanceof Event.Answered answered) {
            to.add(answered.text());
        } else if (event instanceof Event.Echo echo) {
            to.add(echo.text());
        } else if (event instanceof Event.Rewritten rewritten) {
            to.add(rewritten.first());
            to.add(rewritten.then());
        } else if (event instanceof Event.Ended ended) {
            to.add(ended.title());
        } else if (!(event instanceof Event.FlashbackEnds
                || event instanceof Event.Pause
                || event instanceof Event.Unfinished)) {
            throw new AssertionError(event);
        }
    }
}
