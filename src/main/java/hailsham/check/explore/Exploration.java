package hailsham.check.explore;

import hailsham.engine.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Reads a story many times, in parallel.
 *
 * <p>Readings go in blocks of {@value #BLOCK}. Each reading draws from a generator of its own, made of the seed and of the
 * reading's number, and what a block finds depends on nothing outside of it: so the findings are the same on any number of
 * threads.
 */
public final class Exploration {
    /** Readings that one reader reads. Even, so that pairs of readings are within a block. */
    public static final int BLOCK = 100;
    /** After so many turns a reading is broken off. */
    public static final int MOST_TURNS = 10_000;

    private Exploration() {}

    /**
     * Reads.
     *
     * @param runs how often, at least once
     * @param threads how many at a time, at least one
     */
    public static Findings of(Engine engine, int runs, long seed, Reader reader, int threads) {
        if (runs < 1 || threads < 1) {
            throw new IllegalArgumentException(runs + " readings on " + threads + " threads");
        }
        Tally tally = new Tally(engine, runs);
        Words words = new Words();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> blocks = new ArrayList<>();
            for (int first = 0; first < runs; first += BLOCK) {
                int from = first;
                int to = (int) Math.min(runs, (long) first + BLOCK);
                blocks.add(pool.submit(() -> tally.add(new Readings(engine, words, seed, reader).read(from, to))));
            }
            for (Future<?> block : blocks) {
                block.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a reading failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the readings were broken off", e);
        } finally {
            pool.shutdownNow();
        }
        return tally.findings(seed, reader);
    }
}
