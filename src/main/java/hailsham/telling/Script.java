package hailsham.telling;

import hailsham.engine.Option;
import hailsham.telling.strand.Checkpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decisions written down, one a line, to be taken from the first page on: {@code chapter/node.option} as witnesses have
 * them, or the option alone. {@code replay chapter} begins to live a chapter again, {@code replay chapter knowing} so with
 * the memories that have come back since, and what follows is taken in that. Blank lines, and what stands after a
 * {@code #} at the beginning of a line or after a space, say nothing.
 */
public final class Script {
    private static final String REPLAY = "replay ";
    private static final String KNOWING = " knowing";

    private final String name;
    private final List<Line> lines;

    private Script(String name, List<Line> lines) {
        this.name = name;
        this.lines = List.copyOf(lines);
    }

    private record Line(int number, String text) {}

    /**
     * Reads a script.
     *
     * @param name how it is called in messages
     */
    public static Script of(String name, String text) {
        if (text.isEmpty()) {
            return new Script(name, List.of());
        }
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            String bare = line.replaceFirst("(^|\\s)#.*", "").strip();
            if (!bare.isEmpty()) {
                lines.add(new Line(number, bare));
            }
        }
        return new Script(name, lines);
    }

    /**
     * Takes its decisions in a telling, one after the other, as far as they can be taken.
     *
     * @param each is run before each decision
     * @return where it cannot go on: one sentence that names the line, and what could be chosen there
     */
    public Optional<String> play(Telling telling, Runnable each) {
        for (Line line : lines) {
            if (line.text().startsWith(REPLAY)) {
                boolean knowing = line.text().endsWith(KNOWING);
                String chapter = line.text()
                        .substring(REPLAY.length(), line.text().length() - (knowing ? KNOWING.length() : 0))
                        .strip();
                Optional<String> refused = refusal(chapter, knowing, telling);
                if (refused.isPresent()) {
                    return Optional.of(name + ":" + line.number() + ": " + refused.get());
                }
                each.run();
                telling.replay(chapter, knowing);
                continue;
            }
            Optional<String> option = option(line, telling);
            if (option.isEmpty()) {
                return Optional.of(name + ":" + line.number() + ": " + refusal(line, telling));
            }
            each.run();
            telling.choose(option.get());
        }
        return Optional.empty();
    }

    /** The option that a line means, where it is free. */
    private static Optional<String> option(Line line, Telling telling) {
        return telling.options().stream()
                .filter(Option::free)
                .map(Option::id)
                .filter(id -> line.text().equals(id) || line.text().equals(telling.node() + "." + id))
                .findFirst();
    }

    private static Optional<String> refusal(String chapter, boolean knowing, Telling telling) {
        List<String> entered = telling.checkpoints().stream()
                .map(Checkpoint::chapter)
                .distinct()
                .toList();
        if (!entered.contains(chapter)) {
            return Optional.of(
                    "The chapter " + chapter + " was not reached as yet; there is " + String.join(", ", entered) + ".");
        } else if (knowing && telling.comeBySince(chapter).isEmpty()) {
            return Optional.of("No memory has come back since " + chapter + ", so it could not be lived knowing more.");
        }
        return Optional.empty();
    }

    private static String refusal(Line line, Telling telling) {
        String prefix = telling.node() + ".";
        String id = line.text().startsWith(prefix) ? line.text().substring(prefix.length()) : line.text();
        Optional<String> locked = telling.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst()
                .flatMap(Option::locked);
        String free =
                telling.options().stream().filter(Option::free).map(Option::id).collect(Collectors.joining(", "));
        return line.text()
                + locked.map(reason -> " is locked (" + reason + ")").orElse(" cannot be chosen")
                + " at " + telling.node() + ", where "
                + (free.isEmpty() ? "nothing follows." : "there is " + free + ".");
    }
}
