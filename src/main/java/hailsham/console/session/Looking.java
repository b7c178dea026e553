package hailsham.console.session;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Compositor;
import hailsham.console.panel.Panel;
import hailsham.console.panel.ProgramPanels;
import hailsham.console.panel.TellingPanels;
import hailsham.console.panel.WhyPanel;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.util.Optional;

/** What can be looked at from where a reader stands; nothing is changed by it. */
final class Looking {
    private final Present present;
    private final Shelf shelf;
    private final Strands strands;
    private final Compositor compositor;
    private final TellingPanels panels;
    private final ProgramPanels beside;
    private final boolean keys;
    private final boolean author;

    /**
     * @param keys whether there are keys, beside what is typed
     * @param author whether conditions and figures are told, too
     */
    Looking(Present present, Shelf shelf, Strands strands, Compositor compositor, boolean keys, boolean author) {
        this.present = present;
        this.shelf = shelf;
        this.strands = strands;
        this.compositor = compositor;
        this.panels = new TellingPanels(compositor);
        this.beside = new ProgramPanels(compositor);
        this.keys = keys;
        this.author = author;
    }

    /** What comes of a command, where that is one that only looks at something. */
    Optional<Reply> at(Command command) {
        Telling telling = present.telling();
        if (command.equals(Command.of(Word.COMPARE))) {
            return Optional.of(strands.compare(telling, Optional.empty()));
        } else if (command instanceof Command.Plain plain) {
            return at(plain.word()).map(Reply.Shown::new);
        } else if (command instanceof Command.Find find) {
            return Optional.of(new Reply.Shown(panels.found(telling, present.shown(), find.words())));
        } else if (command instanceof Command.Look look) {
            return Optional.of(panels.memory(telling, look.number())
                    .<Reply>map(Reply.Shown::new)
                    .orElseGet(() -> new Reply.Told("There is no memory " + look.number() + ".")));
        } else if (command instanceof Command.Compare compare) {
            return Optional.of(strands.compare(telling, Optional.of(compare.number())));
        } else if (command instanceof Command.Why why) {
            int offers = present.scene().offers().size();
            return Optional.of(
                    why.number() < 1 || why.number() > offers
                            ? new Reply.Told("There is no choice " + why.number() + ".")
                            : new Reply.Shown(why(Optional.of(why.number()))));
        }
        return Optional.empty();
    }

    private Optional<Panel> at(Word word) {
        Telling telling = present.telling();
        return switch (word) {
            case MEMORIES -> Optional.of(panels.memories(telling));
            case PEOPLE -> Optional.of(panels.people(telling));
            case HISTORY -> Optional.of(panels.history(telling, present.shown()));
            case CHAPTERS, REPLAY -> Optional.of(strands.chapters(telling));
            case TELLINGS -> Optional.of(strands.tellings(telling));
            case WHY -> Optional.of(why(Optional.empty()));
            case LOAD -> Optional.of(beside.slots(shelf));
            case HELP -> Optional.of(beside.help(keys));
            case ON,
                    UNDO,
                    REDO,
                    SKIP,
                    BRANCHES,
                    KEEP,
                    DROP,
                    FOLLOW,
                    COMPARE,
                    NOTE,
                    AGAIN,
                    SAVE,
                    ELSEWHERE,
                    SETTINGS,
                    SET,
                    BEGIN,
                    QUIT -> Optional.empty();
        };
    }

    private Panel why(Optional<Integer> number) {
        return new WhyPanel(compositor, author, present.telling()).of(number, present.shown());
    }
}
