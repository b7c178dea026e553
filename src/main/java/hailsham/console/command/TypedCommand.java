package hailsham.console.command;

import hailsham.console.command.Command.Word;
import hailsham.console.model.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads what was typed: a number, a word or its letter, the id of an offer. */
public final class TypedCommand {
    private TypedCommand() {}

    public static Command read(String typed, Scene scene) {
        String line = typed.strip();
        if (line.isEmpty()) {
            return Command.of(Word.ON);
        }
        if (line.length() <= 9 && line.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Command.Choose(Integer.parseInt(line));
        }
        String[] parts = line.split("\\s+", 2);
        String rest = parts.length > 1 ? parts[1].strip() : "";
        Optional<Word> word = Word.typed(parts[0]).filter(w -> rest.isEmpty() || w.takesWords());
        if (word.isPresent()) {
            return command(word.get(), rest, line);
        }
        return scene.offers().stream()
                .filter(offer -> offer.id().equals(line))
                .findFirst()
                .<Command>map(offer -> new Command.Take(offer.id()))
                .orElse(new Command.Unknown(line));
    }

    /** What can be typed here, for completion. */
    public static List<String> words(Scene scene) {
        List<String> words = new ArrayList<>();
        for (Word word : Word.values()) {
            words.add(word.word());
        }
        scene.offers().stream().filter(Scene.Offer::free).map(Scene.Offer::id).forEach(words::add);
        return words;
    }

    private static Command command(Word word, String rest, String line) {
        if (rest.isEmpty()) {
            return Command.of(word);
        }
        return switch (word) {
            case MEMORIES -> numbered(rest, Command.Look::new, line);
            case TELLINGS -> numbered(rest, Command.Turn::new, line);
            case COMPARE -> numbered(rest, Command.Compare::new, line);
            case BRANCHES -> numbered(rest, Command.Branch::new, line);
            case REPLAY -> replay(rest, line);
            case WHY -> numbered(rest, Command.Why::new, line);
            case HISTORY -> new Command.Find(rest);
            case NOTE -> new Command.Note(rest);
            case SAVE -> new Command.SaveAs(rest);
            case LOAD -> new Command.Load(rest);
            case SET -> {
                String[] parts = rest.toLowerCase(Locale.ROOT).split("\\s+", 2);
                yield parts.length == 2 ? new Command.Change(parts[0], parts[1]) : new Command.Unknown(line);
            }
            case ON,
                    PEOPLE,
                    CHAPTERS,
                    UNDO,
                    REDO,
                    SKIP,
                    KEEP,
                    DROP,
                    FOLLOW,
                    AGAIN,
                    ELSEWHERE,
                    SETTINGS,
                    BEGIN,
                    HELP,
                    QUIT -> new Command.Unknown(line);
        };
    }

    private static Command numbered(String rest, IntFunction<Command> command, String line) {
        return rest.matches("[0-9]{1,9}") ? command.apply(Integer.parseInt(rest)) : new Command.Unknown(line);
    }

    private static Command replay(String rest, String line) {
        String[] words = rest.toLowerCase(Locale.ROOT).split("\\s+", -1);
        if (words.length == 1) {
            return new Command.Replay(words[0], Optional.empty());
        }
        boolean knowing = words[1].equals("knowing");
        return words.length == 2 && (knowing || words[1].equals("innocent"))
                ? new Command.Replay(words[0], Optional.of(knowing))
                : new Command.Unknown(line);
    }
}
