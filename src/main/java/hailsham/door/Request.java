package hailsham.door;

/** What can be asked at the door: one object with one of these fields; that of a replay may have two. */
sealed interface Request {
    record Choose(String option) implements Request {}

    record Undo(int times) implements Request {}

    record Redo(int times) implements Request {}

    /** Lives a chapter again, innocent or knowing. */
    record Replay(String chapter, boolean knowing) implements Request {}

    /** Comes back from a replay, and keeps it. */
    record Keep() implements Request {}

    /** Comes back from a replay, and lets go of it. */
    record Drop() implements Request {}

    /** Goes on with a replay beyond its chapter. */
    record Follow() implements Request {}

    /** Lists what can be gone on with beside what is read. */
    record Tellings() implements Request {}

    /** Goes on with one of those. */
    record Go(int number) implements Request {}

    record Load(String slot) implements Request {}

    record Save(String slot) implements Request {}

    record Begin() implements Request {}

    record State() implements Request {}

    record Quit() implements Request {}
}
