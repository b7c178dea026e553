package hailsham.console.line;

import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Run;
import hailsham.console.model.Scene;
import hailsham.console.panel.Panel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in words what the page shows by its place, its rules and its marks. */
final class LineVoice {
    private final LineOutput out;
    private final Compositor compositor;
    private Optional<Scene.Status> said = Optional.empty();

    LineVoice(LineOutput out, Compositor compositor) {
        this.out = out;
        this.compositor = compositor;
    }

    /** A sentence of the program. */
    void sentence(String words) {
        out.paragraph(Run.text(compositor.words(words)));
    }

    /** All of a scene, and where it stands. */
    void again(Scene scene) {
        said = Optional.empty();
        scene(scene);
    }

    /** All of a scene; where it stands, if that is not what was said last. */
    void scene(Scene scene) {
        boolean enters = scene.paragraphs().stream().anyMatch(p -> p.role() == Role.CHAPTER);
        if (!enters && !said.equals(Optional.of(scene.status()))) {
            sentence("Chapter: " + scene.status().chapter() + ". "
                    + scene.status().count() + ".");
        }
        said = Optional.of(scene.status());
        scene.paragraphs()
                .forEach(paragraph -> paragraph(
                        paragraph,
                        paragraph.role() == Role.CHAPTER ? " " + scene.status().count() + "." : ""));
        switch (scene.stop()) {
            case ON, MORE, DRAFT -> sentence("Press Enter to go on.");
            case CHOICE -> {
                scene.offers().forEach(offer -> offer(offer, scene.offers().size()));
                out.blank();
            }
            case END -> sentence("Press Enter for what can be read now; or undo, begin, load or quit.");
        }
    }

    /** All of a panel. */
    void panel(Panel panel) {
        sentence(panel.title() + (panel.isProse() ? "" : ":"));
        int number = 0;
        boolean listing = false;
        for (Panel.Item item : panel.items()) {
            Paragraph first = item.paragraphs().get(0);
            List<Paragraph> rest =
                    item.paragraphs().subList(1, item.paragraphs().size());
            boolean counted = panel.isNumbered() && item.does().isPresent();
            boolean lists = first.role() == Role.LABEL || first.role() == Role.HEADING;
            if (listing && !lists) {
                out.blank();
            }
            listing = lists && rest.stream().allMatch(p -> p.role() == Role.DETAIL);
            if (first.role() == Role.VERBATIM) {
                out.verbatim(first.text());
            } else if (lists) {
                entry(counted ? ++number + ". " : "", first, rest);
            } else {
                item.paragraphs().forEach(paragraph -> paragraph(paragraph, ""));
            }
        }
        if (listing) {
            out.blank();
        }
        if (!panel.hint().isEmpty()) {
            sentence(panel.hint());
        }
    }

    /** Details on the line of what they belong to, prose under it. */
    private void entry(String number, Paragraph first, List<Paragraph> rest) {
        String details = rest.stream()
                .filter(p -> p.role() == Role.DETAIL)
                .map(Paragraph::text)
                .collect(Collectors.joining("; "));
        out.entry((number + LineOutput.marked(first.runs()) + ": " + details).strip());
        if (rest.stream().anyMatch(p -> p.role() != Role.DETAIL)) {
            out.blank();
        }
        rest.stream().filter(p -> p.role() != Role.DETAIL).forEach(p -> paragraph(p, ""));
    }

    /** @param count what is added to the title of a chapter */
    private void paragraph(Paragraph paragraph, String count) {
        String words = LineOutput.marked(paragraph.runs());
        out.paragraph(
                switch (paragraph.role()) {
                    case CHAPTER -> "Chapter: " + words + "." + count;
                    case PREVIOUSLY -> words + ":";
                    case CHOSEN -> "You chose: " + words;
                    case MEMORY -> (paragraph.depth() > 1 ? "A memory inside it: " : "A memory: ") + words + ".";
                    case STILL -> "Still in the memory: " + words + ".";
                    case BACK -> words.isEmpty() ? "Back." : "Back in the memory: " + words + ".";
                    case CORRECTION -> "Corrected: " + words;
                    case ENDING -> "The end: " + words + ".";
                    case HEADING, NARRATION, ECHO, ANSWER, DRAFT, LABEL, DETAIL, NOTICE, VERBATIM -> words;
                });
    }

    private void offer(Scene.Offer offer, int of) {
        String number = "Choice " + offer.number() + " of " + of;
        String text = LineOutput.marked(offer.text());
        String mark = offer.mark().isEmpty() ? "" : " (" + offer.mark() + ")";
        out.entry(offer.reason()
                .map(reason -> number + ", locked: " + text + " (" + LineOutput.marked(reason) + ")" + mark)
                .orElse(number + ": " + text + mark));
    }
}
