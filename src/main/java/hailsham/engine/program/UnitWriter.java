package hailsham.engine.program;

import hailsham.engine.slots.Slot.Kind;
import hailsham.story.Memory;
import hailsham.story.Node;

/** Compiles a unit. */
final class UnitWriter {
    private final Program program;
    private final Code code = new Code();

    UnitWriter(Program program) {
        this.program = program;
    }

    Unit write(int number) {
        if (program.isNode(number)) {
            return node(number, program.node(number));
        }
        int memory = program.memoryOf(number);
        Memory source = program.memory(memory);
        int counter = program.slots().find(Kind.RECALLED, source.id());
        TextWriter texts = new TextWriter(program, code, counter);
        if (program.isText(number)) {
            return text(number, source, texts, counter);
        }
        int way = number - program.retelling(memory, 0);
        return way < source.retellings().size()
                ? retelling(number, source, source.retellings().get(way), texts)
                : answer(number, source, program.person(number), texts);
    }

    private Unit node(int number, Node node) {
        String name = node.id().toString();
        int visits = program.slots().find(Kind.VISITS, name);
        TextWriter texts = new TextWriter(program, code, visits);
        if (visits >= 0) {
            code.add(Op.COUNT, visits);
        }
        texts.effects(node.effects());
        int textAt = code.here();
        texts.texts(node.text(), Line.Voice.SAID);
        new EndWriter(program, code, texts).end(node);
        return code.unit(number, name, textAt);
    }

    private Unit text(int number, Memory memory, TextWriter texts, int counter) {
        if (counter >= 0) {
            code.add(Op.COUNT, counter);
        }
        int textAt = code.here();
        texts.texts(memory.text(), Line.Voice.SAID);
        code.add(Op.RETURN);
        return code.unit(number, memory.id(), textAt);
    }

    private Unit retelling(int number, Memory memory, Memory.Retelling retelling, TextWriter texts) {
        texts.effects(retelling.effects());
        int textAt = code.here();
        texts.texts(retelling.says(), Line.Voice.ECHO);
        code.add(Op.RETURN);
        return code.unit(number, "retelling " + memory.id() + "." + retelling.way(), textAt);
    }

    private Unit answer(int number, Memory memory, String person, TextWriter texts) {
        Memory.Answer answer = memory.with().get(person);
        if (answer == null) {
            throw new IllegalArgumentException(person + " does not answer to " + memory.id());
        }
        texts.texts(answer.text(), Line.Voice.ANSWERED);
        texts.effects(answer.effects());
        code.add(Op.RETURN);
        return code.unit(number, "answer " + memory.id() + "." + person, 0);
    }
}
