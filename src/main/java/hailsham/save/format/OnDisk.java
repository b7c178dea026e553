package hailsham.save.format;

import java.util.Optional;

/** What was found where a file of a slot ought to be. */
public sealed interface OnDisk<T> {
    /** What can be used of it. */
    default Optional<T> usable() {
        return this instanceof Good<T> good ? Optional.of(good.content()) : Optional.empty();
    }

    record Absent<T>() implements OnDisk<T> {}

    record Good<T>(T content) implements OnDisk<T> {}

    /** It is there, and nothing can be made of it. */
    record Damaged<T>() implements OnDisk<T> {}

    /** A newer program wrote it. */
    record Newer<T>() implements OnDisk<T> {}
}
