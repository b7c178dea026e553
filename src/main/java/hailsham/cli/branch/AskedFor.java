package hailsham.cli.branch;

import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.Typed;
import hailsham.source.Diagnostic;
import hailsham.story.branch.Branch;
import hailsham.yaml.BranchReader;
import hailsham.yaml.Branches;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The branches that somebody asked for by name or by file.
 *
 * @param on the ids of those that can be had
 * @param unknown one sentence, where one is not there at all
 * @param broken what is wrong with those that are there and cannot be had
 */
public record AskedFor(Set<String> on, Optional<String> unknown, List<Diagnostic> broken) {
    public AskedFor {
        on = Set.copyOf(on);
        broken = List.copyOf(broken);
    }

    /** Finds them. */
    public static AskedFor of(List<String> named, Branches branches) {
        Set<String> on = new LinkedHashSet<>();
        List<Diagnostic> broken = new ArrayList<>();
        for (String each : named) {
            Optional<BranchReader.Result> file = BranchFiles.path(each)
                    .flatMap(path -> branches.all().stream()
                            .filter(read -> read.file().name().equals(each))
                            .findFirst());
            Optional<Branch> branch = file.isPresent() ? file.get().branch() : branches.find(each);
            branch.map(Branch::id).ifPresent(on::add);
            if (branch.isEmpty() && file.isEmpty()) {
                return new AskedFor(Set.of(), Optional.of(unknown(each, branches)), List.of());
            } else if (branch.isEmpty()) {
                broken.addAll(file.get().problems());
            }
        }
        return new AskedFor(on, Optional.empty(), broken);
    }

    /** Says why they cannot all be had, and with which code to exit; empty where they can. */
    public OptionalInt refusal(Outside outside) {
        if (unknown.isPresent()) {
            outside.tell(unknown.get());
            return OptionalInt.of(ExitCode.FAILED);
        }
        if (!broken.isEmpty()) {
            outside.err().print(Stories.print(broken));
            outside.tell("The branch cannot be played until that is put right.");
            return OptionalInt.of(ExitCode.PROBLEMS);
        }
        return OptionalInt.empty();
    }

    private static String unknown(String name, Branches branches) {
        List<String> known = branches.sound().stream().map(Branch::id).toList();
        List<String> unsound = branches.all().stream()
                .filter(read -> read.branch().isEmpty())
                .map(read -> read.file().name())
                .toList();
        return "There is no branch " + name + "; "
                + (known.isEmpty() ? "none was found" : "there is " + String.join(", ", known)) + "."
                + (unsound.isEmpty()
                        ? ""
                        : " Not to be played as it is: " + String.join(", ", unsound) + ". " + Typed.name()
                                + " check says of a file what is wrong with it.");
    }
}
