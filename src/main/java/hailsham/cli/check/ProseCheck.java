package hailsham.cli.check;

import hailsham.check.style.HouseStyle;
import hailsham.check.style.StyleCheck;
import hailsham.cli.branch.BranchChecks;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.yaml.Branches;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Holds prose against its house style while something else is done: with proofs it has nothing to do, and takes about as
 * long.
 */
final class ProseCheck {
    private final Diagnostics problems = new Diagnostics();
    private final CompletableFuture<HouseStyle> style;
    private CompletableFuture<StyleCheck> checked = CompletableFuture.completedFuture(StyleCheck.NONE);

    /**
     * Begins to read the style.
     *
     * @param in the folder of its story; empty for the story inside
     */
    ProseCheck(Optional<Path> in) {
        this.style = CompletableFuture.supplyAsync(() ->
                new HouseStyle(in.map(folder -> StoryReader.readStyle(folder, folder.toString(), problems))
                        .orElseGet(() -> StoryReader.readShippedStyle(problems))));
    }

    /** Begins to look through a story. */
    void begin(Story story) {
        checked = style.thenApplyAsync(held -> held.check(story));
    }

    /** The same where only some parts are judged. */
    void begin(Story story, List<Part> parts) {
        checked = style.thenApplyAsync(held -> held.check(story, parts));
    }

    /** Begins, after that, to look through branches; what is found is waited for when it is asked for. */
    Supplier<List<Diagnostic>> begin(Branches branches, Optional<Set<String>> only) {
        return checked.thenCombineAsync(style, (done, held) -> BranchChecks.prose(branches, only, held))::join;
    }

    /** What was found in the story. What is wrong with the style, and what is against it, is reported. */
    StyleCheck end(Diagnostics into) {
        StyleCheck done = checked.join();
        style.join();
        problems.found().forEach(into::report);
        done.warnings().forEach(into::report);
        return done;
    }
}
