package hailsham.yaml.file;

import hailsham.source.Diagnostics;
import hailsham.yaml.file.StoryFiles.StoryFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads the files of the story that the program carries inside.
 *
 * <p>The program's own archive is open already and its table in memory, so that listing it costs next to nothing; a zip
 * file system would read it all again.
 */
public final class ShippedReader {
    private static final String FOLDER = "story";
    private static final String BRANCHES = "branches";

    private ShippedReader() {}

    /** The story's own files. */
    public static StoryFiles read(Diagnostics diagnostics) {
        return read(FOLDER, folder -> !folder.equals(BRANCHES), diagnostics);
    }

    /** The branches that come with it. */
    public static StoryFiles readBranches(Diagnostics diagnostics) {
        File program = program();
        if (program.isDirectory() && !new File(program, FOLDER + "/" + BRANCHES).isDirectory()) {
            return new StoryFiles(FOLDER, List.of(), true);
        }
        return read(FOLDER + "/" + BRANCHES, folder -> folder.equals(BRANCHES), diagnostics);
    }

    private static StoryFiles read(String from, Predicate<String> wanted, Diagnostics diagnostics) {
        File program = program();
        if (program.isDirectory()) {
            return FolderReader.read(Path.of(program.getPath(), from), from, diagnostics);
        }
        List<StoryFile> files = new ArrayList<>();
        try (ZipFile archive = new ZipFile(program)) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName();
                if (path.startsWith(FOLDER + "/") && FolderReader.isYaml(path) && wanted.test(within(path))) {
                    files.add(file(archive, entry, diagnostics));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own archive cannot be read", e);
        }
        return new StoryFiles(from, files, true);
    }

    private static StoryFile file(ZipFile archive, ZipEntry entry, Diagnostics diagnostics) throws IOException {
        String path = entry.getName();
        try (InputStream in = archive.getInputStream(entry)) {
            return TextDecoder.decode(path, in.readAllBytes(), diagnostics)
                    .map(source -> new StoryFile(within(path), path.substring(path.lastIndexOf('/') + 1), source))
                    .orElseThrow(() -> new IOException(path));
        }
    }

    private static String within(String path) {
        int last = path.lastIndexOf('/');
        return last > FOLDER.length() ? path.substring(FOLDER.length() + 1, last) : "";
    }

    private static File program() {
        CodeSource source = ShippedReader.class.getProtectionDomain().getCodeSource();
        try {
            return new File(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program does not know where it is", e);
        }
    }
}
