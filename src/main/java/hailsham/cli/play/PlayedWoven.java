package hailsham.cli.play;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.branch.AskedFor;
import hailsham.cli.branch.BranchFiles;
import hailsham.cli.branch.PlayedEditions;
import hailsham.cli.branch.WatchedFiles;
import hailsham.cli.shelf.ScriptedShelf;
import hailsham.cli.telling.NamedTelling;
import hailsham.cli.writing.StandingThere;
import hailsham.console.edition.Editions;
import hailsham.engine.Engine;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The story as it is played: with the branches that are on, watched or not, and from where it was asked to begin.
 *
 * @param story without branches
 */
record PlayedWoven(Map<PlayOption, String> options, Story story, Outside outside) {
    PlayedWoven {
        options = Map.copyOf(options);
    }

    /** What there is to begin with. */
    record Start(Editions editions, Engine engine, Shelf shelf) {}

    /** Finds it; empty, with a sentence said, where what was asked for is not to be had. */
    Optional<Start> start(Shelf shelf, Path saves) {
        boolean placed = options.containsKey(PlayOption.FROM);
        if (!placed && (options.containsKey(PlayOption.LIKE) || options.containsKey(PlayOption.SET))) {
            outside.tell("--like and --set go with --from, and say how it is there.");
            return Optional.empty();
        }
        Optional<PlayedEditions> editions = editions();
        Optional<Set<String>> on = editions.flatMap(all -> on(all, shelf));
        if (on.isEmpty()) {
            return Optional.empty();
        }
        PlayedEditions all = editions.orElseThrow();
        Story woven = on.get().isEmpty() ? story : all.found().with(on.get());
        return placed ? from(all, woven, shelf, saves) : Optional.of(new Start(all, Engine.of(woven), shelf));
    }

    private Optional<PlayedEditions> editions() {
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
        return Optional.of(new PlayedEditions(story, files, lines(PlayOption.BRANCH), watch));
    }

    private List<Path> watched(BranchFiles files) {
        List<Path> watched = new ArrayList<>(List.of(files.own()));
        lines(PlayOption.BRANCH).forEach(named -> Stories.path(named).ifPresent(watched::add));
        return watched;
    }

    /** The branches that were asked for, and those that are on in the slot. */
    private Optional<Set<String>> on(PlayedEditions editions, Shelf shelf) {
        Set<String> on = new LinkedHashSet<>(shelf.branches(shelf.slot()));
        List<String> named = lines(PlayOption.BRANCH);
        if (!named.isEmpty()) {
            AskedFor asked = AskedFor.of(named, editions.found());
            if (asked.refusal(outside).isPresent()) {
                return Optional.empty();
            }
            on.addAll(asked.on());
        }
        return Optional.of(on);
    }

    /** Begins at a node, in a state in which a reader can stand there. */
    private Optional<Start> from(PlayedEditions editions, Story woven, Shelf shelf, Path saves) {
        Optional<Telling> like = option(PlayOption.LIKE)
                .flatMap(who -> new NamedTelling(ids -> Engine.of(woven), saves, outside).of(who));
        if (options.containsKey(PlayOption.LIKE) && like.isEmpty()) {
            return Optional.empty();
        }
        String node = option(PlayOption.FROM).orElseThrow();
        return StandingThere.find(woven, node, like, lines(PlayOption.SET), outside)
                .map(there -> {
                    there.told().forEach(outside::tell);
                    editions.set(there.set()::in);
                    Engine engine = Engine.of(there.set().in(woven));
                    return new Start(editions, engine, new ScriptedShelf(there.script(), shelf));
                });
    }

    private Optional<String> option(PlayOption option) {
        return Optional.ofNullable(options.get(option));
    }

    private List<String> lines(PlayOption option) {
        return option(option).map(lines -> List.of(lines.split("\n"))).orElse(List.of());
    }
}
