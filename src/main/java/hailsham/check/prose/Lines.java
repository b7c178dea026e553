package hailsham.check.prose;

import hailsham.check.prose.Line.Kind;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.List;

/** Goes through a story and takes down its lines. */
public final class Lines {
    private final List<Line> lines = new ArrayList<>();
    private final String chapter;
    private String home;

    private Lines(String chapter) {
        this.chapter = chapter;
        this.home = chapter;
    }

    /** All lines of a story, in the order of its files. */
    public static List<Line> of(Story story) {
        List<Line> all = new ArrayList<>();
        for (Chapter chapter : story.chapters().values()) {
            all.addAll(of(story, chapter));
        }
        return List.copyOf(all);
    }

    /** The lines of a chapter, in the order of its file: its thread, its nodes, its memories. */
    public static List<Line> of(Story story, Chapter chapter) {
        Lines lines = new Lines(chapter.id());
        chapter.thread().ifPresent(thread -> lines.add(thread, Kind.OPTION));
        chapter.nodes().values().forEach(lines::node);
        chapter.memories().stream().map(story::memory).forEach(lines::memory);
        return List.copyOf(lines.lines);
    }

    private void node(Node node) {
        home = node.id().toString();
        text(node.text(), Kind.NODE);
        if (node.end() instanceof NodeEnd.Choices choices) {
            choices.choices().forEach(this::choice);
        } else if (node.end() instanceof NodeEnd.Threads threads) {
            add(threads.on().text(), Kind.OPTION);
        } else if (node.end() instanceof NodeEnd.Share share) {
            add(share.keep().text(), Kind.OPTION);
            text(share.keep().says(), Kind.ECHO);
        } else if (!(node.end() instanceof NodeEnd.Go || node.end() instanceof NodeEnd.Ends)) {
            throw new AssertionError(node.end());
        }
    }

    private void choice(Choice choice) {
        add(choice.text(), Kind.OPTION);
        choice.locked().ifPresent(reason -> add(reason, Kind.REASON));
        text(choice.says(), Kind.ECHO);
    }

    private void memory(Memory memory) {
        home = memory.id();
        text(memory.text(), Kind.MEMORY);
        for (Memory.Retelling way : memory.retellings()) {
            add(way.option(), Kind.OPTION);
            text(way.says(), Kind.RETELLING);
        }
        memory.with().values().forEach(answer -> text(answer.text(), Kind.ANSWER));
    }

    private void text(List<Block> text, Kind kind) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                add(paragraph.passage(), kind);
            } else if (block instanceof Block.FirstOf first) {
                first.variants().forEach(variant -> text(variant.text(), kind));
            } else if (block instanceof Block.Recall recall) {
                text(recall.otherwise(), kind);
            } else if (block instanceof Block.Rewrite rewrite) {
                add(rewrite.first(), kind);
                add(rewrite.then(), Kind.CORRECTION);
            } else if (!(block instanceof Block.Tell
                    || block instanceof Block.Retell
                    || block instanceof Block.Pause)) {
                throw new AssertionError(block);
            }
        }
    }

    private void add(Passage passage, Kind kind) {
        lines.add(new Line(passage, kind, chapter, home));
    }
}
