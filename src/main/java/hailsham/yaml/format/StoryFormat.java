package hailsham.yaml.format;

import hailsham.source.Diagnostic;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.fields.BranchFields;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.fields.Shape;
import hailsham.yaml.fields.StoryFields;
import hailsham.yaml.fields.StyleFields;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.parser.TreeReader;
import hailsham.yaml.tree.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * Puts a file of a story into the form that all of them have. Lines are set in by two, keys stand in the order in which
 * they are told to writers, spaces at the ends of lines and blank lines after blank ones go, and a choice without an id
 * gets one. Words and comments stay as they are, and so do the lines into which prose is broken.
 */
public final class StoryFormat {
    private StoryFormat() {}

    /**
     * What comes of a file.
     *
     * @param text as it should be; empty where it is to be left as it is
     * @param problems what keeps it from being read
     * @param obstacle where something is written that would be lost
     */
    public record Formatted(Optional<String> text, List<Diagnostic> problems, Optional<Span> obstacle) {
        public Formatted {
            problems = List.copyOf(problems);
        }
    }

    /** The file in its form, held against what it was: it means the same. */
    public static Formatted of(SourceFile file) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Mapping> root = TreeReader.read(file, diagnostics);
        if (root.isEmpty() || !diagnostics.found().isEmpty()) {
            return new Formatted(Optional.empty(), diagnostics.found(), Optional.empty());
        }
        try {
            String newline = file.text().contains("\r\n") ? "\r\n" : "\n";
            String text = Printer.print(Gatherer.all(file, root.get(), shape(root.get())), newline);
            SourceFile made = new SourceFile(file.name(), text);
            Optional<Mapping> again = TreeReader.read(made, diagnostics);
            boolean same = diagnostics.found().isEmpty()
                    && again.filter(tree -> Meaning.same(root.get(), tree)).isPresent();
            return same ? new Formatted(Optional.of(text), List.of(), Optional.empty()) : leftAt(file.span(0, 0));
        } catch (Obstacle obstacle) {
            return leftAt(obstacle.where());
        }
    }

    private static Formatted leftAt(Span where) {
        return new Formatted(Optional.empty(), List.of(), Optional.of(where));
    }

    /** What a file is, as its keys tell. */
    private static Shape shape(Mapping root) {
        if (root.has("branch")) {
            return BranchFields.BRANCH;
        } else if (root.has("nodes")) {
            return ChapterFields.CHAPTER;
        } else if (root.has("parts")) {
            return StoryFields.STORY;
        }
        return root.has("patterns") || root.has("measures") ? StyleFields.STYLE : WorldFields.WORLD;
    }
}
