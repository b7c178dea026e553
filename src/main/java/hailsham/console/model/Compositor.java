package hailsham.console.model;

import hailsham.engine.Event;
import java.util.ArrayList;
import java.util.List;

/** Sets what happens in type: events to paragraphs. */
public final class Compositor {
    private final Typography typography;
    private final boolean showsDrafts;

    /** @param showsDrafts whether a line that was corrected stays beside what stands instead of it */
    public Compositor(Typography typography, boolean showsDrafts) {
        this.typography = typography;
        this.showsDrafts = showsDrafts;
    }

    /** Prose of the story, with its emphasis. */
    public List<Run> prose(String marked) {
        return typography.set(Markup.runs(marked));
    }

    /** Words that hold no emphasis: a title, a sentence of the program. */
    public List<Run> words(String text) {
        return typography.set(List.of(Run.plain(text)));
    }

    /** What must be typed again as it stands: the name of a slot. */
    public List<Run> verbatim(String text) {
        return typography == Typography.ASCII ? words(text) : List.of(Run.plain(text));
    }

    public Paragraph notice(String sentence) {
        return Paragraph.of(Role.NOTICE, words(sentence));
    }

    public Paragraph detail(String text) {
        return Paragraph.of(Role.DETAIL, words(text));
    }

    public Paragraph heading(String title) {
        return Paragraph.of(Role.HEADING, words(title));
    }

    /** The first {@code count} events of a turn, as they stand once they are read. */
    public List<Paragraph> read(List<Event> events, int count, OpenMemories open) {
        List<Paragraph> paragraphs = new ArrayList<>();
        OpenMemories now = open;
        for (int i = 0; i < count; i++) {
            Event event = events.get(i);
            OpenMemories before = now;
            now = now.after(event);
            add(paragraphs, event, i, before, now);
        }
        return paragraphs;
    }

    /** The line that is about to be corrected. */
    public Paragraph draft(Event.Rewritten event, int index, OpenMemories open) {
        return new Paragraph(Role.DRAFT, open.depth(), prose(event.first()), index);
    }

    private void add(List<Paragraph> to, Event event, int index, OpenMemories before, OpenMemories now) {
        int depth = now.depth();
        if (event instanceof Event.Said said) {
            to.add(new Paragraph(Role.NARRATION, depth, prose(said.text()), index));
        } else if (event instanceof Event.Echo echo) {
            to.add(new Paragraph(Role.ECHO, depth, prose(echo.text()), index));
        } else if (event instanceof Event.Answered answered) {
            to.add(new Paragraph(Role.ANSWER, depth, prose(answered.text()), index));
        } else if (event instanceof Event.Heading heading) {
            to.add(new Paragraph(Role.CHAPTER, depth, words(heading.title()), index));
        } else if (event instanceof Event.FlashbackBegins begins) {
            to.add(new Paragraph(Role.MEMORY, depth, words(begins.title()), index));
        } else if (event instanceof Event.FlashbackEnds) {
            to.add(new Paragraph(Role.BACK, depth, words(now.title()), index));
        } else if (event instanceof Event.Rewritten rewritten) {
            if (showsDrafts) {
                to.add(draft(rewritten, index, before));
            }
            to.add(new Paragraph(Role.CORRECTION, depth, prose(rewritten.then()), index));
        } else if (event instanceof Event.Ended ended) {
            to.add(new Paragraph(Role.ENDING, depth, words(ended.title()), index));
            to.add(new Paragraph(Role.DETAIL, depth, words("The telling ends here."), index));
        } else if (event instanceof Event.Unfinished) {
            to.add(new Paragraph(Role.DETAIL, depth, words("What comes next is still to be written."), index));
        } else if (!(event instanceof Event.Pause)) {
            throw new AssertionError(event);
        }
    }
}
