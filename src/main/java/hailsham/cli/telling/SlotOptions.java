package hailsham.cli.telling;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.save.FolderShelf;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the tellings lie that a command is about. */
final class SlotOptions {
    @Option(names = "--saves", paramLabel = "DIR", description = "slots are in this folder")
    private @Nullable String saves;

    /** Empty, with a sentence said, where that cannot be a folder. */
    Optional<Path> folder(Outside outside) {
        if (saves == null) {
            return Optional.of(outside.places().saves());
        }
        Optional<Path> folder = Stories.path(saves);
        if (folder.isEmpty()) {
            outside.tell("--saves takes a folder.");
        }
        return folder;
    }

    /** The slots of that folder. */
    Optional<FolderShelf> shelf(Outside outside) {
        return folder(outside).map(folder -> FolderShelf.in(folder, FolderShelf.USUAL));
    }
}
