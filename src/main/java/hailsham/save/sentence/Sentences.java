package hailsham.save.sentence;

import hailsham.save.disk.SlotInUse;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader is told of what went wrong with keeping: a sentence each, and never the system's own words. */
public final class Sentences {
    public static final String KEPT_AGAIN = "Your place is being kept again, and nothing was lost.";
    public static final String TORN =
            "The program was stopped while it wrote its last line; what that line would have kept is"
                    + " missing, at most the last thing that you did.";

    private static final long AS_GOOD_AS_FULL = 64 << 10;

    private Sentences() {}

    public static String notKept(Path folder, Exception why) {
        return "Your place is not being kept: " + reason(folder, why)
                + ". You can read on, and it will be kept as soon as that is possible.";
    }

    public static String notSaved(String name, Path folder, Exception why) {
        return "\"" + name + "\" was not saved: " + reason(folder, why) + ".";
    }

    public static String notSet(Path folder, Exception why) {
        return "Your settings were not kept: " + reason(folder, why) + ".";
    }

    public static String inUse(String name, SlotInUse by) {
        return openElsewhere(name, by) + " Leave that one first, or read in another slot with --slot NAME.";
    }

    public static String openElsewhere(String name, SlotInUse by) {
        return "The slot \"" + name + "\" is open in another program (" + by.getMessage() + ").";
    }

    public static String anotherStory(String name, String story) {
        return "The slot \"" + name + "\" holds a telling of another story (" + plain(story)
                + "). Choose another slot with --slot NAME.";
    }

    public static String newer(String name) {
        return "The slot \"" + name + "\" was written by a newer version of this program, which this one cannot read."
                + " Use that version, or choose another slot with --slot NAME.";
    }

    public static String notAFolder(String name) {
        return "Something that is not a folder stands in the place of the slot \"" + name
                + "\". Move it away, or choose another slot with --slot NAME.";
    }

    public static String noSuchSlot(String name) {
        return "There is no slot \"" + name + "\".";
    }

    public static String unreadable(String name) {
        return "Nothing in the slot \"" + name + "\" can be read; its files are as they were.";
    }

    public static String alreadyCalled(String name) {
        return "There is a slot \"" + name + "\" already, and on some systems the two names are one; choose another.";
    }

    public static String aside(List<Path> files) {
        String names = files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        return "A part of what was kept is damaged. You go on from the newest place that could be read, and what is"
                + " damaged stays beside it (" + names + ").";
    }

    public static String leftBehind(String name) {
        return "Where you were is kept in the slot \"" + name + "\".";
    }

    /** What a stranger's file says, without what could move a cursor. */
    public static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{Zs}]", "");
    }

    private static String reason(Path folder, Exception why) {
        Path above = nearest(folder);
        if (why instanceof SlotInUse) {
            return "its slot is open in another program (" + why.getMessage() + ")";
        } else if (isFull(above)) {
            return "the disk is full";
        } else if (why instanceof AccessDeniedException
                || why instanceof ReadOnlyFileSystemException
                || !Files.isWritable(above)) {
            return "nothing may be written in " + above;
        } else if (why instanceof NotDirectoryException || !Files.isDirectory(above)) {
            return above + " is not a folder";
        } else if (why instanceof FileSystemException || why instanceof IOException) {
            return "writing in " + folder + " fails";
        }
        throw new AssertionError(why);
    }

    private static boolean isFull(Path above) {
        try {
            return Files.getFileStore(above).getUsableSpace() < AS_GOOD_AS_FULL;
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder, or the nearest above it that is there. */
    private static Path nearest(Path folder) {
        Path at = folder.toAbsolutePath().normalize();
        while (!Files.exists(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }
}
