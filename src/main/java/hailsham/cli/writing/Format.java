package hailsham.cli.writing;

import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Printing;
import hailsham.cli.Stories;
import hailsham.source.Diagnostic;
import hailsham.source.SourceFile;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import hailsham.yaml.format.StoryFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fmt}: puts the files of a story into one form. */
@Command(
        name = "fmt",
        description = "Puts the files of a story into one form, and gives choices an id that have none.",
        footer = {
            "",
            "Lines are set in by two, keys stand in the order of WRITING.md, and spaces at the ends of lines and",
            "blank lines after blank ones go. Comments, words, and the lines into which prose is broken stay.",
            "It ends with 0, or with 1 where a file cannot be read, or --check found one in another form."
        })
public final class Format implements Action {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "only these files; else all of the story")
    private List<String> typed = new ArrayList<>();

    @Option(names = "--story", paramLabel = "DIR", description = "the folder of the story")
    private @Nullable String story;

    @Option(names = "--check", description = "change nothing: name the files that would be changed")
    private boolean check;

    private boolean wrong;

    @Override
    public int run(Outside outside) throws IOException {
        if ((story == null) == typed.isEmpty()) {
            outside.tell("Name the folder of a story with --story, or some of its files.");
            return ExitCode.FAILED;
        }
        if (story != null) {
            Optional<Path> folder = Stories.folder(Optional.of(story), outside);
            if (folder.isEmpty()) {
                return ExitCode.FAILED;
            }
            StoryReader.Opened opened = StoryReader.open(folder.get());
            boolean written = format(opened, folder.get(), opened.readable(), outside);
            Path branches = folder.get().resolve(BranchReader.FOLDER);
            if (Files.isDirectory(branches)) {
                StoryReader.Opened beside = StoryReader.open(branches);
                written &= format(beside, branches, beside.readable(), outside);
            }
            return end(written, outside);
        }
        boolean written = true;
        for (String name : typed) {
            Optional<Path> file = Stories.path(name).filter(Files::isRegularFile);
            if (file.isEmpty()) {
                outside.tell("There is no file " + name + ".");
                return ExitCode.FAILED;
            }
            Path whole = file.get();
            Path folder = whole.getParent() == null ? Path.of(".") : whole.getParent();
            StoryReader.Opened opened = StoryReader.open(folder);
            written &= format(opened, folder, only(opened, whole), outside);
        }
        return end(written, outside);
    }

    private static List<SourceFile> only(StoryReader.Opened opened, Path file) {
        return opened.readable().stream()
                .filter(source -> source.name().endsWith("/" + file.getFileName()))
                .toList();
    }

    /** Whether what was to be written is. */
    private boolean format(StoryReader.Opened opened, Path folder, List<SourceFile> files, Outside outside)
            throws IOException {
        List<Diagnostic> problems = new ArrayList<>(opened.problems());
        Map<SourceFile, String> texts = new LinkedHashMap<>();
        for (SourceFile file : files) {
            StoryFormat.Formatted formatted = StoryFormat.of(file);
            problems.addAll(formatted.problems());
            formatted.obstacle().ifPresent(span -> {
                wrong = true;
                outside.tell(span + ": left as it is, since here something would be lost; write it as other files do.");
            });
            formatted.text().filter(text -> !text.equals(file.text())).ifPresent(text -> texts.put(file, text));
        }
        if (!problems.isEmpty()) {
            wrong = true;
            outside.err().print(Stories.print(problems));
        }
        if (!check) {
            try {
                opened.write(folder, texts);
            } catch (IOException e) {
                outside.tell("Nothing is written: " + e.getMessage() + ".");
                return false;
            }
        }
        for (Map.Entry<SourceFile, String> changed : texts.entrySet()) {
            wrong |= check;
            int line = firstDifference(changed.getKey(), changed.getValue());
            Printing.print(changed.getKey().name() + ":" + line + "\n", outside);
        }
        return true;
    }

    private static int firstDifference(SourceFile file, String text) {
        int at = 0;
        while (at < Math.min(file.text().length(), text.length()) && file.text().charAt(at) == text.charAt(at)) {
            at++;
        }
        return file.line(at);
    }

    private int end(boolean written, Outside outside) {
        if (check && wrong) {
            outside.tell("fmt without --check puts what is listed into its form, from these lines on.");
        }
        return !written ? ExitCode.FAILED : wrong ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
