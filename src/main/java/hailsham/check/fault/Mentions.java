package hailsham.check.fault;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.expression.Scope;
import hailsham.expression.Subject;
import hailsham.story.Chapter;
import hailsham.story.Passage;
import hailsham.story.Story;
import hailsham.story.Walk;
import hailsham.story.World;
import java.util.HashSet;
import java.util.Set;

/** What is read and what is changed anywhere in a story, whether a reader can come there or not. */
final class Mentions implements Walk.Visitor {
    /** What conditions ask about; of choices, whether they were taken. */
    private final Set<Subject> read = new HashSet<>();

    private final Set<Subject> changed = new HashSet<>();

    private Mentions() {}

    static Mentions of(Story story) {
        Mentions mentions = new Mentions();
        for (Chapter chapter : story.chapters().values()) {
            chapter.thread().ifPresent(mentions::passage);
            chapter.nodes().values().forEach(node -> Walk.through(node, mentions));
        }
        story.memories().values().forEach(memory -> Walk.through(memory, mentions));
        for (World.Variable variable : story.world().variables().values()) {
            variable.says().values().forEach(mentions::passage);
        }
        for (World.Person person : story.world().people().values()) {
            // The People screen speaks of it.
            person.bond().forEach(bond -> mentions.read.add(new Subject(Scope.Kind.VARIABLE, bond)));
        }
        return mentions;
    }

    boolean readsVariable(String variable) {
        return read.contains(new Subject(Scope.Kind.VARIABLE, variable));
    }

    /** Whether it is asked of a choice if it was taken. */
    boolean readsChoice(String choice) {
        return read.contains(new Subject(Scope.Kind.CHOICE, choice));
    }

    boolean changesVariable(String variable) {
        return changed.contains(new Subject(Scope.Kind.VARIABLE, variable));
    }

    private void passage(Passage passage) {
        Walk.through(passage, this);
    }

    @Override
    public void condition(Condition condition) {
        read.addAll(condition.asks());
    }

    @Override
    public void effect(Effect effect) {
        changed.add(effect.changes());
        if (effect instanceof Effect.When when) {
            condition(when.condition());
        }
    }
}
