package hailsham.console.command;

import java.util.Optional;

/** What a reader can ask for, on the page by a key and on the line by a word. */
public sealed interface Command {
    /** One of those that have a word. */
    record Plain(Word word) implements Command {}

    /** Takes an offer by its number. */
    record Choose(int number) implements Command {}

    /** Takes an offer by its id. */
    record Take(String option) implements Command {}

    /** Looks at a memory that is held, from 1 in the order in which they are listed. */
    record Look(int number) implements Command {}

    /** Finds words in what was read. */
    record Find(String words) implements Command {}

    record SaveAs(String name) implements Command {}

    record Load(String name) implements Command {}

    record Change(String setting, String value) implements Command {}

    /**
     * Lives a chapter again.
     *
     * @param which the number of the chapter, from 1 among those that were reached, or its id
     * @param knowing with the memories that came back since; empty where that is still to be asked
     */
    record Replay(String which, Optional<Boolean> knowing) implements Command {}

    /** Goes to one of the tellings, from 1 in the order in which they are listed. */
    record Turn(int number) implements Command {}

    /** Turns one of the branches on or off, from 1 in the order in which they are listed. */
    record Branch(int number) implements Command {}

    /** Holds what is read now against one of the tellings. */
    record Compare(int number) implements Command {}

    /** Asks why one of the choices is there, or locked. */
    record Why(int number) implements Command {}

    /** Keeps a note of this place. */
    record Note(String words) implements Command {}

    /** Nothing that is known. */
    record Unknown(String typed) implements Command {}

    static Command of(Word word) {
        return new Plain(word);
    }

    /** What has a word of its own, in the order in which help lists them. */
    enum Word {
        ON("on", "", "", "goes on; an empty line does the same"),
        MEMORIES("memories", "m", "N", "the memories held; with a number, one of them"),
        PEOPLE("people", "p", "", "how it stands with the people"),
        HISTORY("history", "h", "WORDS", "all that was read; with words, where they stand in it"),
        CHAPTERS("chapters", "c", "", "the chapters so far, and what of them you have not seen"),
        UNDO("undo", "u", "", "takes the last decision back, as far as the telling goes"),
        REDO("redo", "r", "", "takes it again"),
        SKIP("skip", ">", "", "goes on to what you have not read, or to the next choice"),
        TELLINGS("tellings", "t", "N", "the ways not taken, and replays; with a number, goes to one of them"),
        REPLAY(
                "replay",
                "",
                "N",
                "lives a chapter again, by its number or name; knowing or innocent after it says how"),
        KEEP("keep", "", "", "comes back from a replay and keeps it"),
        DROP("drop", "", "", "comes back from a replay and lets go of it"),
        FOLLOW("follow", "", "", "goes on with a replay beyond its chapter"),
        COMPARE("compare", "d", "N", "what differs from the telling of that number, or from what was replayed"),
        BRANCHES("branches", "b", "N", "what others have added to the story; with a number, turns one on or off"),
        WHY("why", "w", "N", "why this is here, or locked; with a number, one of the choices"),
        NOTE("note", "n", "WORDS", "keeps a note of this very place, for whoever wrote it"),
        AGAIN("again", "a", "", "reads out once more what stands here"),
        SAVE("save", "s", "NAME", "keeps a copy of this telling under a name"),
        LOAD("load", "l", "NAME", "goes on with a telling that was kept; without a name, lists them"),
        ELSEWHERE("elsewhere", "", "", "where another program is watched: reads on from there in a slot of your own"),
        SETTINGS("settings", ",", "", "what can be set"),
        SET("set", "", "NAME VALUE", "sets it"),
        BEGIN("begin", "", "", "a new telling, from the first page; this one is kept"),
        HELP("help", "?", "", "this list"),
        QUIT("quit", "q", "", "leaves; everything is kept");

        private final String word;
        private final String letter;
        private final String argument;
        private final String help;

        Word(String word, String letter, String argument, String help) {
            this.word = word;
            this.letter = letter;
            this.argument = argument;
            this.help = help;
        }

        /** As it is typed. */
        public String word() {
            return word;
        }

        /** The same in one character, which is also its key on the page; empty where it has none. */
        public String letter() {
            return letter;
        }

        /** {@code save NAME (s)}: as help shows it. */
        public String usage() {
            return word + (argument.isEmpty() ? "" : " " + argument) + (letter.isEmpty() ? "" : " (" + letter + ")");
        }

        public String help() {
            return help;
        }

        boolean takesWords() {
            return !argument.isEmpty();
        }

        /** That which is typed so, in whole or by its letter. */
        public static Optional<Word> typed(String typed) {
            for (Word word : values()) {
                if (typed.equalsIgnoreCase(word.word) || (!typed.isEmpty() && typed.equalsIgnoreCase(word.letter))) {
                    return Optional.of(word);
                }
            }
            return typed.equalsIgnoreCase("repeat") ? Optional.of(AGAIN) : Optional.empty();
        }
    }
}
