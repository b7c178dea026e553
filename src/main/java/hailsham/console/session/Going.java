package hailsham.console.session;

import hailsham.console.model.Run;
import hailsham.console.model.Scene.Offer;
import hailsham.console.model.Sentences;
import hailsham.console.panel.ProgramPanels;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.util.List;
import java.util.Optional;

/** Goes on in the story: takes what is offered, passes stops, skips and takes back, and keeps each of them. */
final class Going {
    private final Becoming story;
    private final Shelf shelf;
    private final Present present;
    private final Strands strands;
    private final ProgramPanels beside;
    private final List<String> notices;

    /** @param notices takes what the reader is to be told */
    Going(Becoming story, Shelf shelf, Present present, Strands strands, ProgramPanels beside, List<String> notices) {
        this.story = story;
        this.shelf = shelf;
        this.present = present;
        this.strands = strands;
        this.beside = beside;
        this.notices = notices;
    }

    /** Goes on to the next stop, or by the one thing that can be done. */
    Reply goOn() {
        return switch (present.scene().stop()) {
            case MORE, DRAFT -> {
                present.passStop();
                keep();
                yield new Reply.Grown();
            }
            case ON -> take(1);
            case CHOICE -> new Reply.Told(whatCanBeDone());
            case END ->
                new Reply.Shown(beside.afterwards(story.engine()
                        .ending(present.telling().state())
                        .map(story.engine().story().world().endings()::get)));
        };
    }

    /** Takes the choice of a number. */
    Reply take(int number) {
        List<Offer> offers = present.scene().offers();
        if (offers.isEmpty() && number == 1) {
            return goOn();
        }
        return number >= 1 && number <= offers.size()
                ? take(offers.get(number - 1))
                : new Reply.Told("There is no choice " + number + ". " + whatCanBeDone());
    }

    /** Takes a choice by its id. */
    Reply take(String option) {
        return present.scene().offers().stream()
                .filter(offer -> offer.id().equals(option))
                .findFirst()
                .map(this::take)
                .orElseGet(() -> new Reply.Told(whatCanBeDone()));
    }

    private Reply take(Offer offer) {
        if (!offer.free()) {
            return new Reply.Told(Sentences.stopped("Choice " + offer.number() + " is locked: "
                    + offer.reason().map(Run::text).orElse("")));
        }
        Telling telling = present.telling();
        boolean wasBeyond = telling.isBeyondItsChapter();
        telling.choose(offer.id());
        stands(telling, 0);
        return reached(wasBeyond);
    }

    /** The telling stands where one of its strands does, if anything came of it. */
    Reply came(Strands.Outcome outcome) {
        outcome.told().ifPresent(notices::add);
        if (!outcome.moved()) {
            return outcome.reply();
        }
        Telling telling = present.telling();
        stands(telling, outcome.known() ? telling.events().size() : 0);
        return telling.isBeyondItsChapter() ? reached(false) : outcome.reply();
    }

    /** Goes on to the next line that is new. */
    Reply skip() {
        Telling telling = present.telling();
        boolean wasBeyond = telling.isBeyondItsChapter();
        Skip skip = Skip.of(telling, present.read(), shelf.met());
        if (skip.pages() == 0 && skip.read() <= present.read()) {
            return new Reply.Told(whatCanBeDone());
        }
        stands(telling, skip.read());
        notices.add(skip.sentence());
        return reached(wasBeyond);
    }

    /** There is another scene; a replay that has come to its chapter's end asks what is to become of it. */
    private Reply reached(boolean wasBeyond) {
        return present.telling().isBeyondItsChapter() && !wasBeyond
                ? new Reply.Turned(Optional.of(strands.end(present.telling())))
                : new Reply.Turned();
    }

    /** The telling stands elsewhere, where all was read before. */
    private Reply turned() {
        stands(present.telling(), present.telling().events().size());
        return new Reply.Turned();
    }

    private void stands(Telling telling, int readBefore) {
        present.stands(telling, readBefore);
        keep();
    }

    Reply undo() {
        Telling telling = present.telling();
        return telling.undo()
                ? turned()
                : new Reply.Told(
                        telling.origin().isPresent() ? "This is where the replay begins." : "This is the first page.");
    }

    Reply redo() {
        return present.telling().redo() ? turned() : new Reply.Told("Nothing was taken back.");
    }

    /** Goes on with what the shelf has opened. */
    Reply goOnWith(Shelf.Opened opened) {
        if (opened.refusal().isPresent()) {
            return new Reply.Told(opened.refusal().get());
        }
        notices.addAll(opened.notices());
        Telling telling = opened.telling().orElseGet(() -> Telling.begin(story.engine()));
        stands(telling, opened.telling().isPresent() ? opened.read() : 0);
        return reached(false);
    }

    /** What a reader can type where what they typed was of no use. */
    String whatCanBeDone() {
        int offers = present.scene().offers().size();
        return switch (present.scene().stop()) {
            case MORE, DRAFT, ON -> "Press Enter to go on, or ask for help.";
            case CHOICE -> (offers == 1 ? "Choose 1" : "Choose 1 to " + offers) + ", or ask for help.";
            case END -> "This is the end. Press Enter for what can be read now.";
        };
    }

    /** What fails is told with the next thing that is. */
    void keep() {
        shelf.keep(present.telling(), present.read()).ifPresent(notices::add);
    }
}
