package hailsham.author.map;

import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import hailsham.author.map.StoryMap.Way;
import hailsham.story.Chapter;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.List;
import java.util.Optional;

/** The map of the parts: a box a chapter, and one for each ending. */
public final class PartsMap {
    private final Story story;
    private final Hits hits;
    private final Ways ways;
    private final Drafting drafting = new Drafting();

    private PartsMap(Story story, Hits hits) {
        this.story = story;
        this.hits = hits;
        this.ways = new Ways(story, hits);
    }

    /** Draws it up. */
    public static StoryMap of(Story story, Hits hits) {
        return new PartsMap(story, hits).map();
    }

    private StoryMap map() {
        int row = 0;
        for (Part part : story.parts()) {
            for (String id : part.chapters()) {
                drafting.box(box(story.chapter(id), part, row));
            }
            row++;
        }
        for (World.Ending ending : story.world().endings().values()) {
            drafting.box(ending(ending, row));
        }
        for (Chapter chapter : story.chapters().values()) {
            chapter.nodes().values().forEach(node -> lines(chapter, node));
        }
        return drafting.map("", story.title(), hits.readings());
    }

    private Box box(Chapter chapter, Part part, int row) {
        boolean hub = chapter.nodes().values().stream().anyMatch(node -> node.end() instanceof NodeEnd.Threads);
        int words =
                chapter.nodes().values().stream().mapToInt(ChapterMap::words).sum();
        return new Box(
                chapter.id(),
                hub ? Kind.HUB : Kind.CHAPTER,
                chapter.title(),
                List.of(part.title(), nodes(chapter)),
                words,
                chapter.id(),
                row,
                story.begins().chapter().equals(chapter.id()),
                hits.node(chapter.begins().toString()));
    }

    private static String nodes(Chapter chapter) {
        int nodes = chapter.nodes().size();
        return nodes == 1 ? "1 node" : nodes + " nodes";
    }

    private Box ending(World.Ending ending, int row) {
        Optional<Double> share = Optional.empty();
        for (Chapter chapter : story.chapters().values()) {
            for (Node node : chapter.nodes().values()) {
                if (node.end() instanceof NodeEnd.Ends ends && ends.ending().equals(ending.id())) {
                    double here = hits.node(node.id().toString()).orElse(0.0);
                    share = hits.readings() == 0 ? share : Optional.of(Math.min(1, share.orElse(0.0) + here));
                }
            }
        }
        return new Box(ending.id(), Kind.ENDING, ending.title(), List.of("ending"), 0, ending.id(), row, false, share);
    }

    private void lines(Chapter chapter, Node node) {
        if (node.end() instanceof NodeEnd.Ends ends) {
            drafting.line(chapter.id(), ends.ending(), new Way("", node.id().node(), Optional.empty()));
        }
        for (Ways.Leading leading : ways.of(node)) {
            String to = leading.to().equals(Ways.UNFINISHED)
                    ? Ways.UNFINISHED
                    : NodeId.of(leading.to()).chapter();
            if (!to.equals(chapter.id())) {
                if (to.equals(Ways.UNFINISHED)) {
                    drafting.box(Drafting.elsewhere(to));
                }
                drafting.line(
                        chapter.id(),
                        to,
                        new Way("", node.id().node() + ": " + leading.way().words(), Optional.empty()));
            }
        }
    }
}
