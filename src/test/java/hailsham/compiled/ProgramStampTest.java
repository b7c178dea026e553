package hailsham.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramStampTest {
    @TempDir
    Path folder;

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("Main.class");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return jar;
    }

    @Test
    void equalProgramsHaveOneStampAndOthersOfTheSameSizeAnother() throws IOException {
        Path one = jar("one", "abc");

        assertThat(ProgramStamp.of(one)).isPresent().isEqualTo(ProgramStamp.of(jar("same", "abc")));
        Path other = jar("other", "abd");
        assertThat(Files.size(other)).isEqualTo(Files.size(one));
        assertThat(ProgramStamp.of(other)).isNotEqualTo(ProgramStamp.of(one));
    }

    @Test
    void whatIsNoArchiveHasNone() throws IOException {
        Path text = folder.resolve("text");
        Files.writeString(text, "no archive, though it is long enough to be one");
        assertThat(ProgramStamp.of(text)).isEmpty();
        Files.writeString(text, "short");
        assertThat(ProgramStamp.of(text)).isEmpty();
    }
}
