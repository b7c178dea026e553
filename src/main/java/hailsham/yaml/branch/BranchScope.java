package hailsham.yaml.branch;

import hailsham.expression.Condition;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.yaml.nodes.KnownScope;
import hailsham.yaml.nodes.Names;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What names mean in a branch: what is its own goes by its own name, what is the story's by its whole one.
 *
 * @param known the whole names of both
 */
record BranchScope(Names known, Story story, String branch, Placement placement) implements KnownScope {
    @Override
    public Optional<String> find(Kind kind, String written) {
        return meant(kind, written).stream()
                .filter(whole -> known.has(kind, whole))
                .findFirst();
    }

    /** What may be meant, as it is called in the woven story. */
    private List<String> meant(Kind kind, String written) {
        return switch (kind) {
            case VARIABLE, KEEPSAKE, MEMORY -> List.of(Branch.whole(branch, written), written);
            case NODE -> List.of(node(written));
            case CHOICE -> choice(written);
            case CONDITION, CHAPTER, PERSON, ENDING -> List.of(written);
        };
    }

    private String node(String written) {
        String own = placement.own(written);
        return placement.has(own) ? placement.id(own).toString() : written;
    }

    private List<String> choice(String written) {
        int dot = written.indexOf('.', written.indexOf('/') + 1);
        if (dot < 0) {
            return List.of();
        }
        String node = node(written.substring(0, dot));
        String option = written.substring(dot + 1);
        return List.of(node + "." + option, node + "." + Branch.whole(branch, option));
    }

    @Override
    public Collection<String> names(Kind kind) {
        Collection<String> whole = known.all(kind);
        if (!known.maySearch(whole.size())) {
            return List.of();
        }
        return whole.stream().map(this::written).toList();
    }

    /** A whole name as it is written in the branch. */
    private String written(String whole) {
        String own = Branch.whole(branch, "");
        int node = whole.indexOf("/" + own);
        return node < 0 ? whole.replace(own, "") : whole.substring(node + 1 + own.length());
    }

    @Override
    public Optional<Condition> condition(String name) {
        return Optional.ofNullable(story.world().conditions().get(name));
    }
}
