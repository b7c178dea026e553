package hailsham.save.format;

import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Origin;

/** What a line of a journal says: one thing that a reader did. */
public sealed interface Entry {
    /** A decision was taken, in the present strand; what was undone stays as a way that was not taken. */
    record Chose(Decision decision) implements Entry {}

    record Undid(int times) implements Entry {}

    record Redid(int times) implements Entry {}

    /** The reader went to a step of the present strand. */
    record Went(int step) implements Entry {}

    /** A replay was begun, which is a strand of its own and the present one from here on. */
    record Replayed(Origin origin) implements Entry {}

    /** Another strand became the present one. */
    record Turned(int strand) implements Entry {}

    /** What became of a strand. */
    record Marked(int strand, Fate fate) implements Entry {}

    /** So many events of the present turn were revealed. */
    record Read(int events) implements Entry {}
}
