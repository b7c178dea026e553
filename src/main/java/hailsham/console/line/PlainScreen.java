package hailsham.console.line;

import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Scene;
import hailsham.console.model.Typography;
import hailsham.console.session.Leaving;
import hailsham.console.session.Panel;
import hailsham.console.session.Reply;
import hailsham.console.session.Session;
import hailsham.console.session.TypedCommand;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.Optional;

/** Plays line by line: text is only ever added, and everything is said in words. */
public final class PlainScreen {
    private final Session session;
    private final TypedLines in;
    private final LineOutput out;
    private final boolean echoes;
    private final Compositor compositor;
    private Optional<Scene.Status> announced = Optional.empty();

    /**
     * @param in buffered
     * @param columns the width to wrap to
     * @param echoes whether what is typed is not seen by whoever reads the output
     */
    public PlainScreen(
            Session session, Reader in, PrintWriter out, int columns, Typography typography, boolean echoes) {
        this.session = session;
        this.in = new TypedLines(in);
        this.out = new LineOutput(out, columns, typography == Typography.UNICODE);
        this.compositor = new Compositor(typography, true);
        this.echoes = echoes;
    }

    /** Plays until the reader leaves or nothing more is typed, or nobody reads. */
    public Leaving play() {
        session.note().ifPresent(this::show);
        announce(session.scene());
        boolean left = false;
        while (!left && !out.isGone()) {
            out.prompt();
            Optional<String> typed = in.next();
            if (typed.isEmpty()) {
                out.blank();
                left = true;
            } else {
                if (echoes) {
                    out.echo(typed.get());
                }
                left = !answer(session.perform(TypedCommand.read(typed.get(), session.scene())));
            }
        }
        session.farewell().forEach(sentence -> out.entry(set(sentence)));
        out.flush();
        return Leaving.QUIT;
    }

    /** Whether the reader stays. */
    private boolean answer(Reply reply) {
        out.blank();
        if (reply instanceof Reply.Turned || reply instanceof Reply.Grown) {
            announce(session.scene());
        } else if (reply instanceof Reply.Again) {
            announced = Optional.empty();
            announce(session.scene());
        } else if (reply instanceof Reply.Told told) {
            tell();
            out.sentence(set(told.sentence()));
        } else if (reply instanceof Reply.Shown shown) {
            tell();
            show(shown.panel());
        } else if (reply instanceof Reply.Left) {
            return false;
        } else {
            throw new AssertionError(reply);
        }
        return true;
    }

    private void tell() {
        session.notices().forEach(sentence -> out.sentence(set(sentence)));
    }

    private void announce(Scene scene) {
        tell();
        boolean first = announced.isEmpty();
        if (first) {
            out.sentence(set(scene.status().title() + ". Type help for what can be done."));
        }
        boolean entered = scene.paragraphs().stream().anyMatch(p -> p.role() == Role.CHAPTER);
        if (!entered && !announced.equals(Optional.of(scene.status()))) {
            out.sentence(chapter(scene.status().chapter(), scene));
        }
        announced = Optional.of(scene.status());
        scene.paragraphs().forEach(paragraph -> paragraph(paragraph, scene));
        scene.offers().forEach(offer -> offer(offer, scene));
        switch (scene.stop()) {
            case ON, MORE, DRAFT -> out.sentence("Press Enter to go on.");
            case CHOICE -> out.blank();
            case END -> out.sentence("Type undo, begin, load or quit.");
        }
    }

    private String chapter(String title, Scene scene) {
        return set("Chapter: " + title + ". " + scene.status().count() + ".");
    }

    private void paragraph(Paragraph paragraph, Scene scene) {
        switch (paragraph.role()) {
            case CHAPTER -> out.sentence(chapter(paragraph.text(), scene));
            case PREVIOUSLY -> out.paragraph("", paragraph, ":");
            case CHOSEN -> out.paragraph("You chose: ", paragraph, "");
            case MEMORY -> out.paragraph(paragraph.depth() > 1 ? "A memory inside it: " : "A memory: ", paragraph, ".");
            case STILL -> out.paragraph("Still in the memory: ", paragraph, ".");
            case BACK ->
                out.paragraph(
                        paragraph.text().isEmpty() ? "Back." : "Back in the memory: ",
                        paragraph,
                        paragraph.text().isEmpty() ? "" : ".");
            case CORRECTION -> out.paragraph("Corrected: ", paragraph, "");
            case ENDING -> out.paragraph("The end: ", paragraph, ".");
            case HEADING, NARRATION, ECHO, ANSWER, DRAFT, LABEL, DETAIL, NOTICE -> out.paragraph("", paragraph, "");
        }
    }

    private void offer(Scene.Offer offer, Scene scene) {
        if (scene.stop() == Scene.Stop.ON) {
            return;
        }
        String number = "Choice " + offer.number() + " of " + scene.offers().size();
        String text = LineOutput.marked(offer.text());
        String mark = offer.mark().isEmpty() ? "" : " (" + offer.mark() + ")";
        out.entry(offer.reason()
                .map(reason -> number + ", locked: " + text + " (" + LineOutput.marked(reason) + ")" + mark)
                .orElse(number + ": " + text + mark));
    }

    private void show(Panel panel) {
        out.sentence(set(panel.title() + (panel.isProse() ? "" : ":")));
        int number = 0;
        for (Panel.Item item : panel.items()) {
            String before = item.does().isPresent() && panel.isNumbered() ? ++number + ". " : "";
            for (Paragraph paragraph : item.paragraphs()) {
                switch (paragraph.role()) {
                    case LABEL -> out.entry(before + LineOutput.marked(paragraph.runs()));
                    case CHAPTER -> out.paragraph("Chapter: ", paragraph, ".");
                    case PREVIOUSLY,
                            CHOSEN,
                            HEADING,
                            NARRATION,
                            ECHO,
                            ANSWER,
                            MEMORY,
                            STILL,
                            BACK,
                            DRAFT,
                            CORRECTION,
                            ENDING,
                            DETAIL,
                            NOTICE -> paragraph(paragraph, session.scene());
                }
            }
        }
        if (!panel.hint().isEmpty()) {
            out.sentence(set(panel.hint()));
        }
    }

    private String set(String sentence) {
        return compositor.words(sentence).get(0).text();
    }
}
