package hailsham.check.fault;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is read and what is changed anywhere in a story, whether a reader can come there or not. */
final class Mentions {
    /** Variables that conditions read, and whole names of choices of which it is asked whether they were taken. */
    private final Set<String> read = new HashSet<>();

    /** Variables that effects change. */
    private final Set<String> changed = new HashSet<>();

    private Mentions() {}

    static Mentions of(Story story) {
        Mentions mentions = new Mentions();
        for (Chapter chapter : story.chapters().values()) {
            chapter.thread().ifPresent(mentions::passage);
            chapter.nodes().values().forEach(mentions::node);
        }
        story.memories().values().forEach(mentions::memory);
        for (World.Variable variable : story.world().variables().values()) {
            variable.says().values().forEach(mentions::passage);
        }
        for (World.Person person : story.world().people().values()) {
            // The People screen speaks of it.
            mentions.read.addAll(person.bond());
        }
        return mentions;
    }

    boolean reads(String name) {
        return read.contains(name);
    }

    boolean changes(String variable) {
        return changed.contains(variable);
    }

    private void node(Node node) {
        effects(node.effects());
        texts(node.text());
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Choices choices) {
            choices.choices().forEach(this::choice);
        } else if (end instanceof NodeEnd.Go go) {
            go.ways().forEach(way -> condition(way.when()));
        } else if (end instanceof NodeEnd.Threads threads) {
            passage(threads.on().text());
            condition(threads.on().when());
        } else if (end instanceof NodeEnd.Share share) {
            passage(share.keep().text());
            effects(share.keep().effects());
            texts(share.keep().says());
        } else if (!(end instanceof NodeEnd.Ends)) {
            throw new AssertionError(end);
        }
    }

    private void choice(Choice choice) {
        passage(choice.text());
        choice.locked().ifPresent(this::passage);
        condition(choice.when());
        effects(choice.effects());
        texts(choice.says());
    }

    private void memory(Memory memory) {
        texts(memory.text());
        for (Memory.Retelling retelling : memory.retellings()) {
            passage(retelling.option());
            effects(retelling.effects());
            texts(retelling.says());
        }
        for (Memory.Answer answer : memory.with().values()) {
            texts(answer.text());
            effects(answer.effects());
        }
    }

    private void effects(List<Effect> effects) {
        effects.forEach(this::effect);
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.When when) {
            condition(when.condition());
            effect(when.effect());
        } else if (effect instanceof Effect.Add add) {
            changed.add(add.variable());
        } else if (effect instanceof Effect.Assign assign) {
            changed.add(assign.variable());
        } else if (effect instanceof Effect.Raise raise) {
            changed.add(raise.variable());
        } else if (!(effect instanceof Effect.Remember
                || effect instanceof Effect.Hear
                || effect instanceof Effect.Handle)) {
            throw new AssertionError(effect);
        }
    }

    private void texts(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                passage(paragraph.passage());
            } else if (block instanceof Block.Rewrite rewrite) {
                passage(rewrite.first());
                passage(rewrite.then());
            } else if (block instanceof Block.FirstOf firstOf) {
                for (Block.Variant variant : firstOf.variants()) {
                    condition(variant.when());
                    texts(variant.text());
                }
            } else if (block instanceof Block.Recall recall) {
                texts(recall.otherwise());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void passage(Passage passage) {
        pieces(passage.pieces());
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Either either) {
                condition(either.when());
                pieces(either.then());
                pieces(either.otherwise());
            } else if (piece instanceof Piece.Alternatives alternatives) {
                alternatives.items().forEach(this::pieces);
            }
        }
    }

    private void condition(Optional<Condition> condition) {
        condition.ifPresent(this::condition);
    }

    private void condition(Condition condition) {
        if (condition instanceof Condition.And and) {
            and.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Or or) {
            or.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Not not) {
            condition(not.part());
        } else if (condition instanceof Condition.Named named) {
            condition(named.body());
        } else if (condition instanceof Condition.IsSet isSet) {
            read.add(isSet.variable());
        } else if (condition instanceof Condition.Comparison comparison) {
            operand(comparison.left());
            operand(comparison.right());
        } else if (condition instanceof Condition.Happened happened) {
            if (happened.predicate() == Condition.Predicate.CHOSE) {
                read.add(happened.subject());
            }
        } else {
            throw new AssertionError(condition);
        }
    }

    private void operand(Condition.Operand operand) {
        if (operand instanceof Condition.Operand.Of of) {
            read.add(of.variable());
        }
    }
}
