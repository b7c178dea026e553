package hailsham.author.transcript;

import hailsham.engine.Event;
import java.util.Optional;

/**
 * Writes what is read as Markdown, event by event: a flashback is a quotation, one inside another a quotation in it, and
 * a decision stands in bold.
 */
public final class Transcript {
    private int depth;

    /** Takes note of an event that was read before, and writes nothing of it. */
    public void pass(Event event) {
        if (event instanceof Event.FlashbackBegins begins) {
            depth = begins.depth();
        } else if (event instanceof Event.FlashbackEnds ends) {
            depth = ends.depth() - 1;
        }
    }

    /** What an event adds; empty where it has no words. */
    public String write(Event event) {
        pass(event);
        return words(event).map(words -> quoted(words) + "\n\n").orElse("");
    }

    /** What a decision adds. */
    public String chosen(String text) {
        return "**" + text + "**\n\n";
    }

    /** What is added where a reader goes elsewhere than on. */
    public String turned(String whereTo) {
        return "*(" + whereTo + ")*\n\n";
    }

    private String quoted(String words) {
        return "> ".repeat(depth) + words;
    }

    private static Optional<String> words(Event event) {
        if (event instanceof Event.Heading heading) {
            return Optional.of("## " + heading.title());
        } else if (event instanceof Event.Said said) {
            return Optional.of(said.text());
        } else if (event instanceof Event.FlashbackBegins begins) {
            return Optional.of("### " + begins.title());
        } else if (event instanceof Event.Answered answered) {
            return Optional.of(answered.text());
        } else if (event instanceof Event.Echo echo) {
            return Optional.of(echo.text());
        } else if (event instanceof Event.Rewritten rewritten) {
            return Optional.of("~~" + rewritten.first() + "~~ " + rewritten.then());
        } else if (event instanceof Event.Ended ended) {
            return Optional.of("### " + ended.title());
        } else if (event instanceof Event.Unfinished) {
            return Optional.of("*What comes next is still to be written.*");
        } else if (event instanceof Event.FlashbackEnds || event instanceof Event.Pause) {
            return Optional.empty();
        }
        throw new AssertionError(event);
    }
}
