package hailsham.telling.compare;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.State;
import hailsham.telling.Telling;
import hailsham.telling.strand.Decision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody read and decided in a whole telling, or while they lived one chapter. */
public final class Stretch {
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Engine engine;
    private final Optional<String> only;
    private Optional<String> chapter = Optional.empty();
    private State end;
    private boolean over;

    private Stretch(Telling telling, int from, Optional<String> only) {
        this.engine = telling.engine();
        this.only = only;
        this.end = telling.state();
        telling.history(from).forEach(this::add);
    }

    /** A whole telling, up to where it stands. */
    public static Stretch whole(Telling telling) {
        return new Stretch(telling, 0, Optional.empty());
    }

    /**
     * A chapter, from where a telling entered it to where it left it, or to where it stands.
     *
     * @param from how many decisions stood when it was entered
     */
    public static Stretch chapter(Telling telling, String chapter, int from) {
        return new Stretch(telling, from, Optional.of(chapter));
    }

    private void add(Telling.Page page) {
        if (over) {
            return;
        }
        if (inside()) {
            page.taken().ifPresent(taken -> choices.add(new Choice(taken, page.decision())));
        }
        for (Event event : page.events()) {
            if (event instanceof Event.Heading heading) {
                over = inside() && only.isPresent() && !only.get().equals(heading.chapter());
                chapter = Optional.of(heading.chapter());
            }
            if (inside() && !over) {
                line(event).ifPresent(line -> lines.putIfAbsent(line.id(), line));
            }
        }
        if (inside() || over) {
            end = page.state();
        }
    }

    private boolean inside() {
        return only.isEmpty() || only.equals(chapter);
    }

    private Optional<Line> line(Event event) {
        String where = chapter.orElse("");
        if (event instanceof Event.Said said) {
            return Optional.of(new Line(said.line(), said.text(), where));
        } else if (event instanceof Event.Echo echo) {
            return Optional.of(new Line(echo.line(), echo.text(), where));
        } else if (event instanceof Event.Answered answered) {
            return Optional.of(new Line(answered.line(), answered.text(), where));
        } else if (event instanceof Event.Rewritten rewritten) {
            return Optional.of(new Line(rewritten.line(), rewritten.then(), where));
        }
        return Optional.empty();
    }

    Engine engine() {
        return engine;
    }

    List<Choice> choices() {
        return choices;
    }

    Map<String, Line> lines() {
        return lines;
    }

    State end() {
        return end;
    }

    /**
     * A decision that was taken.
     *
     * @param words empty for pressing on
     */
    record Choice(Decision decision, Optional<String> words) {}

    /**
     * A line that was read.
     *
     * @param chapter in which it was read
     */
    public record Line(String id, String text, String chapter) {}
}
