package hailsham.console;

import hailsham.console.session.Leaving;
import hailsham.console.session.SettingsStore;
import hailsham.engine.Engine;
import hailsham.telling.Shelf;

/** Where a reader plays: on the page where there is a terminal that can show one, else on the line. */
public final class Console {
    private Console() {}

    /**
     * Plays until the reader leaves. Opens the shelf's slot and keeps the telling in it; closing the shelf is the
     * caller's. Whatever goes wrong is told to the reader in a sentence: nothing is thrown.
     */
    public static Leaving play(Engine engine, Shelf shelf, Wishes wishes, SettingsStore settings) {
        throw new AssertionError("not built");
    }
}
