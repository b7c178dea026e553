package hailsham.cli.play;

import hailsham.compiled.KeptStories;
import hailsham.compiled.KeptStory;
import java.util.Optional;

/** A kept story that is read while something else is done. */
final class KeptReading implements Runnable {
    private final Optional<KeptStories> kept;
    private final String name;
    private final Thread thread = new Thread(this, "reads what was kept");
    private Optional<KeptStory> found = Optional.empty();

    private KeptReading(Optional<KeptStories> kept, String name) {
        this.kept = kept;
        this.name = name;
    }

    static KeptReading begin(Optional<KeptStories> kept, String name) {
        KeptReading reading = new KeptReading(kept, name);
        if (kept.isPresent()) {
            reading.thread.setDaemon(true);
            reading.thread.start();
        }
        return reading;
    }

    @Override
    public void run() {
        found = kept.isPresent() ? kept.get().read(name) : Optional.empty();
    }

    /** What it found, once it is done; nothing where somebody will not wait for that. */
    Optional<KeptStory> result() {
        try {
            thread.join();
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
