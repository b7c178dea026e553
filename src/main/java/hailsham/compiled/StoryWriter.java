package hailsham.compiled;

import hailsham.source.Diagnostic;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Promise;
import hailsham.story.Story;
import hailsham.story.World;

/** Writes a story, whole. */
final class StoryWriter {
    private final Output out;
    private final ExpressionWriter expressions;
    private final TextWriter texts;

    StoryWriter(Output out) {
        this.out = out;
        this.expressions = new ExpressionWriter(out);
        this.texts = new TextWriter(out, expressions);
    }

    void story(Story story) {
        out.text(story.id());
        out.text(story.title());
        out.optional(story.author(), out::text);
        out.number(story.version());
        out.texts(story.note());
        out.list(story.parts(), this::part);
        out.map(story.chapters(), this::chapter);
        out.map(story.memories(), this::memory);
        world(story.world());
        node(story.begins());
        out.texts(story.unfinished());
        out.list(story.contracts(), this::promise);
        out.map(story.renames(), out::text);
        out.texts(story.retired());
        out.list(story.warnings(), this::warning);
    }

    private void part(Part part) {
        out.text(part.id());
        out.text(part.title());
        out.text(part.folder());
        out.flag(part.free());
        out.texts(part.chapters());
    }

    private void chapter(Chapter chapter) {
        out.text(chapter.id());
        out.text(chapter.title());
        out.text(chapter.part());
        out.optional(chapter.thread(), texts::passage);
        out.texts(chapter.needs());
        out.flag(chapter.mayBeLeft());
        node(chapter.begins());
        out.map(chapter.nodes(), this::node);
        out.texts(chapter.memories());
        out.span(chapter.where());
    }

    private void node(NodeId id) {
        out.text(id.chapter());
        out.text(id.node());
    }

    private void node(Node node) {
        node(node.id());
        out.list(node.effects(), expressions::effect);
        texts.blocks(node.text());
        end(node.end());
        out.span(node.where());
    }

    private void end(NodeEnd end) {
        if (end instanceof NodeEnd.Choices choices) {
            out.number('c');
            out.list(choices.choices(), this::choice);
        } else if (end instanceof NodeEnd.Go go) {
            out.number('g');
            out.list(go.ways(), way -> {
                out.optional(way.when(), expressions::condition);
                target(way.to());
            });
        } else if (end instanceof NodeEnd.Ends ends) {
            out.number('e');
            out.text(ends.ending());
        } else if (end instanceof NodeEnd.Threads threads) {
            out.number('t');
            out.text(threads.part());
            out.number(threads.leave());
            texts.passage(threads.on().text());
            out.optional(threads.on().when(), expressions::condition);
            target(threads.on().go());
            out.span(threads.where());
        } else if (end instanceof NodeEnd.Share share) {
            out.number('s');
            share(share);
        } else {
            throw new AssertionError(end);
        }
    }

    private void share(NodeEnd.Share share) {
        out.text(share.person());
        out.optional(share.tag(), out::text);
        out.number(share.picks());
        out.number(share.shows());
        texts.passage(share.keep().text());
        out.list(share.keep().effects(), expressions::effect);
        texts.blocks(share.keep().says());
        target(share.none());
        target(share.go());
        out.span(share.where());
    }

    private void target(NodeEnd.Target target) {
        out.flag(target instanceof NodeEnd.Target.To);
        if (target instanceof NodeEnd.Target.To to) {
            node(to.node());
        }
    }

    private void choice(Choice choice) {
        out.text(choice.id());
        texts.passage(choice.text());
        out.optional(choice.when(), expressions::condition);
        out.optional(choice.locked(), texts::passage);
        out.flag(choice.once());
        out.flag(choice.silence());
        out.flag(choice.fallback());
        out.list(choice.effects(), expressions::effect);
        texts.blocks(choice.says());
        target(choice.go());
        out.span(choice.where());
    }

    private void memory(Memory memory) {
        out.text(memory.id());
        out.text(memory.chapter());
        out.text(memory.title());
        out.texts(memory.of());
        out.texts(memory.tags());
        texts.blocks(memory.text());
        out.list(memory.retellings(), retelling -> {
            out.text(retelling.way());
            texts.passage(retelling.option());
            texts.blocks(retelling.says());
            out.optional(retelling.title(), out::text);
            out.list(retelling.effects(), expressions::effect);
            out.span(retelling.where());
        });
        out.map(memory.with(), answer -> {
            out.text(answer.person());
            texts.blocks(answer.text());
            out.list(answer.effects(), expressions::effect);
            out.span(answer.where());
        });
        out.span(memory.where());
    }

    private void world(World world) {
        out.map(world.people(), person -> {
            out.text(person.id());
            out.text(person.name());
            out.texts(person.bond());
            out.span(person.where());
        });
        out.map(world.variables(), variable -> {
            out.text(variable.id());
            expressions.type(variable.type());
            out.number(variable.start());
            out.map(variable.says(), texts::passage);
            out.span(variable.where());
        });
        out.map(world.conditions(), expressions::condition);
        out.map(world.keepsakes(), keepsake -> {
            out.text(keepsake.id());
            out.text(keepsake.name());
            out.span(keepsake.where());
        });
        out.map(world.endings(), ending -> {
            out.text(ending.id());
            out.text(ending.title());
            out.texts(ending.after());
            out.span(ending.where());
        });
    }

    private void promise(Promise promise) {
        out.text(promise.text());
        expressions.contract(promise.contract());
        out.span(promise.where());
    }

    private void warning(Diagnostic warning) {
        out.value(warning.code());
        out.optional(warning.span(), out::span);
        out.text(warning.message());
        out.optional(warning.hint(), out::text);
    }
}
