package hailsham.cli.play;

import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.compiled.KeptStories;
import hailsham.compiled.KeptStory;
import hailsham.compiled.ProgramStamp;
import hailsham.source.SourceFile;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/**
 * The story to play: as it was kept when it was last read, else read from its files, and kept once the reader has left.
 *
 * @param sources its files where it is still to be kept; empty where it is, or cannot be
 */
record PlayedStory(Story story, String name, Optional<List<SourceFile>> sources) {
    private static final String SHIPPED = "the story inside";
    /** Set where the virtual machine is to be shown what there is: then the story is read from its files and from bytes. */
    private static final String REHEARSAL = "hailsham.rehearsal";

    /**
     * Finds a story.
     *
     * @param folder the folder that it is in; empty for the one inside the program
     * @param kept where stories are kept; empty where none are
     * @return empty, with what is wrong said, where there is none to be played
     */
    static Optional<PlayedStory> find(Optional<String> folder, Optional<KeptStories> kept, Outside outside) {
        if (folder.isPresent()) {
            Optional<Path> path = Stories.folder(folder, outside);
            return path.isPresent() ? inFolder(path.get(), kept, outside) : Optional.empty();
        }
        if (kept.isPresent() && Boolean.getBoolean(REHEARSAL)) {
            read(StoryReader.openShipped(), SHIPPED, outside).ifPresent(story -> story.keep(kept));
        }
        Optional<KeptStory> known = kept.isPresent() ? kept.get().read(SHIPPED) : Optional.empty();
        return known.isPresent()
                ? Optional.of(new PlayedStory(known.get().story(), SHIPPED, Optional.empty()))
                : read(StoryReader.openShipped(), SHIPPED, outside);
    }

    private static Optional<PlayedStory> inFolder(Path folder, Optional<KeptStories> kept, Outside outside) {
        String name = folder.toAbsolutePath().toString();
        // What was kept of it is read while its files are: as a rule it is what they say.
        KeptReading keptReading = KeptReading.begin(kept, name);
        StoryReader.Opened opened = StoryReader.open(folder);
        Optional<List<SourceFile>> sources = opened.sources();
        Optional<KeptStory> known = keptReading.result();
        return known.isPresent() && sources.isPresent() && known.get().isOf(sources.get())
                ? Optional.of(new PlayedStory(known.get().story(), name, Optional.empty()))
                : read(opened, name, outside);
    }

    private static Optional<PlayedStory> read(StoryReader.Opened opened, String name, Outside outside) {
        StoryReader.Result read = opened.read();
        if (read.story().isEmpty()) {
            outside.err().print(Stories.print(read.problems()));
            outside.tell("The story cannot be played until that is put right.");
            return Optional.empty();
        }
        return Optional.of(new PlayedStory(read.story().get(), name, opened.sources()));
    }

    /** Keeps it where it is not kept yet. That it cannot be costs nothing but time, so nobody is told. */
    void keep(Optional<KeptStories> kept) {
        if (kept.isEmpty() || sources.isEmpty()) {
            return;
        }
        try {
            kept.get().keep(name, sources.get(), story);
        } catch (IOException e) {
            // The next start reads it again, and tries again.
        }
    }

    /** Where stories are kept for this program; nowhere while it is no archive, whose classes may change at any time. */
    static Optional<KeptStories> kept(Outside outside) {
        CodeSource source = PlayedStory.class.getProtectionDomain().getCodeSource();
        try {
            Path program = Path.of(source.getLocation().toURI());
            Optional<Long> stamp = Files.isRegularFile(program) ? ProgramStamp.of(program) : Optional.empty();
            return stamp.isPresent()
                    ? Optional.of(new KeptStories(outside.places().cache().resolve("stories"), stamp.get()))
                    : Optional.empty();
        } catch (URISyntaxException | IOException e) {
            // It does not know itself, so it cannot know whether what it kept is its own.
            return Optional.empty();
        }
    }
}
