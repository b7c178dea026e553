package hailsham.author.statistics;

import hailsham.author.statistics.Figures.Between;
import hailsham.check.prose.Stretches;
import hailsham.story.Block;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goes through chapters and counts. */
final class Counting {
    private final Story story;
    private final Echoes echoes;

    private int words;
    private int nodes;
    private int choicePoints;
    private int options;
    private int conditional;
    private int varying;
    private int silences;
    private int choices;
    private int echoed;
    private final Set<String> endings = new HashSet<>();

    private Counting(Story story, Echoes echoes) {
        this.story = story;
        this.echoes = echoes;
    }

    static Figures figures(Story story, Echoes echoes, Collection<Chapter> chapters) {
        Counting counting = new Counting(story, echoes);
        List<Double> stretches = new ArrayList<>();
        int memories = 0;
        int farCallbacks = 0;
        for (Chapter chapter : chapters) {
            counting.chapter(chapter);
            Stretches.from(story, chapter).stream()
                    .map(Stretches.Stretch::words)
                    .forEach(stretches::add);
            memories += chapter.memories().size();
            farCallbacks += echoes.farCallbacks(chapter);
        }
        return counting.figures(memories, between(stretches), farCallbacks);
    }

    private Figures figures(int memories, Between between, int farCallbacks) {
        return new Figures(
                words,
                nodes,
                choicePoints,
                options,
                conditional,
                varying,
                memories,
                endings.size(),
                silences,
                between,
                choices == 0 ? 1 : (double) echoed / choices,
                farCallbacks);
    }

    private static Between between(List<Double> stretches) {
        int[] sorted =
                stretches.stream().mapToInt(w -> (int) Math.round(w)).sorted().toArray();
        return sorted.length == 0
                ? new Between(0, 0, 0)
                : new Between(
                        sorted[(sorted.length - 1) / 2],
                        sorted[(int) Math.ceil(sorted.length * 0.9) - 1],
                        sorted[sorted.length - 1]);
    }

    private void chapter(Chapter chapter) {
        chapter.thread().ifPresent(thread -> words += AllWords.in(thread));
        chapter.nodes().values().forEach(this::node);
        chapter.memories().stream().map(story::memory).forEach(this::memory);
    }

    private void node(Node node) {
        nodes++;
        text(node.text());
        varying += Varying.is(node.text()) ? 1 : 0;
        if (node.end() instanceof NodeEnd.Choices end) {
            choicePoints += end.choices().size() > 1 ? 1 : 0;
            end.choices().forEach(choice -> choice(node, choice));
        } else if (node.end() instanceof NodeEnd.Threads threads) {
            choicePoints++;
            option(threads.on().text(), threads.on().when().isPresent(), false);
        } else if (node.end() instanceof NodeEnd.Share share) {
            choicePoints++;
            option(share.keep().text(), false, true);
            text(share.keep().says());
        } else if (node.end() instanceof NodeEnd.Ends ends) {
            endings.add(ends.ending());
        } else if (!(node.end() instanceof NodeEnd.Go)) {
            throw new AssertionError(node.end());
        }
    }

    private void choice(Node node, Choice choice) {
        option(choice.text(), choice.when().isPresent(), choice.silence());
        choice.locked().ifPresent(reason -> words += AllWords.in(reason));
        text(choice.says());
        choices++;
        echoed += echoes.follow(node, choice) ? 1 : 0;
    }

    private void memory(Memory memory) {
        text(memory.text());
        for (Memory.Retelling way : memory.retellings()) {
            option(way.option(), false, false);
            text(way.says());
        }
        memory.with().values().forEach(answer -> text(answer.text()));
    }

    private void option(Passage text, boolean hasCondition, boolean silence) {
        options++;
        words += AllWords.in(text);
        conditional += hasCondition ? 1 : 0;
        silences += silence ? 1 : 0;
    }

    private void text(List<Block> text) {
        words += AllWords.in(text);
        choicePoints += retellings(text);
    }

    private static int retellings(List<Block> text) {
        int retellings = 0;
        for (Block block : text) {
            if (block instanceof Block.Retell) {
                retellings++;
            } else if (block instanceof Block.FirstOf first) {
                retellings += first.variants().stream()
                        .mapToInt(variant -> retellings(variant.text()))
                        .sum();
            } else if (block instanceof Block.Recall recall) {
                retellings += retellings(recall.otherwise());
            }
        }
        return retellings;
    }
}
