package hailsham.console.session;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Scene;
import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a reader can do who looks at what another program does. */
final class Watching {
    private static final Set<Word> LOOKING = EnumSet.of(
            Word.MEMORIES,
            Word.PEOPLE,
            Word.HISTORY,
            Word.CHAPTERS,
            Word.TELLINGS,
            Word.COMPARE,
            Word.WHY,
            Word.AGAIN,
            Word.SETTINGS,
            Word.SET,
            Word.HELP,
            Word.QUIT);

    private final Watch watch;
    private boolean over;

    Watching(Watch watch) {
        this.watch = watch;
    }

    String who() {
        return watch.who();
    }

    /** Whether a command only looks at something. */
    static boolean allows(Command command) {
        if (command instanceof Command.Plain plain) {
            return LOOKING.contains(plain.word());
        }
        return command instanceof Command.Look
                || command instanceof Command.Find
                || command instanceof Command.Compare
                || command instanceof Command.Why
                || command instanceof Command.Change
                || command instanceof Command.Unknown;
    }

    /** Whether a command asks for what comes next. */
    static boolean goesOn(Command command) {
        return command.equals(Command.of(Word.ON))
                || command instanceof Command.Choose
                || command instanceof Command.Take;
    }

    /** Whether the other program was seen to have left. */
    boolean isOver() {
        return over;
    }

    /** Brings the present to where the other program is; what came of it, where that is anything. */
    Optional<Reply> follow(Present present, Engine engine) {
        Optional<Shelf.Opened> seen = watch.look(engine);
        if (seen.isPresent()) {
            return follow(present, seen.get());
        }
        if (!over && watch.isOver()) {
            over = true;
            return Optional.of(new Reply.Told(whatCanBeDone()));
        }
        return Optional.empty();
    }

    private static Optional<Reply> follow(Present present, Shelf.Opened seen) {
        if (seen.refusal().isPresent()) {
            return seen.refusal().map(Reply.Told::new);
        }
        Telling now = seen.telling().orElseThrow();
        boolean sameTurn = way(now).equals(way(present.telling()));
        Scene before = present.scene();
        present.watches(now, seen.read());
        if (sameTurn && present.scene().equals(before)) {
            return Optional.empty();
        }
        return Optional.of(sameTurn ? new Reply.Grown() : new Reply.Turned());
    }

    private static List<Object> way(Telling telling) {
        return List.of(telling.present(), telling.log().subList(0, telling.position()));
    }

    String whatCanBeDone() {
        return over
                ? "The other program has left. Press Enter to go on here yourself, or quit."
                : "You are watching: only the other program can do that here. Type elsewhere to read on from here in a"
                        + " slot of your own, or quit.";
    }
}
