package hailsham.save.format;

import hailsham.story.NodeId;
import hailsham.telling.Note;
import hailsham.telling.strand.Decision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Notes as text that people can read and send, and that is a script of its decisions too:
 *
 * <pre>
 * # hailsham note 1
 * # story lighthouse-clock version 2
 * # at clock/case read 3 state 0123456789abcdef
 * # replays clock after 2 knowing fog=lived
 * # says The clock stopped twice here.
 * quay/arrive.nothing
 * quay/bench.thread.clock
 * </pre>
 */
public final class NoteText {
    private static final String TITLE = "# hailsham note ";
    private static final int FORMAT = 1;
    private static final Pattern STORY = Pattern.compile("# story (\\S{1,500}) version (\\d{1,9})");
    private static final Pattern AT =
            Pattern.compile("# at ([^\\s/]{1,200})/([^\\s/]{1,200}) read (\\d{1,8}) state ([0-9a-f]{16})");
    private static final Pattern REPLAYS =
            Pattern.compile("# replays (\\S{1,200}) after (\\d{1,8}) (?:innocent|knowing (\\S{1,20000}))");
    private static final String SAYS = "# says ";

    private NoteText() {}

    public static byte[] write(Note note) {
        List<String> lines = new ArrayList<>();
        lines.add(TITLE + FORMAT);
        lines.add("# story " + note.story() + " version " + note.version());
        lines.add("# at " + note.node() + " read " + note.read() + " state " + note.state());
        note.replay()
                .ifPresent(replay -> lines.add("# replays " + replay.chapter() + " after " + replay.start()
                        + (replay.known().isEmpty() ? " innocent" : " knowing " + JournalLine.known(replay.known()))));
        note.lines().forEach(line -> lines.add(SAYS + line));
        note.log().forEach(decision -> lines.add(decision.toString()));
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Empty where it is no note, or one of a newer program. */
    public static Optional<Note> read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(TITLE + FORMAT)) {
            return Optional.empty();
        }
        Optional<Matcher> story = first(lines, STORY);
        Optional<Matcher> at = first(lines, AT);
        Optional<Matcher> replays = first(lines, REPLAYS);
        Optional<Map<String, Boolean>> known =
                JournalLine.known(replays.map(r -> r.group(3)).orElse(""));
        Optional<List<Decision>> log = log(lines);
        if (story.isEmpty() || at.isEmpty() || known.isEmpty() || log.isEmpty()) {
            return Optional.empty();
        }
        String words = lines.stream()
                .filter(line -> line.startsWith(SAYS))
                .map(line -> line.substring(SAYS.length()))
                .collect(Collectors.joining("\n"));
        return Optional.of(new Note(
                        words,
                        story.get().group(1),
                        Integer.parseInt(story.get().group(2)),
                        new NodeId(at.get().group(1), at.get().group(2)),
                        Integer.parseInt(at.get().group(3)),
                        at.get().group(4),
                        log.get(),
                        replays.map(r -> new Note.Replay(r.group(1), Integer.parseInt(r.group(2)), known.get()))))
                .filter(Note::holdsTogether);
    }

    private static Optional<Matcher> first(List<String> lines, Pattern pattern) {
        return lines.stream().map(pattern::matcher).filter(Matcher::matches).findFirst();
    }

    private static Optional<List<Decision>> log(List<String> lines) {
        List<Decision> log = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                Optional<Decision> decision = JournalLine.decision(line.strip());
                if (decision.isEmpty()) {
                    return Optional.empty();
                }
                log.add(decision.get());
            }
        }
        return Optional.of(log);
    }
}
