package hailsham.cli;

import hailsham.cli.branch.AskedFor;
import hailsham.cli.branch.BranchFiles;
import hailsham.cli.branch.BranchOptions;
import hailsham.cli.branch.PlayedEditions;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticPrinter;
import hailsham.story.Story;
import hailsham.yaml.Branches;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The story that a command is about. */
public final class Stories {
    private Stories() {}

    /** Reads the story in a folder, or the one inside; empty, with a sentence said, where there is no such folder. */
    public static Optional<StoryReader.Result> read(Optional<String> folder, Outside outside) {
        return folder.isEmpty()
                ? Optional.of(StoryReader.readShipped())
                : folder(folder, outside).map(StoryReader::read);
    }

    /** Fetches the files of the story in a folder, or of the one inside; empty, with a sentence said, where there is none. */
    public static Optional<StoryReader.Opened> open(Optional<String> folder, Outside outside) {
        return folder.isEmpty()
                ? Optional.of(StoryReader.openShipped())
                : folder(folder, outside).map(StoryReader::open);
    }

    /** A folder that was named; empty, with a sentence said, where there is none. */
    public static Optional<Path> folder(Optional<String> folder, Outside outside) {
        Optional<Path> path = folder.isPresent() ? path(folder.get()) : Optional.empty();
        if (path.isEmpty() || !Files.isDirectory(path.get())) {
            outside.tell("There is no folder " + folder.orElse("") + " to read a story from.");
            return Optional.empty();
        }
        return path;
    }

    /** What is done with a story. */
    public interface Use {
        /** Does it, and says with which code to exit. */
        int of(Story story) throws IOException;
    }

    /** Does something with a story, where it is sound; else says what is wrong with it. */
    public static int use(Optional<String> folder, Outside outside, Use use) throws IOException {
        Optional<StoryReader.Result> read = read(folder, outside);
        if (read.isEmpty()) {
            return ExitCode.FAILED;
        }
        Optional<Story> story = read.get().story();
        if (story.isEmpty()) {
            outside.err().print(print(read.get().problems()));
            return ExitCode.PROBLEMS;
        }
        return use.of(story.get());
    }

    /** Does something with a story, where it and the branches that it is wanted with are sound. */
    public static int use(Optional<String> folder, BranchOptions branches, Outside outside, Use use)
            throws IOException {
        return use(folder, outside, story -> {
            if (branches.named().isEmpty()) {
                return use.of(story);
            }
            Branches found = Branches.of(story, branchFiles(folder, outside).all(branches.named()));
            AskedFor asked = AskedFor.of(branches.named(), found);
            OptionalInt refusal = asked.refusal(outside);
            return refusal.isPresent() ? refusal.getAsInt() : use.of(found.with(asked.on()));
        });
    }

    /** Where the branches of a story are looked for. */
    private static BranchFiles branchFiles(Optional<String> folder, Outside outside) {
        return new BranchFiles(folder.flatMap(Stories::path), outside.places().branches());
    }

    /** The stories that one becomes with the branches that were found, for those who look into what was kept. */
    public static PlayedEditions editions(Story story, Optional<String> folder, Outside outside) {
        return new PlayedEditions(story, branchFiles(folder, outside), List.of(), Optional.empty());
    }

    /** A path as it was typed; empty where it can be none. */
    public static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Every problem, a blank line between two, and their number. */
    public static String print(List<Diagnostic> problems) {
        DiagnosticPrinter printer = DiagnosticPrinter.plain();
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append(printer.print(problem)).append('\n'));
        return text + count(problems.size()) + "\n";
    }

    public static String count(int problems) {
        return problems == 0
                ? "No problems found."
                : problems == 1 ? "1 problem found." : problems + " problems found.";
    }
}
