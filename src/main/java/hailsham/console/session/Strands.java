package hailsham.console.session;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Compositor;
import hailsham.console.model.Sentences;
import hailsham.console.panel.ChapterPanels;
import hailsham.console.panel.Comparisons;
import hailsham.console.panel.Panel;
import hailsham.console.panel.StrandPanels;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import hailsham.telling.progress.Met;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Other;
import java.util.List;
import java.util.Optional;

/** Does what a reader asks for of replays, and of ways not taken. */
final class Strands {
    private static final String NO_REPLAY = "This is no replay. To live a chapter again, ask for chapters.";

    private final ChapterPanels chapters;
    private final StrandPanels tellings;
    private final Comparisons comparisons;

    Strands(Compositor compositor, Met met) {
        this.chapters = new ChapterPanels(compositor, met);
        this.tellings = new StrandPanels(compositor);
        this.comparisons = new Comparisons(compositor);
    }

    /**
     * What came of something.
     *
     * @param moved whether the telling stands elsewhere now
     * @param known whether what is read there was read before
     * @param told a sentence beside it
     */
    record Outcome(Reply reply, boolean moved, boolean known, Optional<String> told) {
        private static Outcome says(String sentence) {
            return new Outcome(new Reply.Told(sentence), false, false, Optional.empty());
        }

        private static Outcome shows(Panel panel) {
            return new Outcome(new Reply.Shown(panel), false, false, Optional.empty());
        }

        private static Outcome goes(boolean known, Optional<Panel> over, String sentence) {
            return new Outcome(new Reply.Turned(over), true, known, Optional.of(sentence));
        }
    }

    Panel chapters(Telling telling) {
        return chapters.chapters(telling);
    }

    Panel tellings(Telling telling) {
        return tellings.tellings(telling);
    }

    /** What a replay that has come to its chapter's end is asked. */
    Panel end(Telling telling) {
        return comparisons.replay(telling, true);
    }

    Outcome replay(Telling telling, Command.Replay command) {
        Optional<String> chapter = chapter(telling, command.which());
        if (chapter.isEmpty()) {
            return Outcome.says("“" + Sentences.brief(command.which())
                    + "” is no chapter that was reached. Ask for chapters, and type replay and a number.");
        }
        if (command.knowing().isEmpty()) {
            return Outcome.shows(chapters.replay(telling, chapter.get()));
        }
        boolean knowing = command.knowing().get();
        if (knowing && telling.comeBySince(chapter.get()).isEmpty()) {
            return Outcome.says("No memory has come back since then, so it could not be lived knowing more.");
        }
        telling.replay(chapter.get(), knowing);
        Story story = telling.engine().story();
        return Outcome.goes(
                false,
                Optional.empty(),
                story.chapter(chapter.get()).title() + ", again. Type keep or drop to come back from it.");
    }

    private static Optional<String> chapter(Telling telling, String which) {
        List<String> reached = Chapters.entered(telling);
        if (which.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(which);
            return number >= 1 && number <= reached.size() ? Optional.of(reached.get(number - 1)) : Optional.empty();
        }
        return reached.stream().filter(which::equals).findFirst();
    }

    Outcome comeBack(Telling telling, Word word) {
        if (telling.origin().isEmpty()) {
            return Outcome.says(NO_REPLAY);
        }
        if (word == Word.FOLLOW) {
            boolean already = telling.fate() == Fate.FOLLOWED;
            telling.follow();
            return already
                    ? Outcome.says("You follow it already.")
                    : Outcome.goes(
                            true, Optional.empty(), "From here on it goes its own way. Tellings has the others.");
        }
        boolean keeps = word == Word.KEEP;
        Optional<Panel> compared = keeps ? Optional.of(comparisons.replay(telling, false)) : Optional.empty();
        if (keeps) {
            telling.keep();
        } else {
            telling.drop();
        }
        return Outcome.goes(
                true,
                compared,
                keeps
                        ? "You are back where you were. The replay is kept: tellings has it."
                        : "You are back where you were.");
    }

    Outcome turn(Telling telling, int number) {
        List<Other> targets = telling.others();
        if (number < 1 || number > targets.size()) {
            return Outcome.says("There is no telling " + number + ". Tellings has what there is.");
        }
        Other target = targets.get(number - 1);
        Optional<Decision> refused = telling.turnTo(target);
        if (telling.present() != target.strand()) {
            return Outcome.says("The story has changed, and that telling cannot be gone on with any more.");
        }
        return Outcome.goes(
                true,
                Optional.empty(),
                refused.isEmpty()
                        ? "You go on there. What you left is with the tellings."
                        : "The story has changed, and that way leads no further than this.");
    }

    /** What differs from one of the tellings, or from what was replayed. */
    Reply compare(Telling telling, Optional<Integer> number) {
        if (number.isPresent()) {
            return comparisons
                    .with(telling, number.get())
                    .<Reply>map(Reply.Shown::new)
                    .orElseGet(() ->
                            new Reply.Told("There is no telling " + number.get() + ". Tellings has what there is."));
        }
        return telling.origin().isPresent()
                ? new Reply.Shown(comparisons.replay(telling, false))
                : new Reply.Told("To see what differs, type compare and the number of one of the tellings.");
    }
}
