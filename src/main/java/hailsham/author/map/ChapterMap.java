package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import hailsham.author.statistics.AllWords;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The map of one chapter: a box a node. */
public final class ChapterMap {
    private final Story story;
    private final Chapter chapter;
    private final Hits hits;
    private final Ways ways;
    private final Drafting drafting = new Drafting();

    private ChapterMap(Story story, Chapter chapter, Hits hits) {
        this.story = story;
        this.chapter = chapter;
        this.hits = hits;
        this.ways = new Ways(story, hits);
    }

    /** Draws it up. */
    public static StoryMap of(Story story, Chapter chapter, Hits hits) {
        return new ChapterMap(story, chapter, hits).map();
    }

    private StoryMap map() {
        chapter.nodes().values().forEach(node -> drafting.box(box(node)));
        for (Node node : chapter.nodes().values()) {
            for (Ways.Leading leading : ways.of(node)) {
                // What a hub offers stands in its box, and each of it is a chapter with a map of its own.
                if (!leading.thread()) {
                    drafting.box(Drafting.elsewhere(leading.to()));
                    drafting.line(node.id().toString(), leading.to(), leading.way());
                }
            }
        }
        return drafting.map(chapter.id(), chapter.title(), hits.readings());
    }

    private Box box(Node node) {
        String id = node.id().toString();
        return new Box(
                id,
                kind(node.end()),
                node.id().node(),
                opening(node),
                words(node),
                id,
                0,
                node.id().equals(chapter.begins()),
                hits.node(id));
    }

    /** All that is written in it, whichever of it a reader meets. */
    static int words(Node node) {
        int words = AllWords.in(node.text());
        if (node.end() instanceof NodeEnd.Choices choices) {
            for (Choice choice : choices.choices()) {
                words += AllWords.in(choice.text()) + AllWords.in(choice.says());
            }
        }
        return words;
    }

    private static Kind kind(NodeEnd end) {
        if (end instanceof NodeEnd.Ends) {
            return Kind.ENDING;
        }
        return end instanceof NodeEnd.Threads || end instanceof NodeEnd.Share ? Kind.HUB : Kind.NODE;
    }

    private List<String> opening(Node node) {
        List<String> opening = new ArrayList<>();
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Ends ends) {
            opening.add("ending: " + story.world().ending(ends.ending()).title());
        } else if (end instanceof NodeEnd.Share share) {
            opening.add("brings up with " + share.person());
        } else if (end instanceof NodeEnd.Threads) {
            ways.of(node).stream()
                    .filter(Ways.Leading::thread)
                    .forEach(leading -> opening.add("offers " + leading.way().name()));
        }
        firstWords(node.text()).ifPresent(words -> opening.add(0, words));
        return opening;
    }

    /** Where a text begins with a memory, its name stands for its words. */
    private Optional<String> firstWords(List<Block> text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Block first = text.get(0);
        if (first instanceof Block.Paragraph paragraph) {
            return Optional.of(plain(paragraph.passage()));
        } else if (first instanceof Block.FirstOf firstOf) {
            return firstWords(firstOf.variants().get(0).text());
        } else if (first instanceof Block.Rewrite rewrite) {
            return Optional.of(plain(rewrite.first()));
        } else if (first instanceof Block.Recall recall) {
            return Optional.of(title(recall.memory()));
        } else if (first instanceof Block.Tell tell) {
            return Optional.of(title(tell.memory()));
        }
        return firstWords(text.subList(1, text.size()));
    }

    /** As it is read by whoever meets the first of all that varies. */
    private static String plain(Passage passage) {
        StringBuilder plain = new StringBuilder();
        first(passage.pieces(), plain);
        return plain.toString().replace("*", "").strip();
    }

    private static void first(List<Piece> pieces, StringBuilder into) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words words) {
                into.append(words.text());
            } else if (piece instanceof Piece.Either either) {
                first(either.then().isEmpty() ? either.otherwise() : either.then(), into);
            } else if (piece instanceof Piece.Alternatives alternatives) {
                first(alternatives.items().get(0), into);
            }
        }
    }

    private String title(String memory) {
        Memory found = story.memory(memory);
        return "(" + found.title() + ")";
    }
}
