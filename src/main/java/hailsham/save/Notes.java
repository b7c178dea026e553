package hailsham.save;

import hailsham.save.disk.Disk;
import hailsham.save.disk.PrivateFiles;
import hailsham.save.format.NoteText;
import hailsham.save.sentence.Sentences;
import hailsham.telling.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes of a reader: a file each, numbered, in a folder beside the slots. */
public final class Notes {
    private static final int LARGEST = 8 << 20;
    private static final String ENDING = ".note";

    private final Path folder;

    /** @param saves the folder of the slots */
    public Notes(Path saves) {
        this.folder = saves.resolve("notes");
    }

    /** Keeps a note, and says under which number, or why that cannot be done: one sentence. */
    String keep(Note note) {
        try {
            PrivateFiles.createFolder(folder);
            int number = 1;
            while (PrivateFiles.look(file(number)).isPresent()) {
                number++;
            }
            PrivateFiles.replace(Disk.REAL, file(number), Optional.empty(), NoteText.write(note));
            return "Kept as note " + number + ": hailsham at " + number + " comes back to this very place.";
        } catch (IOException e) {
            return Sentences.notSaved("note", folder, e);
        }
    }

    private Path file(int number) {
        return folder.resolve(number + ENDING);
    }

    /** The note of a number, or in a file; empty where there is none that can be read. */
    public Optional<Note> find(String name) {
        try {
            Path file = name.matches("[0-9]{1,9}") ? file(Integer.parseInt(name)) : Path.of(name);
            return PrivateFiles.read(file, LARGEST).flatMap(NoteText::read);
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Every note that can be read, by its number; those after a gap are found too. */
    public List<Numbered> all() {
        List<Numbered> all = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return all;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}\\" + ENDING))
                    .map(name -> Integer.parseInt(name.substring(0, name.length() - ENDING.length())))
                    .sorted()
                    .forEach(number ->
                            find(String.valueOf(number)).ifPresent(note -> all.add(new Numbered(number, note))));
        } catch (IOException e) {
            // A folder that cannot be looked into gives nothing.
            return List.of();
        }
        return all;
    }

    /** A note under its number. */
    public record Numbered(int number, Note note) {}
}
