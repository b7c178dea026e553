package hailsham.cli.branch;

import java.util.List;
import picocli.CommandLine.Option;

/** Which branches are on in the story that a command is about. */
public final class BranchOptions {
    @Option(
            names = "--branch",
            paramLabel = "ID|FILE",
            description = "with this branch on; may be given more than once")
    private List<String> named = List.of();

    /** As they were typed; none where the story is meant as it is. */
    public List<String> named() {
        return List.copyOf(named);
    }
}
