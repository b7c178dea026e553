package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.save.TakenOn;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.List;
import java.util.Optional;

/** A shelf that keeps nothing, and touches no slot of the reader's. */
public final class UnkeptShelf implements Shelf {
    private static final String NOT_KEPT = "This telling is not kept: start with --slot and a name for one that is.";

    private final Met met = new Met();

    @Override
    public String slot() {
        return "";
    }

    @Override
    public List<String> branches(String name) {
        return List.of();
    }

    @Override
    public Opened carry(Engine now, Telling telling, int read) {
        return TakenOn.of(now, telling, read).opened();
    }

    @Override
    public Opened open(Engine engine) {
        return new Opened(Optional.empty(), 0, 0, Optional.empty(), List.of());
    }

    @Override
    public Optional<Watch> watch() {
        return Optional.empty();
    }

    @Override
    public Opened elsewhere(Engine engine) {
        return Opened.refused(NOT_KEPT);
    }

    @Override
    public Optional<String> keep(Telling telling, int read) {
        met.meet(telling, read);
        return Optional.empty();
    }

    @Override
    public Optional<String> leave(Telling telling, int read) {
        return Optional.of(NOT_KEPT);
    }

    @Override
    public Optional<String> saveAs(String name, Telling telling, int read) {
        return Optional.of(NOT_KEPT);
    }

    @Override
    public Opened load(String name, Engine engine) {
        return Opened.refused(NOT_KEPT);
    }

    @Override
    public Opened begin(Engine engine) {
        return new Opened(Optional.of(Telling.begin(engine)), 0, 0, Optional.empty(), List.of());
    }

    @Override
    public String note(String words, Telling telling, int read) {
        return NOT_KEPT;
    }

    @Override
    public Met met() {
        return met;
    }

    @Override
    public List<Slot> slots() {
        return List.of();
    }

    @Override
    public void close() {}
}
