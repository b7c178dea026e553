package hailsham.cli.branch;

import hailsham.yaml.BranchReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where branches are looked for: in files that were named, in the story's own folder, and in the reader's.
 *
 * @param story the folder of the story; empty for the one inside the program
 * @param own the reader's folder of branches, which need not be there
 */
public record BranchFiles(Optional<Path> story, Path own) {
    /** The files, those that were named first. */
    public List<BranchReader.File> all(List<String> named) {
        List<BranchReader.File> files = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (String each : named) {
            Optional<Path> path = path(each);
            if (path.isPresent() && !taken.contains(real(path.get()))) {
                taken.add(real(path.get()));
                files.add(BranchReader.file(path.get(), each));
            }
        }
        List<BranchReader.File> found = new ArrayList<>(ofStory());
        found.addAll(BranchReader.in(own, own.toString()));
        found.removeIf(file ->
                path(file.name()).filter(path -> taken.contains(real(path))).isPresent());
        files.addAll(found);
        return files;
    }

    /** Those of the story alone. */
    public List<BranchReader.File> ofStory() {
        return of(story);
    }

    /**
     * Those of a story alone.
     *
     * @param story its folder; empty for the one inside the program
     */
    public static List<BranchReader.File> of(Optional<Path> story) {
        return story.map(folder ->
                        BranchReader.in(folder.resolve(BranchReader.FOLDER), folder + "/" + BranchReader.FOLDER))
                .orElseGet(BranchReader::shipped);
    }

    /** Whether a file says that it is a branch, or is among those of a story. */
    public static boolean isBranch(String named) {
        Optional<Path> file = path(named);
        if (file.isEmpty()) {
            return false;
        }
        Path folder = file.get().toAbsolutePath().normalize().getParent();
        if (folder != null
                && folder.endsWith(BranchReader.FOLDER)
                && Files.isRegularFile(folder.resolveSibling("story.yaml"))) {
            return true;
        }
        return BranchReader.file(file.get(), named)
                .source()
                .filter(source -> source.text().lines().anyMatch(line -> line.startsWith("branch:")))
                .isPresent();
    }

    /** The file that somebody named; empty where it is none, and so perhaps the id of a branch. */
    static Optional<Path> path(String named) {
        try {
            return Optional.of(Path.of(named)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String real(Path path) {
        try {
            return path.toRealPath().toString();
        } catch (IOException e) {
            // It is gone at this moment, and is no other's double.
            return path.toAbsolutePath().toString();
        }
    }
}
