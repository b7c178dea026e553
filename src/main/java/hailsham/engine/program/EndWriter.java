package hailsham.engine.program;

import hailsham.engine.slots.Slot.Kind;
import hailsham.engine.slots.Slots;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeEnd.Target;
import hailsham.story.Part;
import hailsham.story.Passage;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes how a node ends, and what follows its choices, as code. */
final class EndWriter {
    private final Program program;
    private final Slots slots;
    private final Code code;
    private final TextWriter texts;

    /** The jumps to the one stop of the node at which the rest is still to be written. */
    private final List<Integer> unfinished = new ArrayList<>();

    EndWriter(Program program, Code code, TextWriter texts) {
        this.program = program;
        this.slots = program.slots();
        this.code = code;
        this.texts = texts;
    }

    void end(Node node) {
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Choices choices) {
            choices(node, choices.choices());
        } else if (end instanceof NodeEnd.Go go) {
            code.stop(new Stop.On("", false));
            ways(go.ways());
        } else if (end instanceof NodeEnd.Ends ends) {
            code.stop(new Stop.End("", Optional.of(ending(ends.ending()))));
        } else if (end instanceof NodeEnd.Threads threads) {
            threads(threads);
        } else if (end instanceof NodeEnd.Share share) {
            share(share);
        } else {
            throw new AssertionError(end);
        }
        if (!unfinished.isEmpty()) {
            for (int jump : unfinished) {
                code.land(jump);
            }
            code.stop(new Stop.End(" unfinished", Optional.empty()));
        }
    }

    private World.Ending ending(String id) {
        World.Ending ending = program.story().world().endings().get(id);
        if (ending == null) {
            throw new IllegalArgumentException("no ending is called " + id);
        }
        return ending;
    }

    private void choices(Node node, List<Choice> choices) {
        ChoiceStop.Offer[] offers = new ChoiceStop.Offer[choices.size()];
        code.stop(new ChoiceStop(slots, offers));
        for (int i = 0; i < offers.length; i++) {
            Choice choice = choices.get(i);
            int chosen = slots.find(Kind.CHOSEN, node.id() + "." + choice.id());
            offers[i] = new ChoiceStop.Offer(
                    choice.id(),
                    texts.prose(choice.text()),
                    texts.guard(choice.when()),
                    choice.locked().isPresent() ? texts.prose(choice.locked().get()) : null,
                    choice.once() ? chosen : -1,
                    choice.silence(),
                    choice.fallback(),
                    choice.isGrafted(),
                    code.here());
            if (chosen >= 0) {
                code.add(Op.SET, chosen, 1);
            }
            texts.effects(choice.effects());
            texts.texts(choice.says(), Line.Voice.ECHO);
            leave(choice.go());
        }
    }

    /** The first way that holds; the last always does. */
    private void ways(List<NodeEnd.Way> ways) {
        for (NodeEnd.Way way : ways) {
            if (way.when().isEmpty()) {
                leave(way.to());
                return;
            }
            int otherwise = code.unless(texts.guard(way.when()));
            leave(way.to());
            code.land(otherwise);
        }
        throw new IllegalArgumentException("the last of the ways has a condition");
    }

    private void leave(Target target) {
        if (target instanceof Target.To to) {
            code.add(Op.ENTER, program.node(to.node()));
        } else if (target instanceof Target.Back back) {
            code.add(Op.BACK, program.node(back.node()));
        } else if (target instanceof Target.Unfinished) {
            unfinished.add(code.jump());
        } else {
            throw new AssertionError(target);
        }
    }

    private void threads(NodeEnd.Threads hub) {
        List<ThreadStop.Told> threads = new ArrayList<>();
        for (Part part : program.story().parts()) {
            if (part.id().equals(hub.part())) {
                for (String id : part.chapters()) {
                    Chapter chapter = program.story().chapter(id);
                    if (chapter.thread().isPresent()) {
                        threads.add(thread(chapter, chapter.thread().get()));
                    }
                }
            }
        }
        int goesOn = code.here() + Op.STOP.length();
        code.stop(new ThreadStop(
                slots,
                threads.toArray(new ThreadStop.Told[0]),
                hub.leave(),
                texts.prose(hub.on().text()),
                texts.guard(hub.on().when()),
                goesOn));
        leave(hub.on().go());
    }

    private ThreadStop.Told thread(Chapter chapter, Passage text) {
        List<Integer> needs = new ArrayList<>();
        for (String need : chapter.needs()) {
            needs.add(slots.need(Kind.TOLD, need));
        }
        return new ThreadStop.Told(
                "thread." + chapter.id(),
                texts.prose(text),
                slots.need(Kind.TOLD, chapter.id()),
                needs,
                chapter.mayBeLeft(),
                program.node(chapter.begins()));
    }

    private void share(NodeEnd.Share share) {
        code.add(Op.SET, program.picks(), share.picks());
        // The stop has to know where its ways on begin, which are written before it.
        int over = code.jump();
        int none = code.here();
        code.stop(new Stop.On(" none", true));
        leave(share.none());
        int go = code.here();
        leave(share.go());
        int keep = code.here();
        texts.effects(share.keep().effects());
        texts.texts(share.keep().says(), Line.Voice.ECHO);
        leave(share.go());
        code.land(over);
        code.stop(new ShareStop(
                program,
                shared(share),
                share.picks(),
                share.shows(),
                texts.prose(share.keep().text()),
                new ShareStop.Addresses(none, go, keep)));
    }

    private ShareStop.Memory[] shared(NodeEnd.Share share) {
        List<ShareStop.Memory> shared = new ArrayList<>();
        for (Memory memory : program.story().memories().values()) {
            int person = memory.of().indexOf(share.person());
            boolean tagged =
                    share.tag().isEmpty() || memory.tags().contains(share.tag().get());
            if (person >= 0 && tagged) {
                int number = program.memory(memory.id());
                shared.add(new ShareStop.Memory(
                        "share." + memory.id(),
                        number,
                        slots.need(Kind.MEMORY, memory.id()),
                        slots.need(Kind.SHARED, memory.id()),
                        person + 1,
                        program.answer(number, person)));
            }
        }
        return shared.toArray(new ShareStop.Memory[0]);
    }
}
