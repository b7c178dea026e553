package hailsham.save;

import hailsham.save.disk.PrivateFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder in which the slots stand. It may not be there yet. */
record SlotRoot(Path path) {
    SlotFolder folder(String name) {
        return new SlotFolder(path.resolve(name));
    }

    /** Why a slot cannot have this name; empty where it can, or has it. */
    Optional<String> whyNot(String name) throws IOException {
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

    /** What every slot holds, by name; those of which nothing can be read are left out. */
    List<SlotContents> contents() throws IOException {
        List<SlotContents> contents = new ArrayList<>();
        for (SlotFolder folder : all()) {
            contents.add(folder.read());
        }
        return contents;
    }

    /** A name that no slot has: the word, and a number. */
    String freeName(String word) throws IOException {
        for (int n = 1; ; n++) {
            String name = word + "-" + n;
            if (PrivateFiles.look(folder(name).path()).isEmpty()) {
                return name;
            }
        }
    }
}
