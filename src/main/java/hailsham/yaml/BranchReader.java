package hailsham.yaml;

import hailsham.expression.mention.Mentions;
import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.yaml.branch.BranchDecoder;
import hailsham.yaml.file.FolderReader;
import hailsham.yaml.file.ShippedReader;
import hailsham.yaml.file.StoryFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads branches: each to what it adds to a story, or to every problem in it. */
public final class BranchReader {
    /** The folder of a story in which its branches are. */
    public static final String FOLDER = "branches";

    private BranchReader() {}

    /**
     * A branch's file, opened.
     *
     * @param name how it is called in messages
     * @param source empty where it cannot be read as text
     * @param problems why not
     */
    public record File(String name, Optional<SourceFile> source, List<Diagnostic> problems) {
        public File {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What came of reading one.
     *
     * @param branch empty where a problem keeps it from being played
     * @param problems all of them, from top to bottom
     */
    public record Result(File file, Optional<Branch> branch, List<Diagnostic> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** The branches that the program carries inside. */
    public static List<File> shipped() {
        return files(ShippedReader::readBranches);
    }

    /**
     * The branches in a folder; none where there is no such folder.
     *
     * @param name how the folder is called in messages
     */
    public static List<File> in(Path folder, String name) {
        return Files.isDirectory(folder)
                ? files(diagnostics -> FolderReader.read(folder, name, diagnostics))
                : List.of();
    }

    private static List<File> files(Function<Diagnostics, StoryFiles> read) {
        Diagnostics diagnostics = new Diagnostics();
        StoryFiles found = read.apply(diagnostics);
        List<File> files = new ArrayList<>();
        found.files().forEach(file -> files.add(new File(file.source().name(), Optional.of(file.source()), List.of())));
        for (Diagnostic problem : diagnostics.found()) {
            String name = problem.span().map(span -> span.file().name()).orElse(found.name());
            files.removeIf(file -> file.name().equals(name));
            files.add(new File(name, Optional.empty(), List.of(problem)));
        }
        return files;
    }

    /**
     * A file that was named.
     *
     * @param name how it is called in messages
     */
    public static File file(Path path, String name) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceFile> source = FolderReader.readFile(path, name, diagnostics);
        return new File(name, source.filter(text -> !diagnostics.hasErrors()), diagnostics.found());
    }

    /**
     * Reads one against the story that it is to be woven into.
     *
     * @param story without branches
     */
    public static Result read(File file, Story story) {
        return read(file, story, Mentions.NONE);
    }

    /**
     * Reads one, and tells of every name that is found on the way.
     *
     * @param story without branches
     */
    public static Result read(File file, Story story, Mentions mentions) {
        Diagnostics diagnostics = new Diagnostics();
        file.problems().forEach(diagnostics::report);
        Optional<Branch> branch =
                file.source().flatMap(source -> BranchDecoder.decode(source, story, diagnostics, mentions));
        List<Diagnostic> problems = diagnostics.found().stream()
                .distinct()
                .sorted(Comparator.comparingInt(
                        problem -> problem.span().map(span -> span.start()).orElse(0)))
                .toList();
        return new Result(file, diagnostics.hasErrors() ? Optional.empty() : branch, problems);
    }
}
