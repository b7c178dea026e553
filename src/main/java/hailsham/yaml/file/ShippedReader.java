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

    private ShippedReader() {}

    public static StoryFiles read(Diagnostics diagnostics) {
        File program = program();
        if (program.isDirectory()) {
            return FolderReader.read(Path.of(program.getPath(), FOLDER), FOLDER, diagnostics);
        }
        List<StoryFile> files = new ArrayList<>();
        try (ZipFile archive = new ZipFile(program)) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String path = entry.getName();
                if (path.startsWith(FOLDER + "/") && FolderReader.isYaml(path)) {
                    files.add(file(archive, entry, diagnostics));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own archive cannot be read", e);
        }
        return new StoryFiles(FOLDER, files, true);
    }

    private static StoryFile file(ZipFile archive, ZipEntry entry, Diagnostics diagnostics) throws IOException {
        String path = entry.getName();
        int last = path.lastIndexOf('/');
        String within = last > FOLDER.length() ? path.substring(FOLDER.length() + 1, last) : "";
        try (InputStream in = archive.getInputStream(entry)) {
            return TextDecoder.decode(path, in.readAllBytes(), diagnostics)
                    .map(source -> new StoryFile(within, path.substring(last + 1), source))
                    .orElseThrow(() -> new IOException(path));
        }
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
