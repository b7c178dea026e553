package hailsham.yaml.file;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.yaml.file.StoryFiles.StoryFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the files of a story from a folder: regular ones of a sane size, and no links. */
public final class FolderReader {
    /** Greater files are refused before anything of them is parsed. */
    static final int MOST_BYTES = 1 << 20;

    private static final int DEEPEST_FOLDER = 8;
    /** Folders of a story that hold something else than parts. */
    private static final Set<String> NOT_PARTS = Set.of("branches", "schema");

    private final String name;
    private final Diagnostics diagnostics;
    private final List<StoryFile> files = new ArrayList<>();
    private boolean complete = true;

    private FolderReader(String name, Diagnostics diagnostics) {
        this.name = name;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads whatever of a story is in a folder.
     *
     * @param name how the folder is called in messages
     */
    public static StoryFiles read(Path folder, String name, Diagnostics diagnostics) {
        FolderReader reader = new FolderReader(name, diagnostics);
        if (Files.isDirectory(folder)) {
            reader.folder(folder, "", 0);
        } else {
            String what = Files.exists(folder) ? "not a folder" : "no folder here";
            diagnostics.report(DiagnosticCode.NO_STORY, "`" + ShownName.of(name) + "` is " + what);
        }
        return new StoryFiles(name, reader.files, reader.complete);
    }

    /**
     * Reads one file that stands by itself.
     *
     * @param name how the file is called in messages
     * @return empty where it cannot be read, which is reported then
     */
    public static Optional<SourceFile> readFile(Path file, String name, Diagnostics diagnostics) {
        FolderReader reader = new FolderReader(name, diagnostics);
        try {
            reader.file(file, "", "", Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            reader.refuse(DiagnosticCode.UNREADABLE, "", "", "this file cannot be read", "look at its permissions");
        }
        return reader.files.stream().map(StoryFile::source).findFirst();
    }

    private void folder(Path folder, String within, int depth) {
        for (Path path : entries(folder, within)) {
            String own = String.valueOf(path.getFileName());
            if (Litter.is(own)) {
                continue;
            }
            BasicFileAttributes attributes;
            try {
                attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException e) {
                refuse(DiagnosticCode.UNREADABLE, within, own, "this cannot be read", "look at its permissions");
                continue;
            }
            if (attributes.isSymbolicLink()) {
                refuse(DiagnosticCode.LINK, within, own, "this is a link", "put the file itself here");
            } else if (attributes.isDirectory()) {
                if (depth < DEEPEST_FOLDER && !(depth == 0 && NOT_PARTS.contains(own)) && !isYaml(own)) {
                    folder(path, within.isEmpty() ? own : within + "/" + own, depth + 1);
                } else if (isYaml(own)) {
                    refuse(DiagnosticCode.NOT_A_FILE, within, own, "this is a folder", "a chapter is one file");
                }
            } else if (isYaml(own)) {
                file(path, within, own, attributes);
            }
        }
    }

    private List<Path> entries(Path folder, String within) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                entries.add(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            refuse(DiagnosticCode.UNREADABLE, "", within, "this folder cannot be read", "look at its permissions");
        }
        if (entries.size() > 1) {
            entries.sort(FolderReader::order);
        }
        return entries;
    }

    private static int order(Path a, Path b) {
        return FileOrder.compare(String.valueOf(a.getFileName()), String.valueOf(b.getFileName()));
    }

    private void file(Path path, String within, String own, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            refuse(DiagnosticCode.NOT_A_FILE, within, own, "this is not a regular file", "put a text file here");
            return;
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            bytes = bytes(in, attributes.size());
        } catch (IOException e) {
            refuse(DiagnosticCode.UNREADABLE, within, own, "this file cannot be read", "look at its permissions");
            return;
        }
        if (bytes.length > MOST_BYTES) {
            refuse(
                    DiagnosticCode.FILE_TOO_LARGE,
                    within,
                    own,
                    "this file is larger than 1 MiB",
                    "a chapter is a scene or some dozens of them: cut it in two");
            return;
        }
        Optional<SourceFile> source = TextDecoder.decode(shown(within, own), bytes, diagnostics);
        if (source.isPresent()) {
            files.add(new StoryFile(within, own, source.get()));
        }
        complete &= source.isPresent();
    }

    /** Up to one more than may be: at once where there are as many as were announced. */
    private static byte[] bytes(InputStream in, long announced) throws IOException {
        byte[] bytes = new byte[(int) Math.min(announced, MOST_BYTES) + 1];
        int read = in.readNBytes(bytes, 0, bytes.length);
        if (read < bytes.length || read > MOST_BYTES) {
            return Arrays.copyOf(bytes, read);
        }
        byte[] rest = in.readNBytes(MOST_BYTES + 1 - read);
        byte[] all = Arrays.copyOf(bytes, read + rest.length);
        System.arraycopy(rest, 0, all, read, rest.length);
        return all;
    }

    private void refuse(DiagnosticCode code, String within, String own, String message, String hint) {
        complete = false;
        diagnostics.report(code, new SourceFile(shown(within, own), "").span(0, 0), message, hint);
    }

    private String shown(String within, String own) {
        StringBuilder whole = new StringBuilder(name);
        for (String step : List.of(within, own)) {
            if (!step.isEmpty()) {
                whole.append('/').append(step);
            }
        }
        return ShownName.of(whole.toString());
    }

    static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".YAML") || file.endsWith(".YML");
    }
}
