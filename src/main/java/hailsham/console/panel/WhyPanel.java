package hailsham.console.panel;

import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import hailsham.engine.Option;
import hailsham.engine.why.Account;
import hailsham.engine.why.Account.Because;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Reason;
import hailsham.engine.why.Reason.Standing;
import hailsham.telling.Causes;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
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
public final class WhyPanel {
    private static final int WORDS_OF_A_LINE = 8;

    private final Compositor compositor;
    private final boolean author;
    private final Telling telling;
    private final Causes causes;
    private final WhySentences sentences;

    public WhyPanel(Compositor compositor, boolean author, Telling telling) {
        this.compositor = compositor;
        this.author = author;
        this.telling = telling;
        this.causes = Causes.of(telling);
        this.sentences = new WhySentences(telling.engine(), causes);
    }

    /**
     * Why all that stands here does, or one option.
     *
     * @param only the number of an option, from 1 among all that are shown; everything where there is none
     * @param read how many events of the present turn were read
     */
    public Panel of(Optional<Integer> only, int read) {
        List<Item> items = new ArrayList<>();
        List<String> shown = telling.options().stream().map(Option::id).toList();
        for (Reason reason : telling.engine().reasons(telling.state())) {
            int number = shown.indexOf(reason.id()) + 1;
            boolean asked = only.isEmpty() ? author || number > 0 : number == only.get();
            if (asked) {
                option(reason, number).ifPresent(items::add);
            }
        }
        if (only.isEmpty()) {
            Set<String> readLines = telling.events().subList(0, read).stream()
                    .map(Met::line)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            causes.lines().stream()
                    .filter(line -> readLines.contains(line.id()))
                    .forEach(line -> line(line).ifPresent(items::add));
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

    private Optional<Item> option(Reason reason, int number) {
        String standing = switch (reason.standing()) {
            case FREE -> "";
            case LOCKED -> " (locked)";
            case ABSENT -> " (absent)";
        };
        String name = number > 0 ? "Choice " + number + ": " : "";
        String words = reason.text().isEmpty() ? "Go on" : reason.text();
        String id = author ? " [" + reason.id() + "]" : "";
        List<Paragraph> paragraphs = new ArrayList<>();
        if (sentences.hasSomethingToSay(reason.ground())) {
            paragraphs.addAll(because("", List.of(now(reason.ground())), reason.standing() == Standing.FREE));
        }
        if (sentences.hasSomethingToSay(reason.wording())) {
            paragraphs.addAll(because("Its words: ", List.of(now(reason.wording())), true));
        }
        return item(name + words + standing + id, paragraphs);
    }

    private Because now(Ground ground) {
        return new Because(ground, causes.done());
    }

    private Optional<Item> line(Account.Line line) {
        List<String> words = List.of(line.text().split(" ", -1));
        String beginning = words.stream().limit(WORDS_OF_A_LINE).collect(Collectors.joining(" "));
        String id = author ? " [" + line.id() + "]" : "";
        return item(
                "“" + beginning.replace("*", "") + (words.size() > WORDS_OF_A_LINE ? " …" : "") + "”" + id,
                because("", line.because(), true));
    }

    private Optional<Item> item(String label, List<Paragraph> because) {
        if (because.isEmpty()) {
            return Optional.empty();
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(Role.LABEL, compositor.prose(label)));
        paragraphs.addAll(because);
        return Optional.of(new Item(paragraphs, Optional.empty()));
    }

    private List<Paragraph> because(String lead, List<Because> because, boolean isSo) {
        List<Because> telling = because.stream()
                .filter(b -> sentences.hasSomethingToSay(b.ground()))
                .toList();
        if (telling.isEmpty()) {
            return List.of();
        } else if (author) {
            return sentences.figures(telling).stream()
                    .map(line -> compositor.detail(lead + line))
                    .toList();
        }
        return List.of(Paragraph.of(Role.DETAIL, compositor.prose(lead + sentences.decisions(telling, isSo))));
    }
}
