package hailsham.save.slot;

import hailsham.save.disk.Disk;
import hailsham.save.format.Kept;
import hailsham.save.sentence.Sentences;
import java.io.IOException;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Slots that are written from the ground up, and above all those that keep what would else be written over. */
public record LeftBehind(SlotRoot root, Disk disk, LongSupplier clock) {
    /** The beginning of the names that such slots get. */
    public static final String NAME = "left";

    /** Writes a slot; what is damaged of what it held is put aside. */
    public void write(String as, SlotContents there, Standing standing) throws IOException {
        try (OpenSlot other = new OpenSlot(root.folder(as), disk, clock)) {
            other.take();
            other.replace(there);
            other.keep(standing, true);
        }
    }

    /**
     * Gives a way a slot of its own, where none but the one of this name has it.
     *
     * @return what the reader is to be told of it; empty where some slot has it anyway
     */
    public Optional<String> keep(String name, Optional<String> story, SlotContents contents, Kept way)
            throws IOException {
        if (root.isKeptBeside(name, story, way)) {
            return Optional.empty();
        }
        String left = root.freeName(NAME);
        write(left, root.folder(left).read(), Standing.of(contents, way));
        return Optional.of(Sentences.leftBehind(left));
    }
}
