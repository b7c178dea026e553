package hailsham.author.naming;

import hailsham.expression.Subject;
import hailsham.expression.mention.Mention;
import hailsham.expression.mention.Use;
import hailsham.source.Diagnostic;
import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives something in a story another name: wherever it is named, and for saves that hold the old one. Nothing is written
 * here: what the files would be is read again first, and must mean what it meant before.
 */
public final class Renaming {
    private final StoryReader.Opened opened;
    private final List<BranchReader.File> branches;
    private final Usages usages;
    private final Story story;

    /**
     * @param branches of the story
     * @param story the one that was read from these files
     */
    public Renaming(StoryReader.Opened opened, List<BranchReader.File> branches, Usages usages, Story story) {
        this.opened = opened;
        this.branches = List.copyOf(branches);
        this.usages = usages;
        this.story = story;
    }

    /** What comes of it. */
    public sealed interface Outcome {}

    /** It cannot be. */
    public record Refused(String sentence) implements Outcome {}

    /** It would leave the story unsound. */
    public record Unsound(List<Diagnostic> problems) implements Outcome {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It can be.
     *
     * @param subject what is renamed
     * @param now its whole name from then on
     * @param places in the files as they were
     * @param texts of the files that change, as they are to be
     * @param saved whether saves hold its name
     */
    public record Ready(Subject subject, String now, List<Mention> places, Map<SourceFile, String> texts, boolean saved)
            implements Outcome {}

    /** Looks at what comes of it. */
    public Outcome of(String old, String typed) {
        List<Subject> named = usages.named(old);
        if (named.size() != 1) {
            return new Refused(named.isEmpty() ? unknown(old) : Usages.several(old, named));
        }
        Subject subject = named.get(0);
        NewName name = NewName.of(subject, typed);
        Optional<String> refusal = name.fault().or(() -> taken(name));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        List<Mention> places = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Mention mention : usages.of(subject)) {
            Usages.inName(mention, subject)
                    .filter(span -> mention.use() != Use.RENAMES)
                    .ifPresent(span -> {
                        places.add(mention);
                        edits.add(new Edit(span, name.own()));
                    });
        }
        List<NewName.Former> former = name.former(usages);
        if (!former.isEmpty()) {
            edits.addAll(new RenamesEntry(opened.storyFile().orElseThrow(), name, former).edits());
        }
        Map<SourceFile, String> texts = Edit.apply(edits);
        return held(name, new Ready(subject, name.name(), places, texts, !former.isEmpty()));
    }

    /** Reads what the files would be, and holds it against what they are. */
    private Outcome held(NewName name, Ready ready) {
        Usages.Found then = Usages.in(opened.edited(ready.texts()), edited(ready.texts()));
        if (then.result().story().isEmpty()) {
            return new Unsound(then.result().problems());
        } else if (!then.branchProblems().isEmpty()) {
            return new Unsound(then.branchProblems());
        }
        List<Mention> before = usages.all();
        List<Mention> after = then.usages().all();
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = name.of(before.get(i).subject()).equals(after.get(i).subject())
                    && before.get(i).use() == after.get(i).use();
        }
        return same
                ? ready
                : new Refused(name.name() + " means something else already where "
                        + ready.subject().name() + " or the like stands: take another name.");
    }

    private List<BranchReader.File> edited(Map<SourceFile, String> texts) {
        List<BranchReader.File> edited = new ArrayList<>();
        for (BranchReader.File branch : branches) {
            Optional<SourceFile> source = branch.source()
                    .map(file -> texts.containsKey(file) ? new SourceFile(file.name(), texts.get(file)) : file);
            edited.add(new BranchReader.File(branch.name(), source, branch.problems()));
        }
        return edited;
    }

    private String unknown(String old) {
        String now = story.renames().get(old);
        if (now != null) {
            return old + " is called " + now + " by now.";
        }
        return usages.unknown(old);
    }

    private Optional<String> taken(NewName name) {
        if (name.name().equals(name.subject().name())) {
            return Optional.of("It is called " + name.name() + " already.");
        } else if (story.retired().contains(name.name())) {
            return Optional.of(
                    name.name() + " is retired in story.yaml, and saves may still hold it: take another name.");
        }
        return usages.declared().stream()
                .filter(other -> other.name().equals(name.name()))
                .findFirst()
                .map(other -> name.name() + " is " + other.kind().phrase() + " already: take another name.");
    }
}
