package hailsham.author.naming;

import hailsham.expression.Scope.Kind;
import hailsham.expression.Subject;
import hailsham.yaml.fields.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What something is to be called.
 *
 * @param subject as it is called now
 * @param name its whole name from then on
 */
record NewName(Subject subject, String name) {
    /** By its whole name, or a node or choice by its own. */
    static NewName of(Subject subject, String typed) {
        String before = subject.name()
                .substring(0, subject.name().length() - Usages.own(subject).length());
        boolean own = subject.kind() == Kind.NODE
                ? typed.indexOf('/') < 0
                : subject.kind() == Kind.CHOICE && typed.indexOf('/') < 0 && typed.indexOf('.') < 0;
        boolean ofNode = subject.kind() == Kind.CHOICE && !own && typed.indexOf('/') < 0;
        String chapter = subject.name().substring(0, subject.name().indexOf('/') + 1);
        return new NewName(subject, own ? before + typed : ofNode ? chapter + typed : typed);
    }

    String own() {
        return Usages.own(renamed());
    }

    Subject renamed() {
        return new Subject(subject.kind(), name);
    }

    /** What keeps it from being a name at all. */
    Optional<String> fault() {
        String before = subject.name()
                .substring(0, subject.name().length() - Usages.own(subject).length());
        if (!name.startsWith(before)) {
            return Optional.of(
                    subject.kind() == Kind.NODE
                            ? "A node stays in its chapter: write " + before + " and its new name."
                            : "A choice stays in its node: write " + before + " and its new name.");
        }
        String own = name.substring(before.length());
        boolean variable = subject.kind() == Kind.VARIABLE;
        if (variable ? Ids.isVariable(own) : Ids.isId(own)) {
            return Optional.empty();
        }
        String like = Ids.nearestTo(own).map(id -> ", such as " + id).orElse("");
        return Optional.of(own + " is no name: it is lower-case words joined by -"
                + (variable ? ", a person and a dot before them if need be" : "") + like + ".");
    }

    /** What a thing is called from then on, which may be in what is renamed. */
    Subject of(Subject other) {
        String from = subject.name();
        if (other.equals(subject)) {
            return renamed();
        }
        boolean inIt = switch (subject.kind()) {
            case CHAPTER ->
                (other.kind() == Kind.NODE || other.kind() == Kind.CHOICE)
                        && other.name().startsWith(from + "/");
            case NODE -> other.kind() == Kind.CHOICE && other.name().startsWith(from + ".");
            case PERSON -> other.kind() == Kind.VARIABLE && other.name().startsWith(from + ".");
            case CHOICE, VARIABLE, CONDITION, MEMORY, KEEPSAKE, ENDING -> false;
        };
        return inIt ? new Subject(other.kind(), name + other.name().substring(from.length())) : other;
    }

    /** The names that saves hold of it, each with what it is from then on. */
    List<Former> former(Usages usages) {
        List<Former> former = new ArrayList<>();
        switch (subject.kind()) {
            case CHAPTER, NODE, CHOICE, VARIABLE, MEMORY, KEEPSAKE, ENDING ->
                former.add(new Former(subject.name(), name));
            case PERSON -> {
                for (Subject other : usages.declared()) {
                    if (!of(other).equals(other) && other.kind() == Kind.VARIABLE) {
                        former.add(new Former(other.name(), of(other).name()));
                    }
                }
            }
            case CONDITION -> {}
        }
        return former;
    }

    /** A name that saves hold. */
    record Former(String name, String now) {}
}
