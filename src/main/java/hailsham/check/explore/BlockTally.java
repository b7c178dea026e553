package hailsham.check.explore;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.story.World;

/** What a block of readings met. */
final class BlockTally {
    final int from;
    final int[] words;
    final int[] choices;
    final Counts nodes = new Counts();
    final Counts options = new Counts();
    final Counts lines = new Counts();
    final Counts endings = new Counts();
    /** By {@link #band}. */
    final Counts bands = new Counts();

    long turns;
    int unfinished;
    int cut;
    int stuck;
    long metBySeconds;
    long metByEither;
    long metByBoth;
    private int readings;

    BlockTally(int from, int readings) {
        this.from = from;
        this.words = new int[readings];
        this.choices = new int[readings];
    }

    void add(Reading reading, State end, Engine engine) {
        words[readings] = reading.words;
        choices[readings] = reading.choices;
        readings++;
        turns += reading.turns;
        reading.nodes.forEach(nodes::add);
        reading.options.forEach(options::add);
        reading.lines.keySet().forEach(lines::add);
        engine.ending(end).ifPresent(endings::add);
        if (engine.unfinished(end)) {
            unfinished++;
        } else if (engine.ending(end).isEmpty()) {
            cut += engine.moves(end).length > 0 ? 1 : 0;
            stuck += engine.moves(end).length > 0 ? 0 : 1;
        }
        reading.left.forEach((chapter, state) -> {
            for (World.Variable variable : engine.story().world().variables().values()) {
                int value = engine.value(state, variable.id());
                bands.add(band(chapter, variable.id(), Bands.of(variable.type(), value)));
            }
        });
    }

    void pair(long first, long second, long common) {
        metBySeconds += second;
        metByBoth += common;
        metByEither += first + second - common;
    }

    static String band(String chapter, String variable, String word) {
        return chapter + " " + variable + " " + word;
    }
}
