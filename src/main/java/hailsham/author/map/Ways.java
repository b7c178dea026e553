package hailsham.author.map;

import hailsham.author.map.StoryMap.Way;
import hailsham.expression.Condition;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.NodeId;
import hailsham.story.Passage;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a node leads. */
public final class Ways {
    /** What comes next is still to be written. */
    public static final String UNFINISHED = "unfinished";

    private final Story story;
    private final Hits hits;

    public Ways(Story story, Hits hits) {
        this.story = story;
        this.hits = hits;
    }

    /**
     * One way, and the node that it leads to.
     *
     * @param to {@code chapter/node}, or {@link #UNFINISHED}
     * @param thread whether a hub offers it
     */
    public record Leading(String to, Way way, boolean thread) {}

    /** Its ways, in the order in which they are written. */
    public List<Leading> of(Node node) {
        List<Leading> ways = new ArrayList<>();
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Choices choices) {
            for (Choice choice : choices.choices()) {
                ways.add(option(node, choice.id(), words(choice.text()), choice.go()));
            }
        } else if (end instanceof NodeEnd.Go go) {
            go.ways()
                    .forEach(way -> ways.add(
                            new Leading(to(way.to()), new Way("", when(way.when()), Optional.empty()), false)));
        } else if (end instanceof NodeEnd.Threads threads) {
            for (Chapter chapter : story.chapters().values()) {
                if (chapter.part().equals(threads.part()) && chapter.thread().isPresent()) {
                    String words = words(chapter.thread().get());
                    String id = "thread." + chapter.id();
                    ways.add(new Leading(
                            chapter.begins().toString(),
                            new Way(chapter.id(), words, hits.option(node.id() + "." + id)),
                            true));
                }
            }
            ways.add(option(node, "on", words(threads.on().text()), threads.on().go()));
        } else if (end instanceof NodeEnd.Share share) {
            ways.add(new Leading(to(share.go()), new Way("", "after what is brought up", Optional.empty()), false));
            ways.add(new Leading(to(share.none()), new Way("", "with nothing to bring up", Optional.empty()), false));
        }
        return ways;
    }

    private Leading option(Node node, String id, String words, NodeEnd.Target to) {
        return new Leading(to(to), new Way(id, words, hits.option(node.id() + "." + id)), false);
    }

    private static String to(NodeEnd.Target target) {
        return target.leadsTo().map(NodeId::toString).orElse(UNFINISHED);
    }

    private static String when(Optional<Condition> condition) {
        return condition.map(Condition::written).orElse("");
    }

    /** A passage as it is written, on one line. */
    public static String words(Passage passage) {
        String whole = passage.where().file().text();
        return whole.substring(passage.where().start(), passage.where().end())
                .strip()
                .replaceAll("\\s+", " ");
    }
}
