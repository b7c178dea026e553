package hailsham.door;

/** What can be asked at the door: one object with one of these fields. */
sealed interface Request {
    record Choose(String option) implements Request {}

    record Undo(int times) implements Request {}

    record Redo(int times) implements Request {}

    record Load(String slot) implements Request {}

    record Save(String slot) implements Request {}

    record Begin() implements Request {}

    record State() implements Request {}

    record Quit() implements Request {}
}
