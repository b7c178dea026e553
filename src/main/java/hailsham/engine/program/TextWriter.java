package hailsham.engine.program;

import hailsham.engine.slots.Guard;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Memory;
import hailsham.story.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the texts and effects of one unit as code. */
final class TextWriter {
    private final Program program;
    private final Slots slots;
    private final Code code;

    /** The slot of the visits or recallings that the unit's alternatives follow; -1 where it has none. */
    private final int counter;

    /** How many blocks of the unit have been met that call or ask. */
    private int blocks;

    TextWriter(Program program, Code code, int counter) {
        this.program = program;
        this.slots = program.slots();
        this.code = code;
        this.counter = counter;
    }

    void effects(List<Effect> effects) {
        for (Effect effect : effects) {
            effect(effect);
        }
    }

    private void effect(Effect effect) {
        if (effect instanceof Effect.Add add) {
            code.add(Op.ADD, slots.need(Kind.VARIABLE, add.variable()), add.amount());
        } else if (effect instanceof Effect.Assign assign) {
            code.add(Op.SET, slots.need(Kind.VARIABLE, assign.variable()), assign.value());
        } else if (effect instanceof Effect.Raise raise) {
            code.add(Op.RAISE, slots.need(Kind.VARIABLE, raise.variable()), raise.value());
        } else if (effect instanceof Effect.Remember remember) {
            code.add(Op.SET, slots.need(Kind.MEMORY, remember.memory()), Slots.LIVED);
        } else if (effect instanceof Effect.Hear hear) {
            code.add(Op.RAISE, slots.need(Kind.MEMORY, hear.memory()), Slots.HEARD);
        } else if (effect instanceof Effect.Handle handle) {
            int value = switch (handle.hand()) {
                case TAKE -> Slots.HAS;
                case LOSE -> Slots.LOST;
                case FIND -> Slots.FOUND;
            };
            code.add(Op.SET, slots.need(Kind.KEEPSAKE, handle.keepsake()), value);
        } else if (effect instanceof Effect.When when) {
            int otherwise = code.unless(Guard.of(when.condition(), slots));
            effect(when.effect());
            code.land(otherwise);
        } else {
            throw new AssertionError(effect);
        }
    }

    void texts(List<Block> texts, Line.Voice voice) {
        for (Block block : texts) {
            if (block instanceof Block.Paragraph paragraph) {
                Passage passage = paragraph.passage();
                code.say(Line.said(passage.id(), voice, prose(passage)));
            } else if (block instanceof Block.FirstOf firstOf) {
                firstOf(firstOf, voice);
            } else if (block instanceof Block.Recall recall) {
                recall(recall, voice);
            } else if (block instanceof Block.Tell tell) {
                code.add(Op.SET, slots.need(Kind.MEMORY, tell.memory()), Slots.LIVED);
                play(tell.memory());
            } else if (block instanceof Block.Retell retell) {
                retell(retell.memory());
            } else if (block instanceof Block.Pause) {
                code.add(Op.PAUSE);
            } else if (block instanceof Block.Rewrite rewrite) {
                code.say(Line.rewritten(rewrite.first().id(), prose(rewrite.first()), prose(rewrite.then())));
            } else {
                throw new AssertionError(block);
            }
        }
    }

    private void firstOf(Block.FirstOf firstOf, Line.Voice voice) {
        List<Integer> ends = new ArrayList<>();
        for (Block.Variant variant : firstOf.variants()) {
            if (variant.when().isEmpty()) {
                texts(variant.text(), voice);
                break;
            }
            int otherwise = code.unless(guard(variant.when()));
            texts(variant.text(), voice);
            ends.add(code.jump());
            code.land(otherwise);
        }
        for (int end : ends) {
            code.land(end);
        }
    }

    private void recall(Block.Recall recall, Line.Voice voice) {
        int otherwise = code.unless(
                Guard.of(new Condition.Happened(Condition.Predicate.HELD, recall.memory(), Optional.empty()), slots));
        play(recall.memory());
        int end = code.jump();
        code.land(otherwise);
        texts(recall.otherwise(), voice);
        code.land(end);
    }

    private void play(String memory) {
        code.add(Op.PLAY, program.memory(memory), ++blocks);
    }

    private void retell(String id) {
        blocks++;
        int number = program.memory(id);
        Memory memory = program.memory(number);
        int recalled = slots.find(Kind.RECALLED, id);
        RetellStop.Way[] ways = new RetellStop.Way[memory.retellings().size()];
        for (int i = 0; i < ways.length; i++) {
            Memory.Retelling retelling = memory.retellings().get(i);
            ways[i] = new RetellStop.Way(
                    "retell." + id + "." + retelling.way(),
                    Prose.of(retelling.option(), slots, recalled),
                    program.retelling(number, i));
        }
        code.stop(new RetellStop(
                ":" + blocks,
                slots,
                slots.need(Kind.MEMORY, id),
                slots.need(Kind.RETOLD, id),
                ways,
                "retell." + id + ".let-be"));
    }

    Prose prose(Passage passage) {
        return Prose.of(passage, slots, counter);
    }

    Guard guard(Optional<Condition> when) {
        return when.isPresent() ? Guard.of(when.get(), slots) : Guard.ALWAYS;
    }
}
