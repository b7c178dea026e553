package hailsham.cli.shelf;

import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.List;
import java.util.Optional;

/** A shelf that leaves everything to another; who adds something to that overrides what it is added to. */
abstract class ForwardingShelf implements Shelf {
    private final Shelf shelf;

    ForwardingShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public String slot() {
        return shelf.slot();
    }

    @Override
    public List<String> branches(String name) {
        return shelf.branches(name);
    }

    @Override
    public Opened carry(Engine now, Telling telling, int read) {
        return shelf.carry(now, telling, read);
    }

    @Override
    public Opened open(Engine engine) {
        return shelf.open(engine);
    }

    @Override
    public Optional<Watch> watch() {
        return shelf.watch();
    }

    @Override
    public Opened elsewhere(Engine engine) {
        return shelf.elsewhere(engine);
    }

    @Override
    public Optional<String> keep(Telling telling, int read) {
        return shelf.keep(telling, read);
    }

    @Override
    public Optional<String> leave(Telling telling, int read) {
        return shelf.leave(telling, read);
    }

    @Override
    public Optional<String> saveAs(String name, Telling telling, int read) {
        return shelf.saveAs(name, telling, read);
    }

    @Override
    public Opened load(String name, Engine engine) {
        return shelf.load(name, engine);
    }

    @Override
    public Opened begin(Engine engine) {
        return shelf.begin(engine);
    }

    @Override
    public String note(String words, Telling telling, int read) {
        return shelf.note(words, telling, read);
    }

    @Override
    public Met met() {
        return shelf.met();
    }

    @Override
    public List<Slot> slots() {
        return shelf.slots();
    }

    @Override
    public void close() {
        shelf.close();
    }
}
