package hailsham.console.session;

import hailsham.console.panel.Panel;
import java.util.Optional;

/** What came of a command. */
public sealed interface Reply {
    /**
     * There is another scene.
     *
     * @param over what is shown beside it, first
     */
    record Turned(Optional<Panel> over) implements Reply {
        Turned() {
            this(Optional.empty());
        }
    }

    /** The story became another, and the reader stands where she stood. */
    record Edited() implements Reply {}

    /** There is more of the same scene. */
    record Grown() implements Reply {}

    /** The same scene is to be read out again. */
    record Again() implements Reply {}

    /** A sentence; nothing has changed. */
    record Told(String sentence) implements Reply {}

    record Shown(Panel panel) implements Reply {}

    /** The reader leaves. */
    record Left() implements Reply {}
}
