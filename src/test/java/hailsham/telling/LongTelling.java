package hailsham.telling;

import hailsham.engine.Engine;
import hailsham.engine.LargeStory;
import hailsham.engine.Option;
import hailsham.telling.strand.Decision;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Measures what a telling of 10,000 decisions costs to keep and to have again. Run by hand; its figures are of the
 * machine it runs on:
 *
 * <pre>java -cp target/classes:target/test-classes hailsham.telling.LongTelling [seed]</pre>
 */
final class LongTelling {
    private static final int DECISIONS = 10_000;
    private static final int TELLINGS = 20;

    private LongTelling() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        Engine engine = Engine.of(LargeStory.ofNodes(1_000));
        List<Decision> log = walk(engine, new Random(seed));
        System.out.printf("seed %d, %d decisions%n", seed, log.size());
        for (int round = 0; round < 8; round++) {
            long before = cpu();
            Telling telling = Telling.replay(engine, log, log.size()).telling();
            double replayed = (cpu() - before) / 1e6;
            before = cpu();
            int pages = telling.history().size();
            double read = (cpu() - before) / 1e6;
            before = cpu();
            while (telling.undo()) {
                pages--;
            }
            double undone = (cpu() - before) / 1e6 / log.size();
            System.out.printf(
                    "replayed in %.1f ms, history in %.1f ms, undone in %.4f ms a decision (%d)%n",
                    replayed, read, undone, pages);
        }
        List<Telling> tellings = new ArrayList<>();
        long used = used();
        for (int i = 0; i < TELLINGS; i++) {
            tellings.add(Telling.replay(engine, log, log.size()).telling());
        }
        System.out.printf(
                "%d bytes a decision%n",
                (used() - used) / TELLINGS / tellings.get(0).position());
    }

    private static List<Decision> walk(Engine engine, Random random) {
        Telling telling = Telling.begin(engine);
        while (telling.position() < DECISIONS) {
            List<Option> options = telling.options();
            if (options.isEmpty()) {
                break;
            }
            telling.choose(options.get(random.nextInt(options.size())).id());
        }
        return telling.log();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What this thread has worked, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
