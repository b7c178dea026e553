package hailsham.cli;

import hailsham.cli.branch.AskedFor;
import hailsham.cli.branch.BranchFiles;
import hailsham.compiled.KeptStories;
import hailsham.console.Console;
import hailsham.console.Wishes;
import hailsham.console.session.Leaving;
import hailsham.door.JsonDoor;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.Script;
import hailsham.telling.Shelf;
import hailsham.yaml.Branches;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code play}: on the page, on the line, or through the door. */
final class Play implements Action {
    private final Map<PlayOption, String> options;
    private final Opening opening;

    Play(Map<PlayOption, String> options) {
        this(options, Play::asItWasLeft);
    }

    /** @param opening what is played in place of what a slot holds */
    Play(Map<PlayOption, String> options, Opening opening) {
        this.options = Map.copyOf(options);
        this.opening = opening;
    }

    /** Where a telling is begun, or gone on with. */
    interface Opening {
        /**
         * The shelf whose open slot holds it.
         *
         * @param saves the folder of the slots
         * @param slot that was asked for
         * @return empty, with a sentence said, where there is none
         */
        Optional<Shelf> open(Path saves, Optional<String> slot, Outside outside);
    }

    private static Optional<Shelf> asItWasLeft(Path saves, Optional<String> slot, Outside outside) {
        return Optional.of(FolderShelf.in(saves, slot.orElse(FolderShelf.USUAL)));
    }

    @Override
    public int run(Outside outside) throws IOException {
        Optional<Wishes.Colour> colour = colour();
        if (colour.isEmpty()) {
            outside.tell("--color takes auto, always or never.");
            return ExitCode.FAILED;
        }
        Optional<Path> saves = option(PlayOption.SAVES)
                .map(Stories::path)
                .orElse(Optional.of(outside.places().saves()));
        if (saves.isEmpty()) {
            outside.tell("--saves takes a folder.");
            return ExitCode.FAILED;
        }
        Optional<KeptStories> kept = PlayedStory.kept(outside);
        Optional<PlayedStory> found = PlayedStory.find(option(PlayOption.STORY), kept, outside);
        if (found.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Shelf> shelf = shelf(saves.get(), outside);
        if (shelf.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> story = woven(found.get(), shelf.get(), outside);
        if (story.isEmpty()) {
            shelf.get().close();
            return ExitCode.FAILED;
        }
        Engine engine = Engine.of(story.get());
        try (Shelf open = shelf.get()) {
            return play(engine, open, colour.get(), outside);
        } finally {
            // Not before the first page, nor beside it: the reader is gone now.
            found.get().keep(kept);
        }
    }

    /** The story with the branches that were asked for, and with those that are on in the slot. */
    private Optional<Story> woven(PlayedStory played, Shelf shelf, Outside outside) {
        List<String> named = option(PlayOption.BRANCH)
                .map(lines -> List.of(lines.split("\n")))
                .orElse(List.of());
        Set<String> on = new LinkedHashSet<>(shelf.branches(shelf.slot()));
        if (named.isEmpty() && on.isEmpty()) {
            return Optional.of(played.story());
        }
        Branches branches = Branches.of(played.story(), branchFiles(outside).all(named));
        AskedFor asked = AskedFor.of(named, branches);
        if (asked.unknown().isPresent()) {
            outside.tell(asked.unknown().get());
            return Optional.empty();
        }
        if (!asked.broken().isEmpty()) {
            outside.err().print(Stories.print(asked.broken()));
            outside.tell("The branch cannot be played until that is put right.");
            return Optional.empty();
        }
        on.addAll(asked.on());
        return Optional.of(branches.with(on));
    }

    private BranchFiles branchFiles(Outside outside) {
        return new BranchFiles(
                option(PlayOption.STORY).flatMap(Stories::path),
                outside.places().branches());
    }

    private Optional<Shelf> shelf(Path saves, Outside outside) {
        Optional<String> script = option(PlayOption.SCRIPT);
        if (script.isEmpty()) {
            return opening.open(saves, option(PlayOption.SLOT), outside).flatMap(shelf -> transcribed(shelf, outside));
        }
        Optional<Script> read = Scripts.read(script.get(), outside);
        Shelf kept = option(PlayOption.SLOT)
                .<Shelf>map(slot -> FolderShelf.in(saves, slot))
                .orElseGet(UnkeptShelf::new);
        return read.flatMap(lines -> transcribed(kept, outside).map(shelf -> new ScriptedShelf(lines, shelf)));
    }

    private Optional<Shelf> transcribed(Shelf shelf, Outside outside) {
        Optional<String> transcript = option(PlayOption.TRANSCRIPT);
        if (transcript.isEmpty()) {
            return Optional.of(shelf);
        }
        try {
            return Optional.of(TranscribingShelf.into(Path.of(transcript.get()), shelf));
        } catch (IOException | InvalidPathException e) {
            outside.tell("The transcript " + transcript.get() + " cannot be written.");
            return Optional.empty();
        }
    }

    private int play(Engine engine, Shelf shelf, Wishes.Colour colour, Outside outside) throws IOException {
        if (options.containsKey(PlayOption.JSON)) {
            return throughTheDoor(engine, shelf, outside);
        }
        Wishes wishes =
                new Wishes(options.containsKey(PlayOption.PLAIN), colour, options.containsKey(PlayOption.AUTHOR));
        return exitCode(Console.play(
                engine, shelf, wishes, new KeptSettings(outside.places().settings())));
    }

    private static int throughTheDoor(Engine engine, Shelf shelf, Outside outside) throws IOException {
        Optional<String> refusal = JsonDoor.serve(engine, shelf, outside.in(), outside.out(), outside::tell);
        refusal.ifPresent(outside::tell);
        return refusal.isPresent() ? ExitCode.FAILED : ExitCode.DONE;
    }

    private Optional<String> option(PlayOption option) {
        return Optional.ofNullable(options.get(option));
    }

    private Optional<Wishes.Colour> colour() {
        return switch (option(PlayOption.COLOUR).orElse("auto")) {
            case "auto" -> Optional.of(Wishes.Colour.AUTO);
            case "always" -> Optional.of(Wishes.Colour.ALWAYS);
            case "never" -> Optional.of(Wishes.Colour.NEVER);
            default -> Optional.empty();
        };
    }

    private static int exitCode(Leaving leaving) {
        return switch (leaving) {
            case QUIT -> ExitCode.DONE;
            case INTERRUPTED -> ExitCode.SIGNAL + 2;
            case TERMINATED -> ExitCode.SIGNAL + 15;
            case HUNG_UP -> ExitCode.SIGNAL + 1;
            case FAILED -> ExitCode.FAILED;
        };
    }
}
