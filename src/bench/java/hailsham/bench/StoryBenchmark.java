package hailsham.bench;

import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.save.FolderShelf;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What is done again and again, warm. The story is that of the property {@code bench.story}. */
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StoryBenchmark {
    static final String STORY = "bench.story";
    private static final int READINGS = 100;

    private Path folder;
    private Engine engine;
    private State state;
    private Scratch saves;
    private FolderShelf shelf;
    private Telling telling;
    private int chance = 42;

    @Setup
    public void read() throws IOException {
        folder = Path.of(System.getProperty(STORY));
        engine = Engine.of(StoryReader.read(folder).story().orElseThrow());
        state = engine.begin().state();
        saves = Scratch.make();
        shelf = FolderShelf.in(saves.folder(), "bench");
        telling = shelf.open(engine)
                .telling()
                .or(() -> shelf.begin(engine).telling())
                .orElseThrow();
    }

    @TearDown
    public void leaveNothing() throws IOException {
        shelf.close();
        saves.close();
    }

    private int chance(int bound) {
        chance = chance * 1664525 + 1013904223;
        return (chance >>> 16) % bound;
    }

    /** A choice and the prose that answers it. */
    @Benchmark
    public Object turn() {
        int[] moves = engine.moves(state);
        Turn turn = moves.length == 0 ? engine.begin() : engine.take(state, moves[chance(moves.length)]);
        state = turn.state();
        return turn;
    }

    /** The same, and what can be chosen next in words, as a reader gets it. */
    @Benchmark
    public Object turnWithItsOptions() {
        List<Option> options =
                engine.options(state).stream().filter(Option::free).toList();
        Turn turn = options.isEmpty()
                ? engine.begin()
                : engine.choose(state, options.get(chance(options.size())).id());
        state = turn.state();
        return turn;
    }

    /** A choice that is on the disk, fsync included. */
    @Benchmark
    public Object save() {
        List<Option> options = telling.options().stream().filter(Option::free).toList();
        if (options.isEmpty()) {
            telling = shelf.begin(engine).telling().orElseThrow();
            return telling;
        }
        telling.choose(options.get(chance(options.size())).id());
        Optional<String> trouble = shelf.keep(telling, 0);
        if (trouble.isPresent()) {
            throw new IllegalStateException(trouble.get());
        }
        return telling;
    }

    /** The story's files to a story, checked. */
    @Benchmark
    public Object reading() {
        return StoryReader.read(folder);
    }

    /** A story to what is played. */
    @Benchmark
    public Object compiling() {
        return Engine.of(engine.story());
    }

    /** A hundred blind readings on one thread. */
    @Benchmark
    public Findings exploring() {
        return Exploration.of(engine, READINGS, 1, Reader.BLIND, 1);
    }
}
