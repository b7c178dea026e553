package hailsham.save.slot;

import hailsham.save.disk.PrivateFiles;
import hailsham.save.format.Kept;
import hailsham.save.format.Snapshot;
import hailsham.save.sentence.Sentences;
import hailsham.telling.shelf.Shelf;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder in which the slots stand. It may not be there yet. */
public record SlotRoot(Path path) {
    public SlotFolder folder(String name) {
        return new SlotFolder(path.resolve(name));
    }

    /** Why a slot cannot have this name; empty where it can, or has it. */
    public Optional<String> whyNot(String name) throws IOException {
        if (!SlotName.allowed(name)) {
            return Optional.of(SlotName.RULE);
        }
        for (SlotFolder other : all()) {
            if (!other.name().equals(name) && SlotName.folded(other.name()).equals(SlotName.folded(name))) {
                return Optional.of(Sentences.alreadyCalled(other.name()));
            }
        }
        return folder(name).isTaken() ? Optional.of(Sentences.notAFolder(name)) : Optional.empty();
    }

    /** Every folder that has a slot's name, by name. */
    List<SlotFolder> all() throws IOException {
        List<SlotFolder> found = new ArrayList<>();
        if (!Files.isDirectory(path)) {
            return found;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(path)) {
            for (Path path : inside) {
                SlotFolder folder = new SlotFolder(path);
                if (SlotName.allowed(folder.name()) && folder.exists()) {
                    found.add(folder);
                }
            }
        } catch (java.nio.file.DirectoryIteratorException e) {
            throw e.getCause();
        }
        found.sort(Comparator.comparing(SlotFolder::name));
        return found;
    }

    /** Every slot of which something can be read, by name; of one story alone, where one is given. */
    List<Shelf.Slot> slots(Optional<String> story) throws IOException {
        List<Shelf.Slot> slots = new ArrayList<>();
        for (SlotFolder folder : all()) {
            SlotContents contents = folder.read();
            Optional<Kept> newest = contents.newest().filter(kept -> !contents.isNewer());
            if (newest.isPresent() && (story.isEmpty() || contents.story().equals(story))) {
                slots.add(new Shelf.Slot(
                        folder.name(),
                        contents.newestSnapshot().map(Snapshot::chapter).orElse(""),
                        newest.get().ledger().position(),
                        Revival.lastKept(contents)));
            }
        }
        return slots;
    }

    /** Whether a way through a story is part of what some slot holds other than the one of this name. */
    boolean isKeptBeside(String name, Optional<String> story, Kept way) throws IOException {
        for (SlotFolder folder : all()) {
            SlotContents other = folder.read();
            if (!folder.name().equals(name)
                    && other.story().equals(story)
                    && other.newest().filter(way::isWithin).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** A name that no slot has: the word, and a number. */
    public String freeName(String word) throws IOException {
        for (int n = 1; ; n++) {
            String name = word + "-" + n;
            if (PrivateFiles.look(folder(name).path()).isEmpty()) {
                return name;
            }
        }
    }
}
