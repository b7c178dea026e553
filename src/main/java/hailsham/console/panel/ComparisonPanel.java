package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import hailsham.story.Story;
import hailsham.telling.compare.Comparison;
import hailsham.telling.compare.Comparison.Bond;
import hailsham.telling.compare.Comparison.Changed;
import hailsham.telling.compare.Comparison.Parting;
import hailsham.telling.compare.Comparison.Taken;
import hailsham.telling.compare.Stretch.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a page of what is different between two tellings. */
final class ComparisonPanel {
    private static final String SAME = "The same in both: ";

    private final Compositor compositor;
    private final Story story;
    private final String first;
    private final String second;
    private final List<Item> items = new ArrayList<>();

    /**
     * @param first what the first is called within a sentence: {@code the first time}
     * @param second what the second is called
     */
    ComparisonPanel(Compositor compositor, Story story, String first, String second) {
        this.compositor = compositor;
        this.story = story;
        this.first = first;
        this.second = second;
    }

    /** @param asks whether what becomes of a replay is asked */
    Panel of(Comparison comparison, String title, boolean asks) {
        if (asks) {
            ask(Word.KEEP, "Keep it", "and go back to where you were");
            ask(Word.DROP, "Let go of it", "and go back to where you were");
            ask(Word.FOLLOW, "Follow it", "and go on from here, beyond the chapter");
        }
        if (comparison.isEmpty()) {
            items.add(Item.of(compositor.notice("Nothing is different.")));
        }
        choices(comparison.choices());
        bonds(comparison.bonds());
        lines("Read only " + second, comparison.onlySecond());
        lines("Read only " + first, comparison.onlyFirst());
        differently(comparison.differently());
        return new Panel(
                Kind.COMPARISON,
                title,
                items,
                asks ? "Type keep, drop or follow; to go on is to follow, for now." : "");
    }

    private void ask(Word word, String label, String detail) {
        items.add(new Item(
                List.of(Paragraph.of(Role.LABEL, compositor.words(label)), compositor.detail(detail)),
                Optional.of(Command.of(word))));
    }

    private void choices(List<Parting> choices) {
        if (!choices.isEmpty()) {
            items.add(Item.of(compositor.heading("Choices")));
        }
        for (Parting parting : choices) {
            items.add(Item.of(
                    label(title(parting.node().chapter())),
                    detail(capital(first) + ": " + words(parting.first())),
                    detail(capital(second) + ": " + words(parting.second()))));
        }
    }

    private static String words(Taken taken) {
        return taken.words().orElse("went on");
    }

    private void bonds(List<Bond> bonds) {
        if (bonds.isEmpty()) {
            return;
        }
        items.add(Item.of(compositor.heading("People")));
        for (Bond bond : bonds) {
            if (bond.first().equals(bond.second())) {
                items.add(Item.of(label(bond.name()), detail(SAME + bond.first())));
            } else {
                items.add(Item.of(
                        label(bond.name()),
                        detail(capital(first) + ": " + said(bond.first())),
                        detail(capital(second) + ": " + said(bond.second()))));
            }
        }
    }

    private static String said(String sentence) {
        return sentence.isEmpty() ? "nothing to say of it" : sentence;
    }

    private void lines(String heading, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        items.add(Item.of(compositor.heading(heading)));
        String chapter = "";
        for (Line line : lines) {
            if (!line.chapter().equals(chapter)) {
                chapter = line.chapter();
                items.add(Item.of(detail(title(chapter))));
            }
            items.add(Item.of(Paragraph.of(Role.NARRATION, compositor.prose(line.text()))));
        }
    }

    private void differently(List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        items.add(Item.of(compositor.heading("Read differently")));
        for (Changed line : changed) {
            items.add(Item.of(
                    label(title(line.chapter())),
                    detail(capital(first) + ": " + line.first()),
                    detail(capital(second) + ": " + line.second())));
        }
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Paragraph label(String words) {
        return Paragraph.of(Role.LABEL, compositor.words(words));
    }

    private Paragraph detail(String words) {
        return Paragraph.of(Role.DETAIL, compositor.prose(words));
    }

    private String title(String chapter) {
        return story.chapters().containsKey(chapter) ? story.chapter(chapter).title() : chapter;
    }
}
