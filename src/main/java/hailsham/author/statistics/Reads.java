package hailsham.author.statistics;

import hailsham.expression.Condition;
import hailsham.expression.Scope;
import hailsham.expression.Subject;
import hailsham.story.Block;
import hailsham.story.Node;
import hailsham.story.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What places depend on: of each place all that it asks about. */
final class Reads implements Walk.Visitor {
    private final List<Set<Subject>> places = new ArrayList<>();

    private Reads() {}

    /** What every place of a node depends on: its text, its options, its ways on. */
    static List<Set<Subject>> of(Node node) {
        Reads reads = new Reads();
        Walk.through(node, reads);
        return reads.places;
    }

    /** What every place of a text depends on. */
    static List<Set<Subject>> of(List<Block> text) {
        Reads reads = new Reads();
        Walk.through(text, reads);
        return reads.places;
    }

    @Override
    public void condition(Condition condition) {
        places.add(condition.asks());
    }

    @Override
    public void recall(String memory) {
        places.add(Set.of(new Subject(Scope.Kind.MEMORY, memory)));
    }
}
