package hailsham.console.session;

/** What came of a command. */
public sealed interface Reply {
    /** There is another scene. */
    record Turned() implements Reply {}

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
