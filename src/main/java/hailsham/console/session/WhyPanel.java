package hailsham.console.session;

import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.session.Panel.Item;
import hailsham.console.session.Panel.Kind;
import hailsham.engine.Option;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Reason;
import hailsham.engine.why.Reason.Standing;
import hailsham.story.Story;
import hailsham.telling.Causes;
import hailsham.telling.Causes.Cause;
import hailsham.telling.Met;
import hailsham.telling.Telling;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says why what stands here is here: for a reader by the decisions that made it so, and of nothing that they do not see;
 * for an author with the conditions and figures too, and of what is absent.
 */
final class WhyPanel {
    private static final int WORDS_OF_A_LINE = 8;

    private final Compositor compositor;
    private final boolean author;
    private final Telling telling;
    private final Slots slots;
    private final Causes causes;

    WhyPanel(Compositor compositor, boolean author, Telling telling) {
        this.compositor = compositor;
        this.author = author;
        this.telling = telling;
        this.slots = telling.engine().program().slots();
        this.causes = Causes.of(telling);
    }

    /** @param only the number of an option, from 1 among all that are shown; everything where there is none */
    Panel of(Optional<Integer> only, int read) {
        List<Item> items = new ArrayList<>();
        List<String> shown = telling.options().stream().map(Option::id).toList();
        for (Reason reason : telling.engine().reasons(telling.state())) {
            int number = shown.indexOf(reason.id()) + 1;
            boolean asked = only.isEmpty() ? author || number > 0 : number == only.get();
            if (asked && says(reason.ground())) {
                items.add(option(reason, number));
            }
        }
        if (only.isEmpty()) {
            Set<String> readLines = telling.events().subList(0, read).stream()
                    .map(Met::line)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            causes.lines().stream()
                    .filter(line -> readLines.contains(line.id()))
                    .forEach(line -> items.add(line(line)));
        }
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice(
                    only.isEmpty()
                            ? "Whatever you had decided, this would stand here just so."
                            : "Whatever you had decided, that would be offered.")));
        }
        return new Panel(
                Kind.WHY, "Why is this here", items, author ? "" : "Type why and a number to ask of one choice.");
    }

    private static boolean says(Ground ground) {
        return !facts(ground).isEmpty();
    }

    private static List<Ground.Fact> facts(Ground ground) {
        return ground.deciding().stream()
                .filter(fact -> fact.slot() >= 0 || fact.other().isPresent())
                .toList();
    }

    private Item option(Reason reason, int number) {
        String standing = switch (reason.standing()) {
            case FREE -> "";
            case LOCKED -> " (locked)";
            case ABSENT -> " (absent)";
        };
        String name = number > 0 ? "Choice " + number + ": " : "";
        String words = reason.text().isEmpty() ? "Go on" : reason.text();
        String id = author ? " [" + reason.id() + "]" : "";
        return item(name + words + standing + id, reason.ground(), reason.standing() == Standing.FREE);
    }

    private Item line(Account.Line line) {
        List<String> words = List.of(line.text().split(" ", -1));
        String beginning = words.stream().limit(WORDS_OF_A_LINE).collect(Collectors.joining(" "));
        String id = author ? " [" + line.id() + "]" : "";
        return item(
                "“" + beginning.replace("*", "") + (words.size() > WORDS_OF_A_LINE ? " …" : "") + "”" + id,
                line.ground(),
                true);
    }

    private Item item(String label, Ground ground, boolean isSo) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(Role.LABEL, compositor.prose(label)));
        if (author) {
            paragraphs.add(compositor.detail("when " + ground.written() + ": " + (ground.holds() ? "yes" : "no")));
            for (Ground.Fact fact : facts(ground)) {
                figures(fact).forEach(line -> paragraphs.add(compositor.detail(line)));
            }
        } else {
            paragraphs.add(Paragraph.of(Role.DETAIL, compositor.prose(decisions(ground, isSo))));
        }
        return new Item(paragraphs, Optional.empty());
    }

    private String decisions(Ground ground, boolean isSo) {
        Set<String> decided = new LinkedHashSet<>();
        for (Ground.Fact fact : facts(ground)) {
            for (int slot : slots(fact)) {
                causes.of(slot).forEach(cause -> decided.add(decided(cause)));
            }
        }
        if (decided.isEmpty()) {
            return isSo ? "It has been so from the beginning." : "Nothing that you have decided bears on it yet.";
        }
        return (isSo ? "Because " : "What bears on it: ") + String.join("; ", decided) + ".";
    }

    private static List<Integer> slots(Ground.Fact fact) {
        List<Integer> slots = new ArrayList<>();
        if (fact.slot() >= 0) {
            slots.add(fact.slot());
        }
        fact.other().map(Ground.Fact.Other::slot).filter(slot -> slot >= 0).ifPresent(slots::add);
        return slots;
    }

    private String decided(Cause cause) {
        String where = title(cause.chapter());
        return cause.words()
                .map(words -> "you chose “" + words + "”, in " + where)
                .orElseGet(() -> cause.decision().isEmpty() ? "it began so, in " + where : "you went on, in " + where);
    }

    private String title(String chapter) {
        Story story = telling.engine().story();
        return story.chapters().containsKey(chapter) ? story.chapter(chapter).title() : chapter;
    }

    /** A fact with what was done to it: {@code nell.trust = 6, which started at 4; += 2 at quay/arrive.carry (turn 1): 4 to 6}. */
    private List<String> figures(Ground.Fact fact) {
        List<String> lines = new ArrayList<>();
        lines.add(fact.written() + ": " + (fact.holds() ? "yes" : "no"));
        for (int number : slots(fact)) {
            Slot slot = slots.all().get(number);
            int value = number == fact.slot()
                    ? fact.value()
                    : fact.other().orElseThrow().value();
            lines.add(slot.kind().word() + " " + slot.name() + " = " + slot.word(value) + ", from "
                    + slot.word(slot.start()));
            for (Cause cause : causes.of(number)) {
                String at = cause.decision().map(Object::toString).orElse("the first page");
                lines.add(cause.write().written() + " at " + at + " (turn " + (cause.position() + 1) + "): "
                        + slot.word(cause.write().before()) + " to "
                        + slot.word(cause.write().after())
                        + (cause.write().isSwallowed() ? ", the end of its range" : ""));
            }
        }
        return lines;
    }
}
