package hailsham.bench;

import hailsham.engine.Engine;
import hailsham.engine.LargeStory;
import hailsham.engine.Option;
import hailsham.save.FolderShelf;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What is kept of a telling, and what keeping it costs beside the wait for the disk. */
final class Saves {
    private static final int TURNS = 30;
    private static final int DECISIONS = 10_000;
    private static final int OPENINGS = 60;
    private static final double NANOS_IN_A_MILLI = 1e6;

    private final Random random = new Random(1);
    private final Path folder;

    private Saves(Path folder) {
        this.folder = folder;
    }

    /** A folder where to force to disk costs nothing, where there is one. */
    static Path inMemory() {
        Path shared = Path.of("/dev/shm");
        return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** The story of the short telling is in the folder that is given; that of the long one never ends. */
    public static void main(String[] arguments) throws IOException {
        try (Scratch scratch = Scratch.in(inMemory())) {
            Saves saves = new Saves(scratch.folder());
            saves.few(Engine.of(StoryReader.read(Path.of(arguments[0])).story().orElseThrow()), "the generated story");
            saves.few(Engine.of(StoryReader.readShipped().story().orElseThrow()), "the shipped story");
            saves.many(Engine.of(LargeStory.ofNodes(1_000)));
        }
    }

    private boolean choose(Telling telling) {
        List<Option> options = telling.options().stream().filter(Option::free).toList();
        if (options.isEmpty()) {
            return false;
        }
        telling.choose(options.get(random.nextInt(options.size())).id());
        return true;
    }

    private void few(Engine engine, String story) throws IOException {
        String slot = story.replace(' ', '-');
        try (FolderShelf shelf = FolderShelf.in(folder, slot)) {
            shelf.open(engine);
            Telling telling = Telling.begin(engine);
            for (int turn = 0; turn < TURNS; turn++) {
                if (!choose(telling)) {
                    throw new IllegalStateException(story + " is at its end after " + turn + " turns");
                }
                must(shelf, telling);
            }
            shelf.leave(telling, 0);
        }
        Path kept = folder.resolve(slot);
        Children.tell(
                "a save after " + TURNS + " turns of " + story, "bytes", Files.size(kept.resolve("telling.json")));
        Children.tell("its whole slot, with the journal and the save before", "bytes", Growth.bytes(kept));
    }

    private void many(Engine engine) {
        // The first to come by has the story compiled, which stays.
        Telling warm = Telling.begin(engine);
        for (int turn = 0; turn < DECISIONS; turn++) {
            choose(warm);
        }
        Telling telling = Telling.begin(engine);
        long before = Growth.used();
        double[] nanos = new double[DECISIONS];
        try (FolderShelf shelf = FolderShelf.in(folder, "long")) {
            shelf.open(engine);
            for (int turn = 0; turn < DECISIONS; turn++) {
                choose(telling);
                long start = System.nanoTime();
                must(shelf, telling);
                nanos[turn] = System.nanoTime() - start;
            }
        }
        double weight = (double) (Growth.used() - before) / DECISIONS;
        Reference.reachabilityFence(telling);
        Reference.reachabilityFence(warm);
        double[] last = Arrays.copyOfRange(nanos, DECISIONS * 9 / 10, DECISIONS);
        Arrays.sort(last);
        Children.tell("a save at 10,000 decisions, median", "ms", Sample.at(last, 0.5) / NANOS_IN_A_MILLI);
        Children.tell("a save at 10,000 decisions, 99 of 100", "ms", Sample.at(last, 0.99) / NANOS_IN_A_MILLI);
        Children.tell("memory a decision", "bytes", weight);
        opened(engine);
    }

    private void opened(Engine engine) {
        double[] nanos = new double[OPENINGS];
        for (int i = 0; i < OPENINGS; i++) {
            try (FolderShelf shelf = FolderShelf.in(folder, "long")) {
                long start = System.nanoTime();
                int position = shelf.open(engine).telling().orElseThrow().position();
                nanos[i] = System.nanoTime() - start;
                if (position != DECISIONS) {
                    throw new IllegalStateException("the save holds " + position + " decisions");
                }
            }
        }
        double[] warm = Arrays.copyOfRange(nanos, OPENINGS / 2, OPENINGS);
        Arrays.sort(warm);
        Children.tell("opening a save of 10,000 decisions, warm", "ms", Sample.at(warm, 0.5) / NANOS_IN_A_MILLI);
        Children.tell("the same, cold", "ms", nanos[0] / NANOS_IN_A_MILLI);
    }

    private static void must(FolderShelf shelf, Telling telling) {
        shelf.keep(telling, 0).ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
    }
}
