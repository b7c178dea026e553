package hailsham.engine;

import java.util.Optional;

/**
 * Something that a reader can do next, or is shown and cannot.
 *
 * @param id the decision, as it stands in logs and scripts: {@code cross}, {@code on}, {@code retell.doorstop.kindly},
 *     {@code retell.doorstop.let-be}, {@code share.doorstop}, {@code share.keep}, {@code thread.kitchen-yard}
 * @param text one line; empty where pressing on has no words of its own
 * @param locked the reason why it cannot be taken
 */
public record Option(String id, Kind kind, String text, Optional<String> locked) {
    /** Whether it can be taken. */
    public boolean free() {
        return locked.isEmpty();
    }

    public enum Kind {
        CHOICE,
        SILENCE,
        /** Pressing on. */
        ON,
        RETELL,
        SHARE,
        THREAD;

        /** As it is written in JSON. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
