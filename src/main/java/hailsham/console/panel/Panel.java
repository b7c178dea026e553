package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Paragraph;
import java.util.List;
import java.util.Optional;

/**
 * Something to look at that is not the scene: a list, a memory, what was read.
 *
 * @param kind what it is a list of
 * @param hint what can be typed about it; empty where nothing can
 */
public record Panel(Kind kind, String title, List<Item> items, String hint) {
    public Panel {
        items = List.copyOf(items);
    }

    public enum Kind {
        NOTE,
        /** That what is seen is only watched. */
        WATCHING,
        MEMORIES,
        MEMORY,
        PEOPLE,
        HISTORY,
        CHAPTERS,
        /** How a chapter can be lived again. */
        REPLAY,
        TELLINGS,
        BRANCHES,
        COMPARISON,
        WHY,
        SLOTS,
        SETTINGS,
        /** What there is when a telling has come to its end. */
        AFTERWARDS,
        /** What is wrong with the story as it was edited. */
        REPORT,
        HELP;

        /** Whether it is what a word asks for. */
        public boolean opensWith(Word word) {
            return switch (this) {
                case MEMORIES -> word == Word.MEMORIES;
                case PEOPLE -> word == Word.PEOPLE;
                case HISTORY -> word == Word.HISTORY;
                case CHAPTERS -> word == Word.CHAPTERS;
                case TELLINGS -> word == Word.TELLINGS;
                case BRANCHES -> word == Word.BRANCHES;
                case COMPARISON -> word == Word.COMPARE;
                case WHY -> word == Word.WHY;
                case SLOTS -> word == Word.LOAD;
                case SETTINGS -> word == Word.SETTINGS;
                case HELP -> word == Word.HELP;
                case NOTE, WATCHING, MEMORY, REPLAY, AFTERWARDS, REPORT -> false;
            };
        }
    }

    /**
     * An entry.
     *
     * @param does what choosing it does
     */
    public record Item(List<Paragraph> paragraphs, Optional<Command> does) {
        public Item {
            paragraphs = List.copyOf(paragraphs);
        }

        public static Item of(Paragraph... paragraphs) {
            return new Item(List.of(paragraphs), Optional.empty());
        }
    }

    /** What its entries do, of those that do something. */
    public List<Command> choices() {
        return items.stream().flatMap(item -> item.does().stream()).toList();
    }

    /** Whether its entries are taken by their number. */
    public boolean isNumbered() {
        return kind == Kind.MEMORIES || kind == Kind.CHAPTERS || kind == Kind.TELLINGS || kind == Kind.BRANCHES;
    }

    /** Whether it opens over the list that it belongs to, and leaves that there. */
    public boolean opensOver() {
        return kind == Kind.MEMORY || kind == Kind.REPLAY;
    }

    /** Whether it is read through and put away, and not looked up. */
    public boolean isProse() {
        return kind == Kind.NOTE || kind == Kind.WATCHING || kind == Kind.MEMORY;
    }
}
