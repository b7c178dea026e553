package hailsham.author.transcript;

import hailsham.engine.Event;
import java.util.Optional;

/**
 * Writes what is read as Markdown, event by event: a flashback is a quotation, one inside another a quotation in it, and
 * a decision stands in bold.
 */
public final class Transcript {
    private final String[] strike;
    private int depth;

    public Transcript() {
        this("~~", "~~");
    }

    /** @param strikes what stands before what was corrected */
    Transcript(String strikes, String struck) {
        this.strike = new String[] {strikes, struck};
    }

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
        return "**" + Prose.markdown(text) + "**\n\n";
    }

    /** What is added where a reader goes elsewhere than on. */
    public String turned(String whereTo) {
        return "*(" + whereTo + ")*\n\n";
    }

    private String quoted(String words) {
        return "> ".repeat(depth) + words;
    }

    private Optional<String> words(Event event) {
        if (event instanceof Event.Heading heading) {
            return Optional.of("## " + Prose.markdown(heading.title()));
        } else if (event instanceof Event.Said said) {
            return Optional.of(Prose.markdown(said.text()));
        } else if (event instanceof Event.FlashbackBegins begins) {
            return Optional.of("### " + Prose.markdown(begins.title()));
        } else if (event instanceof Event.Answered answered) {
            return Optional.of(Prose.markdown(answered.text()));
        } else if (event instanceof Event.Echo echo) {
            return Optional.of(Prose.markdown(echo.text()));
        } else if (event instanceof Event.Rewritten rewritten) {
            return Optional.of(
                    strike[0] + Prose.markdown(rewritten.first()) + strike[1] + " " + Prose.markdown(rewritten.then()));
        } else if (event instanceof Event.Ended ended) {
            return Optional.of("### " + Prose.markdown(ended.title()));
        } else if (event instanceof Event.Unfinished) {
            return Optional.of("*What comes next is still to be written.*");
        } else if (event instanceof Event.FlashbackEnds || event instanceof Event.Pause) {
            return Optional.empty();
        }
        throw new AssertionError(event);
    }
}
