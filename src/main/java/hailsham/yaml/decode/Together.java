package hailsham.yaml.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Does the same with each of several things, as many at a time as there are processors. What comes of them is in their
 * order, and a failure is that of the first that fails.
 *
 * <p>A parallel stream would do it too, for the price of some eighty classes to be loaded before the first page.
 */
final class Together<A, B> {
    private static final int MOST_THREADS = 8;

    private final List<A> things;
    private final Function<A, B> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<Outcome<B>> outcomes;

    private Together(List<A> things, Function<A, B> work) {
        this.things = things;
        this.work = work;
        this.outcomes = new AtomicReferenceArray<>(things.size());
    }

    /** What came of one: nothing where it failed. */
    private record Outcome<B>(List<B> result, List<Throwable> failure) {}

    static <A, B> List<B> all(List<A> things, Function<A, B> work) {
        return new Together<>(things, work).all();
    }

    private List<B> all() {
        int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(processors, things.size()); i++) {
            Thread other = new Thread(this::work, "reads the story too");
            other.setDaemon(true);
            other.start();
            others.add(other);
        }
        work();
        boolean interrupted = false;
        for (Thread other : others) {
            interrupted |= waitFor(other);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return results();
    }

    private void work() {
        for (int i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
            outcomes.set(i, outcome(things.get(i)));
        }
    }

    private Outcome<B> outcome(A thing) {
        try {
            return new Outcome<>(List.of(work.apply(thing)), List.of());
        } catch (RuntimeException | Error e) {
            return new Outcome<>(List.of(), List.of(e));
        }
    }

    /** Whether it was told to stop meanwhile, which whoever called is told when there is nothing half done. */
    private static boolean waitFor(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    private List<B> results() {
        List<B> results = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) {
            Outcome<B> outcome = outcomes.get(i);
            for (Throwable failure : outcome.failure()) {
                if (failure instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failure;
            }
            results.addAll(outcome.result());
        }
        return results;
    }
}
