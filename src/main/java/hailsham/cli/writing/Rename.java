package hailsham.cli.writing;

import hailsham.author.naming.Renaming;
import hailsham.author.naming.Usages;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.branch.BranchFiles;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rename}: gives something another name, wherever it stands. */
@Command(
        name = "rename",
        description = "Gives something another name in every place that names it, and leads saves from the old one.",
        footer = {
            "",
            "Comments and prose stay as they are, and so does every file that does not name it.",
            "All files are written, or none. It refuses where the story has errors, where the new name is taken,",
            "and where it would mean something else in one of the places."
        })
public final class Rename implements Action {
    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "a variable, condition, memory, keepsake, ending, person, chapter, node or choice")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "what it is to be called")
    private String now = "";

    @Option(names = "--story", paramLabel = "DIR", description = "the folder of the story")
    private @Nullable String story;

    @Option(names = "--dry-run", description = "say what would be changed, and change nothing")
    private boolean dry;

    @Override
    public int run(Outside outside) throws IOException {
        if (story == null) {
            outside.tell("The story inside the program cannot be changed: name the folder of another with --story.");
            return ExitCode.FAILED;
        }
        Optional<Path> folder = Stories.folder(Optional.of(story), outside);
        if (folder.isEmpty()) {
            return ExitCode.FAILED;
        }
        StoryReader.Opened opened = StoryReader.open(folder.get());
        List<BranchReader.File> branches = BranchFiles.of(folder);
        Usages.Found found = Usages.in(opened, branches);
        if (found.result().story().isEmpty()) {
            outside.err().print(Stories.print(found.result().problems()));
            outside.tell("Nothing is renamed in a story that cannot be read.");
            return ExitCode.PROBLEMS;
        }
        if (!found.branchProblems().isEmpty()) {
            outside.err().print(Stories.print(found.branchProblems()));
            outside.tell("Nothing is renamed beside a branch that cannot be read.");
            return ExitCode.PROBLEMS;
        }
        Renaming renaming = new Renaming(
                opened, branches, found.usages(), found.result().story().get());
        Renaming.Outcome outcome = renaming.of(old, now);
        if (outcome instanceof Renaming.Refused refused) {
            outside.tell(refused.sentence());
            return ExitCode.FAILED;
        } else if (outcome instanceof Renaming.Unsound unsound) {
            outside.err().print(Stories.print(unsound.problems()));
            outside.tell("So the story would be then. Nothing is renamed.");
            return ExitCode.FAILED;
        }
        Renaming.Ready ready = (Renaming.Ready) outcome;
        return dry || written(opened, folder.get(), ready, outside) ? told(ready, outside) : ExitCode.FAILED;
    }

    private static boolean written(StoryReader.Opened opened, Path folder, Renaming.Ready ready, Outside outside) {
        try {
            opened.write(folder, ready.texts());
            return true;
        } catch (IOException e) {
            outside.tell("Nothing is renamed: " + e.getMessage() + ".");
            return false;
        }
    }

    private int told(Renaming.Ready ready, Outside outside) throws IOException {
        StringBuilder text = new StringBuilder();
        ready.places()
                .forEach(place -> text.append(place.where())
                        .append(": ")
                        .append(place.use().phrase())
                        .append(": ")
                        .append(place.words())
                        .append('\n'));
        int places = ready.places().size();
        text.append(ready.subject().kind().noun())
                .append(' ')
                .append(ready.subject().name())
                .append(dry ? " would be " : " is ")
                .append(ready.now())
                .append(dry ? " then, in " : " now, in ")
                .append(places == 1 ? "1 place" : places + " places")
                .append(ready.saved() ? "; story.yaml leads saves there.\n" : "; no save holds its name.\n");
        Printing.print(text.toString(), outside);
        return ExitCode.DONE;
    }
}
