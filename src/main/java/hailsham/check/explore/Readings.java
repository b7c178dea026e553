package hailsham.check.explore;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.State;
import hailsham.engine.Turn;
import java.util.SplittableRandom;

/** Reads a block of readings, and takes down what they met. */
final class Readings {
    private final Engine engine;
    private final long seed;
    private final Words words;
    private final Choosing choosing;

    Readings(Engine engine, Words words, long seed, Reader reader) {
        this.engine = engine;
        this.words = words;
        this.choosing = new Choosing(engine, reader);
        this.seed = seed;
    }

    BlockTally read(int from, int to) {
        BlockTally tally = new BlockTally(from, to - from);
        Reading first = null;
        for (int run = from; run < to; run++) {
            Reading reading = new Reading();
            State end = read(reading, new SplittableRandom(mixed(run)));
            tally.add(reading, end, engine);
            if (first == null) {
                first = reading;
            } else {
                tally.pair(Words.met(first), Words.met(reading), words.common(first, reading));
                first = null;
            }
        }
        return tally;
    }

    /** Neighbouring readings must not draw from neighbouring stretches of one sequence: the number is scrambled first. */
    private long mixed(int run) {
        long mixed = (run + 1) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return seed ^ mixed ^ (mixed >>> 29);
    }

    private State read(Reading reading, SplittableRandom random) {
        Turn turn = engine.begin();
        meet(turn, reading);
        State state = turn.state();
        int[] moves = engine.moves(state);
        while (moves.length > 0 && reading.turns < Exploration.MOST_TURNS) {
            int move = choosing.choose(state, moves, random);
            reading.turns++;
            reading.choices += moves.length > 1 ? 1 : 0;
            reading.options.add(engine.node(state) + "." + engine.option(state, move));
            turn = engine.take(state, move);
            leave(state, turn.state(), reading);
            meet(turn, reading);
            state = turn.state();
            moves = engine.moves(state);
        }
        reading.left.put(engine.node(state).chapter(), state);
        return state;
    }

    private void leave(State before, State after, Reading reading) {
        String chapter = engine.node(before).chapter();
        if (!chapter.equals(engine.node(after).chapter())) {
            reading.left.put(chapter, after);
        }
    }

    private void meet(Turn turn, Reading reading) {
        reading.nodes.add(engine.node(turn.state()).toString());
        for (Event event : turn.events()) {
            if (event instanceof Event.Said said) {
                line(reading, said.line(), said.text());
            } else if (event instanceof Event.Echo echo) {
                line(reading, echo.line(), echo.text());
            } else if (event instanceof Event.Answered answered) {
                line(reading, answered.line(), answered.text());
            } else if (event instanceof Event.Rewritten rewritten) {
                line(reading, rewritten.line(), rewritten.first() + " " + rewritten.then());
            }
        }
    }

    private void line(Reading reading, String id, String text) {
        reading.line(id, words.of(text));
    }
}
