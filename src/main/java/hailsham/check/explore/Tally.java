package hailsham.check.explore;

import hailsham.check.prose.Line;
import hailsham.check.prose.Lines;
import hailsham.engine.Engine;
import hailsham.story.Chapter;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** What all blocks met together. Blocks are added by several threads at once. */
final class Tally {
    private final Story story;
    private final int[] words;
    private final int[] choices;
    private final Counts nodes = new Counts();
    private final Counts options = new Counts();
    private final Counts lines = new Counts();
    private final Counts endings = new Counts();
    private final Counts bands = new Counts();
    private long turns;
    private int unfinished;
    private int cut;
    private int stuck;
    private long metBySeconds;
    private long metByEither;
    private long metByBoth;

    Tally(Engine engine, int runs) {
        this.story = engine.story();
        this.words = new int[runs];
        this.choices = new int[runs];
    }

    synchronized void add(BlockTally block) {
        System.arraycopy(block.words, 0, words, block.from, block.words.length);
        System.arraycopy(block.choices, 0, choices, block.from, block.choices.length);
        nodes.add(block.nodes);
        options.add(block.options);
        lines.add(block.lines);
        endings.add(block.endings);
        bands.add(block.bands);
        turns += block.turns;
        unfinished += block.unfinished;
        cut += block.cut;
        stuck += block.stuck;
        metBySeconds += block.metBySeconds;
        metByEither += block.metByEither;
        metByBoth += block.metByBoth;
    }

    synchronized Findings findings(long seed, Reader reader) {
        Map<String, Integer> allEndings = new LinkedHashMap<>();
        story.world().endings().keySet().forEach(ending -> allEndings.put(ending, endings.of(ending)));
        Map<String, Integer> allNodes = new LinkedHashMap<>();
        Map<String, Integer> allLines = new LinkedHashMap<>();
        Map<String, Integer> allOptions = new LinkedHashMap<>();
        for (Chapter chapter : story.chapters().values()) {
            for (Node node : chapter.nodes().values()) {
                allNodes.put(node.id().toString(), nodes.of(node.id().toString()));
                written(node, allOptions);
            }
        }
        new TreeSet<>(options.all().keySet()).forEach(option -> allOptions.put(option, options.of(option)));
        for (Line line : Lines.of(story)) {
            if (line.kind().isTold() && line.kind() != Line.Kind.CORRECTION) {
                allLines.put(line.passage().id(), lines.of(line.passage().id()));
                if (line.kind() == Line.Kind.NODE) {
                    // A node that is passed without a stop was met all the same where a line of it was read.
                    allNodes.merge(line.home(), lines.of(line.passage().id()), Math::max);
                }
            }
        }
        return new Findings(
                words.length,
                seed,
                reader,
                turns,
                unfinished,
                cut,
                stuck,
                allEndings,
                allNodes,
                allOptions,
                allLines,
                Spread.of(words),
                Spread.of(choices),
                metBySeconds == 0 ? 1 : 1 - (double) metByBoth / metBySeconds,
                metByEither == 0 ? 1 : (double) metByBoth / metByEither,
                allBands());
    }

    private void written(Node node, Map<String, Integer> into) {
        if (node.end() instanceof NodeEnd.Choices end) {
            for (Choice choice : end.choices()) {
                into.put(node.id() + "." + choice.id(), 0);
            }
        }
    }

    /** Chapters, variables and bands in the order of the story; chapters that were never left are not there. */
    private Map<String, Map<String, Map<String, Integer>>> allBands() {
        Map<String, Map<String, Map<String, Integer>>> chapters = new LinkedHashMap<>();
        for (String chapter : story.chapters().keySet()) {
            Map<String, Map<String, Integer>> variables = new LinkedHashMap<>();
            for (World.Variable variable : story.world().variables().values()) {
                Map<String, Integer> counts = new LinkedHashMap<>();
                for (String band : Bands.all(variable.type())) {
                    int count = bands.of(BlockTally.band(chapter, variable.id(), band));
                    if (count > 0) {
                        counts.put(band, count);
                    }
                }
                if (!counts.isEmpty()) {
                    variables.put(variable.id(), counts);
                }
            }
            if (!variables.isEmpty()) {
                chapters.put(chapter, variables);
            }
        }
        return chapters;
    }
}
