package hailsham.cli.writing;

import hailsham.author.naming.Usages;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.cli.StoryOptions;
import hailsham.cli.branch.BranchFiles;
import hailsham.door.report.UsagesWriter;
import hailsham.expression.Subject;
import hailsham.expression.mention.Mention;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code usages}: where something is named. */
@Command(
        name = "usages",
        description = "Lists every place that names something, and what it does there.",
        footer = {
            "",
            "A place is where it is declared, read by a condition, changed by an effect, gone to, recalled and so on.",
            "Comments and prose are not looked at."
        })
public final class ListUsages implements Action {
    @Parameters(
            arity = "1",
            paramLabel = "NAME",
            description = "a variable, condition, memory, keepsake, ending, person, chapter, node or choice")
    private String name = "";

    @Mixin
    private final StoryOptions about = new StoryOptions();

    @Override
    public int run(Outside outside) throws IOException {
        Optional<StoryReader.Opened> opened = Stories.open(about.story(), outside);
        if (opened.isEmpty()) {
            return ExitCode.FAILED;
        }
        List<BranchReader.File> branches = BranchFiles.of(about.story().flatMap(Stories::path));
        Usages.Found found = Usages.in(opened.get(), branches);
        if (found.result().story().isEmpty()) {
            outside.err().print(Stories.print(found.result().problems()));
            return ExitCode.PROBLEMS;
        }
        List<Subject> named = found.usages().named(name);
        if (named.size() != 1) {
            outside.tell(named.isEmpty() ? found.usages().unknown(name) : Usages.several(name, named));
            return ExitCode.FAILED;
        }
        List<Mention> places = found.usages().of(named.get(0));
        if (about.asJson()) {
            UsagesWriter.write(named.get(0), places, outside.out());
        } else {
            Printing.print(text(named.get(0), places), outside);
        }
        return ExitCode.DONE;
    }

    private static String text(Subject subject, List<Mention> places) {
        StringBuilder text = new StringBuilder();
        text.append(subject.kind().noun()).append(' ').append(subject.name()).append('\n');
        for (Mention place : places) {
            text.append(place.where())
                    .append(": ")
                    .append(place.use().phrase())
                    .append(": ")
                    .append(place.words())
                    .append('\n');
        }
        return text.toString();
    }
}
