package hailsham.author.naming;

import hailsham.expression.Scope.Kind;
import hailsham.expression.Subject;
import hailsham.expression.mention.Mention;
import hailsham.expression.mention.Use;
import hailsham.source.Diagnostic;
import hailsham.source.Nearest;
import hailsham.source.Severity;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every place in which a story names something, file by file, from top to bottom. */
public final class Usages {
    private final List<Mention> mentions;

    private Usages(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    /**
     * What reading a story came to, and what it names.
     *
     * @param branchProblems what keeps a branch from being played
     * @param usages of a sound story all there are; of another those that could be read
     */
    public record Found(StoryReader.Result result, List<Diagnostic> branchProblems, Usages usages) {
        public Found {
            branchProblems = List.copyOf(branchProblems);
        }
    }

    /**
     * Reads a story, and whatever it and its branches name.
     *
     * @param branches of the story, in their order
     */
    public static Found in(StoryReader.Opened opened, List<BranchReader.File> branches) {
        List<Mention> met = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        StoryReader.Result result = opened.read(met::add);
        Map<SourceFile, Integer> order = new HashMap<>();
        opened.sources().ifPresent(files -> files.forEach(file -> order.put(file, order.size())));
        result.story().ifPresent(story -> {
            for (BranchReader.File branch : branches) {
                branch.source().ifPresent(file -> order.put(file, order.size()));
                problems.addAll(BranchReader.read(branch, story, met::add).problems());
            }
        });
        problems.removeIf(problem -> problem.severity() != Severity.ERROR);
        met.sort(Comparator.comparingInt(
                        (Mention mention) -> order.getOrDefault(mention.where().file(), -1))
                .thenComparingInt(mention -> mention.where().start()));
        Set<Object> seen = new LinkedHashSet<>();
        met.removeIf(mention -> !seen.add(List.of(mention.subject(), mention.where())));
        return new Found(result, problems, new Usages(met));
    }

    /**
     * What goes by a name: by its whole one, or a node or choice by its own, of which there may be several.
     */
    public List<Subject> named(String name) {
        List<Subject> whole = new ArrayList<>();
        List<Subject> own = new ArrayList<>();
        for (Subject subject : declared()) {
            if (subject.name().equals(name)) {
                whole.add(subject);
            } else if (subject.name().endsWith("/" + name)
                    || (subject.kind() == Kind.CHOICE && subject.name().endsWith("." + name))) {
                own.add(subject);
            }
        }
        return whole.isEmpty() ? own : whole;
    }

    /** Says that there is no such name, and which was most likely meant. */
    public String unknown(String name) {
        List<String> known = new ArrayList<>();
        for (Subject subject : declared()) {
            known.add(subject.name());
            known.add(subject.name().substring(subject.name().indexOf('/') + 1));
        }
        return "Nothing is called " + name + "."
                + Nearest.to(name, known)
                        .map(near -> " Did you mean " + near + "?")
                        .orElse("");
    }

    /** Asks which of several was meant. */
    public static String several(String name, List<Subject> named) {
        return name + " names "
                + String.join(" and ", named.stream().map(Subject::name).toList()) + ": say which.";
    }

    /** Everything that has a name. */
    public Set<Subject> declared() {
        Set<Subject> declared = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.use() == Use.DECLARES) {
                declared.add(mention.subject());
            }
        }
        return declared;
    }

    /** All of them, renamings for saves left out. */
    List<Mention> all() {
        return mentions.stream().filter(mention -> mention.use() != Use.RENAMES).toList();
    }

    /** The places that name it, or lead to it by another word; those where its name is part of another's too. */
    public List<Mention> of(Subject subject) {
        return mentions.stream()
                .filter(mention -> mention.subject().equals(subject)
                        || inName(mention, subject).isPresent())
                .toList();
    }

    /** The name itself in such a place; empty where another word stands for it. */
    static Optional<Span> inName(Mention mention, Subject subject) {
        String written = mention.written();
        Subject met = mention.subject();
        String name = subject.name();
        int own = written.indexOf('/') + 1;
        int start = -1;
        int end = written.length();
        switch (subject.kind()) {
            case CHAPTER -> {
                boolean inIts = met.kind() == Kind.NODE || met.kind() == Kind.CHOICE;
                start = met.equals(subject) || (inIts && written.startsWith(name + "/")) ? 0 : -1;
                end = name.length();
            }
            case NODE -> {
                boolean ofIts = met.kind() == Kind.CHOICE && met.name().startsWith(name + ".");
                start = met.equals(subject) || (ofIts && written.indexOf('.') > 0) ? own : -1;
                end = start + name.length() - name.indexOf('/') - 1;
            }
            case CHOICE -> start = met.equals(subject) ? written.lastIndexOf('.') + 1 : -1;
            case PERSON -> {
                boolean theirs = met.kind() == Kind.VARIABLE && written.startsWith(name + ".");
                start = met.equals(subject) || theirs ? 0 : -1;
                end = name.length();
            }
            case VARIABLE, CONDITION, MEMORY, KEEPSAKE, ENDING -> start = met.equals(subject) ? 0 : -1;
        }
        return start < 0 || !stands(own(subject), written, start)
                ? Optional.empty()
                : Optional.of(mention.part(start, end));
    }

    /** Whether a name stands there whole: {@code next-chapter} is none of a node called {@code next}. */
    private static boolean stands(String name, String written, int at) {
        int end = at + name.length();
        return written.startsWith(name, at) && (end == written.length() || "./".indexOf(written.charAt(end)) >= 0);
    }

    /** The name without those of what it is in. */
    static String own(Subject subject) {
        String name = subject.name();
        return switch (subject.kind()) {
            case NODE -> name.substring(name.indexOf('/') + 1);
            case CHOICE -> name.substring(name.lastIndexOf('.') + 1);
            case VARIABLE, CONDITION, MEMORY, KEEPSAKE, CHAPTER, PERSON, ENDING -> name;
        };
    }
}
