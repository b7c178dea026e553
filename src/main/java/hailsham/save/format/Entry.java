package hailsham.save.format;

import hailsham.telling.Decision;

/** What a line of a journal says: one thing that a reader did. */
public sealed interface Entry {
    /** A decision was taken; what was undone is forgotten. */
    record Chose(Decision decision) implements Entry {}

    record Undid(int times) implements Entry {}

    record Redid(int times) implements Entry {}

    /** So many events of the present turn were revealed. */
    record Read(int events) implements Entry {}
}
