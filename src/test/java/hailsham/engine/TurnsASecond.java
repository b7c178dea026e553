package hailsham.engine;

import hailsham.story.Story;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;

/**
 * Measures how fast a story of 1,000 nodes is compiled and played by one thread, with its prose built. Run by hand; its
 * figures are of the machine it runs on:
 *
 * <pre>java -cp target/classes:target/test-classes hailsham.engine.TurnsASecond [seed]</pre>
 */
final class TurnsASecond {
    private TurnsASecond() {}

    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        Story story = LargeStory.ofNodes(1_000);
        long before = cpu();
        Engine engine = Engine.of(story);
        Turn first = engine.begin();
        System.out.printf("seed %d%n", seed);
        System.out.printf("cold: compiled and at the first page in %.1f ms%n", (cpu() - before) / 1e6);
        for (int round = 0; round < 6; round++) {
            measure(engine, first, seed);
        }
    }

    private static void measure(Engine engine, Turn first, long seed) {
        Random random = new Random(seed);
        int turns = 1_000_000;
        long letters = 0;
        Turn turn = first;
        long before = cpu();
        for (int i = 0; i < turns; i++) {
            List<Option> options = engine.options(turn.state());
            turn = options.isEmpty()
                    ? engine.begin()
                    : engine.choose(
                            turn.state(),
                            options.get(random.nextInt(options.size())).id());
            for (Event event : turn.events()) {
                letters += event instanceof Event.Said said ? said.text().length() : 0;
                letters += event instanceof Event.Echo echo ? echo.text().length() : 0;
            }
        }
        double read = (cpu() - before) / 1e9;
        State state = first.state();
        before = cpu();
        for (int i = 0; i < turns; i++) {
            int[] moves = engine.moves(state);
            state = moves.length == 0 ? engine.first() : engine.next(state, moves[random.nextInt(moves.length)]);
        }
        double walked = (cpu() - before) / 1e9;
        System.out.printf(
                "%,.0f turns/s with options and prose (%d letters a turn); %,.0f steps/s without prose%n",
                turns / read, letters / turns, turns / walked);
    }

    /** What this thread has worked, whatever else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
