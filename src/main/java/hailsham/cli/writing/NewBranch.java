package hailsham.cli.writing;

import hailsham.author.fresh.FreshBranch;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.Typed;
import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.yaml.BranchReader;
import hailsham.yaml.BranchReader.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new branch}: a branch to begin with. */
@Command(
        name = "branch",
        description = "Writes a branch to begin with, which can be checked and played as it is.",
        footer = {
            "",
            "With --story the file is put into branches in that folder; without, among your own branches, for the story",
            "inside."
        })
public final class NewBranch implements Action {
    @Parameters(paramLabel = "ID", description = "its name: lower-case words joined by hyphens")
    private String id = "";

    @Option(
            names = "--onto",
            required = true,
            paramLabel = "CHAPTER/NODE",
            description = "the node of the story whose options it adds to")
    private String onto = "";

    @Option(
            names = "--story",
            paramLabel = "DIR",
            description = "for the story in this folder instead of the one inside")
    private @Nullable String story;

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(Optional.ofNullable(story), outside, read -> write(read, outside));
    }

    private int write(Story read, Outside outside) throws IOException {
        Path folder =
                story == null ? outside.places().branches() : Path.of(story).resolve(BranchReader.FOLDER);
        String schema = (story == null ? "" : "../") + "schema/branch.schema.json";
        Path file = folder.resolve(id + ".yaml");
        // Before anything is written it is read, so that what is wrong with a name is said as of any file.
        String text = FreshBranch.text(id, onto, read, schema);
        SourceFile source = new SourceFile(file.toString(), text);
        Result result = BranchReader.read(new BranchReader.File(file.toString(), Optional.of(source), List.of()), read);
        if (result.branch().isEmpty()) {
            outside.err().print(Stories.print(result.problems()));
            outside.tell("Nothing is written.");
            return ExitCode.FAILED;
        }
        if (!NewFile.write(file, text, outside)) {
            return ExitCode.FAILED;
        }
        NewFile.schema("branch.schema.json", story == null ? folder.resolve("schema") : Path.of(story, "schema"));
        String about = story == null ? "" : " --story " + story;
        Printing.print(
                "Written: " + file + "\nCheck it: " + Typed.name() + " check " + file + "\nPlay it:  " + Typed.name()
                        + about + " --branch " + id + " --slot try\n",
                outside);
        return ExitCode.DONE;
    }
}
