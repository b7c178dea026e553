package hailsham.cli.play;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.shelf.ScriptedShelf;
import hailsham.cli.shelf.TranscribingShelf;
import hailsham.cli.shelf.UnkeptShelf;
import hailsham.cli.telling.Scripts;
import hailsham.compiled.KeptStories;
import hailsham.console.Console;
import hailsham.console.Wishes;
import hailsham.console.session.Leaving;
import hailsham.door.JsonDoor;
import hailsham.save.FolderShelf;
import hailsham.telling.Script;
import hailsham.telling.shelf.Shelf;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** {@code play}: on the page, on the line, or through the door. */
public final class Play implements Action {
    private final Map<PlayOption, String> options;
    private final Opening opening;

    public Play(Map<PlayOption, String> options) {
        this(options, Play::asItWasLeft);
    }

    /** @param opening what is played in place of what a slot holds */
    public Play(Map<PlayOption, String> options, Opening opening) {
        this.options = Map.copyOf(options);
        this.opening = opening;
    }

    /** Where a telling is begun, or gone on with. */
    public interface Opening {
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
        try (Shelf open = shelf.get()) {
            Optional<PlayedWoven.Start> start =
                    new PlayedWoven(options, found.get().story(), outside).start(open, saves.get());
            return start.isEmpty() ? ExitCode.FAILED : play(start.get(), colour.get(), outside);
        } finally {
            // Not before the first page, nor beside it: the reader is gone now.
            found.get().keep(kept);
        }
    }

    private Optional<Shelf> shelf(Path saves, Outside outside) {
        if (options.containsKey(PlayOption.FROM)) {
            return transcribed(slotOrNone(saves), outside);
        }
        Optional<String> script = option(PlayOption.SCRIPT);
        if (script.isEmpty()) {
            return opening.open(saves, option(PlayOption.SLOT), outside).flatMap(shelf -> transcribed(shelf, outside));
        }
        Optional<Script> read = Scripts.read(script.get(), outside);
        Shelf kept = slotOrNone(saves);
        return read.flatMap(lines -> transcribed(kept, outside).map(shelf -> new ScriptedShelf(lines, shelf)));
    }

    /** The slot that was asked for; one that keeps nothing, where none was. */
    private Shelf slotOrNone(Path saves) {
        return option(PlayOption.SLOT)
                .<Shelf>map(slot -> FolderShelf.in(saves, slot))
                .orElseGet(UnkeptShelf::new);
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

    private int play(PlayedWoven.Start start, Wishes.Colour colour, Outside outside) throws IOException {
        if (options.containsKey(PlayOption.JSON)) {
            return throughTheDoor(start, outside);
        }
        Wishes wishes =
                new Wishes(options.containsKey(PlayOption.PLAIN), colour, options.containsKey(PlayOption.AUTHOR));
        KeptSettings settings = new KeptSettings(outside.places().settings());
        return exitCode(Console.play(start.editions(), start.engine(), start.shelf(), wishes, settings));
    }

    private static int throughTheDoor(PlayedWoven.Start start, Outside outside) throws IOException {
        Optional<String> refusal = JsonDoor.serve(
                start.engine(), start.editions()::with, start.shelf(), outside.in(), outside.out(), outside::tell);
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
