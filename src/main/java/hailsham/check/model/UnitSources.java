package hailsham.check.model;

import hailsham.engine.slots.Slots;
import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.source.Span;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the guards, lines and additions in the code of a unit stand for in the story, each in the order of the code.
 *
 * <p>It walks the story as the compiler does.
 */
public final class UnitSources {
    private final Slots slots;
    private final int counter;
    private final List<GuardSource> guards = new ArrayList<>();
    private final List<List<Arm>> lines = new ArrayList<>();
    private final List<EffectSource> additions = new ArrayList<>();

    /** @param counter the slot of the visits or recallings that the unit's alternatives follow; -1 where it has none */
    UnitSources(Slots slots, int counter) {
        this.slots = slots;
        this.counter = counter;
    }

    public GuardSource guard(int number) {
        return guards.get(number);
    }

    /** What varies in a line. */
    public List<Arm> line(int number) {
        return lines.get(number);
    }

    public EffectSource addition(int number) {
        return additions.get(number);
    }

    UnitSources of(Node node) {
        effects(node.effects(), node.where());
        texts(node.text());
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Choices choices) {
            for (Choice choice : choices.choices()) {
                effects(choice.effects(), choice.where());
                texts(choice.says());
            }
        } else if (end instanceof NodeEnd.Go go) {
            for (NodeEnd.Way way : go.ways()) {
                if (way.when().isPresent()) {
                    guard(GuardSource.Kind.WAY, way.when().get(), node.where(), Optional.empty(), Optional.empty());
                }
            }
        } else if (end instanceof NodeEnd.Share share) {
            effects(share.keep().effects(), share.where());
            texts(share.keep().says());
        } else if (!(end instanceof NodeEnd.Ends || end instanceof NodeEnd.Threads)) {
            throw new AssertionError(end);
        }
        return this;
    }

    UnitSources of(Memory memory) {
        texts(memory.text());
        return this;
    }

    UnitSources of(Memory.Retelling retelling) {
        effects(retelling.effects(), retelling.where());
        texts(retelling.says());
        return this;
    }

    UnitSources of(Memory.Answer answer) {
        texts(answer.text());
        effects(answer.effects(), answer.where());
        return this;
    }

    private void effects(List<Effect> effects, Span where) {
        for (Effect each : effects) {
            Effect effect = each;
            if (each instanceof Effect.When when) {
                guard(GuardSource.Kind.EFFECT, when.condition(), where, Optional.empty(), Optional.empty());
                effect = when.effect();
            }
            if (effect instanceof Effect.Add add) {
                additions.add(new EffectSource(add, where));
            }
        }
    }

    private void texts(List<Block> texts) {
        for (Block block : texts) {
            if (block instanceof Block.Paragraph paragraph) {
                line(paragraph.passage());
            } else if (block instanceof Block.Rewrite rewrite) {
                line(rewrite.first(), rewrite.then());
            } else if (block instanceof Block.FirstOf firstOf) {
                variants(firstOf);
            } else if (block instanceof Block.Recall recall) {
                guards.add(new GuardSource(
                        GuardSource.Kind.RECALL,
                        "held(" + recall.memory() + ")",
                        recall.where(),
                        Optional.of(recall.where()),
                        where(recall.otherwise())));
                texts(recall.otherwise());
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void variants(Block.FirstOf firstOf) {
        List<Block.Variant> variants = firstOf.variants();
        for (int i = 0; i < variants.size(); i++) {
            Block.Variant variant = variants.get(i);
            if (variant.when().isPresent()) {
                boolean elseFollows =
                        i + 1 < variants.size() && variants.get(i + 1).when().isEmpty();
                guard(
                        GuardSource.Kind.VARIANT,
                        variant.when().get(),
                        where(variant.text()).orElse(firstOf.where()),
                        where(variant.text()),
                        elseFollows ? where(variants.get(i + 1).text()) : Optional.empty());
            }
            texts(variant.text());
            if (variant.when().isEmpty()) {
                break;
            }
        }
    }

    private static Optional<Span> where(List<Block> text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.get(0).where());
    }

    private void guard(
            GuardSource.Kind kind, Condition condition, Span where, Optional<Span> ifSo, Optional<Span> ifNot) {
        guards.add(new GuardSource(kind, condition.written(), where, ifSo, ifNot));
    }

    private void line(Passage... passages) {
        List<Arm> arms = new ArrayList<>();
        for (Passage passage : passages) {
            arms.addAll(ArmReader.of(passage, slots, counter));
        }
        lines.add(List.copyOf(arms));
    }
}
