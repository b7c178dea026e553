package hailsham.cli;

import hailsham.cli.branch.AskedFor;
import hailsham.cli.branch.BranchFiles;
import hailsham.cli.branch.PlayedEditions;
import hailsham.cli.branch.WatchedFiles;
import hailsham.compiled.KeptStories;
import hailsham.console.Console;
import hailsham.console.Wishes;
import hailsham.console.edition.Editions;
import hailsham.console.session.Leaving;
import hailsham.door.JsonDoor;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.story.Story;
import hailsham.telling.Script;
import hailsham.telling.Shelf;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        Optional<PlayedEditions> editions = editions(found.get().story(), outside);
        Optional<Shelf> shelf = editions.flatMap(all -> shelf(saves.get(), outside));
        if (shelf.isEmpty()) {
            return ExitCode.FAILED;
        }
        try (Shelf open = shelf.get()) {
            Optional<Set<String>> on = on(editions.get(), open, outside);
            if (on.isEmpty()) {
                return ExitCode.FAILED;
            }
            Engine engine = on.get().isEmpty()
                    ? Engine.of(found.get().story())
                    : editions.get().with(on.get());
            return play(editions.get(), engine, open, colour.get(), outside);
        } finally {
            // Not before the first page, nor beside it: the reader is gone now.
            found.get().keep(kept);
        }
    }

    /** The stories that there are to play; empty, with a sentence said, where what was asked for is not to be had. */
    private Optional<PlayedEditions> editions(Story story, Outside outside) {
        BranchFiles files = new BranchFiles(
                option(PlayOption.STORY).flatMap(Stories::path),
                outside.places().branches());
        boolean watches = options.containsKey(PlayOption.WATCH);
        if (watches && files.story().isEmpty()) {
            outside.tell("--watch watches the folder of a story, which --story names.");
            return Optional.empty();
        }
        Optional<WatchedFiles> watch =
                files.story().filter(folder -> watches).map(folder -> new WatchedFiles(folder, watched(files)));
        return Optional.of(new PlayedEditions(story, files, named(), watch));
    }

    private List<String> named() {
        return option(PlayOption.BRANCH)
                .map(lines -> List.of(lines.split("\n")))
                .orElse(List.of());
    }

    private List<Path> watched(BranchFiles files) {
        List<Path> watched = new ArrayList<>(List.of(files.own()));
        named().forEach(named -> Stories.path(named).ifPresent(watched::add));
        return watched;
    }

    /** The branches that were asked for, and those that are on in the slot; empty, with what is wrong said. */
    private Optional<Set<String>> on(PlayedEditions editions, Shelf shelf, Outside outside) {
        Set<String> on = new LinkedHashSet<>(shelf.branches(shelf.slot()));
        if (!named().isEmpty()) {
            AskedFor asked = AskedFor.of(named(), editions.found());
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
        }
        return Optional.of(on);
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

    private int play(Editions editions, Engine engine, Shelf shelf, Wishes.Colour colour, Outside outside)
            throws IOException {
        if (options.containsKey(PlayOption.JSON)) {
            return throughTheDoor(engine, shelf, outside);
        }
        Wishes wishes =
                new Wishes(options.containsKey(PlayOption.PLAIN), colour, options.containsKey(PlayOption.AUTHOR));
        return exitCode(Console.play(
                editions,
                engine,
                shelf,
                wishes,
                new KeptSettings(outside.places().settings())));
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
