package hailsham.engine.program;

import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph of a unit, and in what voice it is said. */
public final class Line {
    private final String id;
    private final Voice voice;
    private final Prose prose;
    private final @Nullable Prose then;

    private Line(String id, Voice voice, Prose prose, @Nullable Prose then) {
        this.id = id;
        this.voice = voice;
        this.prose = prose;
        this.then = then;
    }

    static Line said(String id, Voice voice, Prose prose) {
        return new Line(id, voice, prose, null);
    }

    static Line rewritten(String id, Prose first, Prose then) {
        return new Line(id, Voice.REWRITTEN, first, then);
    }

    public String id() {
        return id;
    }

    public Voice voice() {
        return voice;
    }

    /** Empty where there is nothing to say. */
    public String text(Slots slots, long[] held) {
        return prose.said(slots, held);
    }

    /** What stands in its place once it is rewritten. */
    public String then(Slots slots, long[] held) {
        return then == null ? "" : then.said(slots, held);
    }

    /** What is asked to say it in a state. */
    public List<Prose.Question> asked(Slots slots, long[] held) {
        List<Prose.Question> asked = new ArrayList<>(prose.asked(slots, held));
        if (then != null) {
            asked.addAll(then.asked(slots, held));
        }
        return asked;
    }

    /** In what voice a line is said. */
    public enum Voice {
        SAID,
        ECHO,
        /** Said by the person whose answer the unit is. */
        ANSWERED,
        REWRITTEN
    }
}
