package hailsham.yaml.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.yaml.file.StoryFiles.StoryFile;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReaderTest {
    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void whatEditorsLeaveBesideAFileIsPassedOver() throws IOException {
        write("story.yaml", "story: x\n");
        for (String litter : List.of(
                "story.yaml~",
                ".story.yaml.swp",
                "._story.yaml",
                "#story.yaml#",
                "story.yaml.bak",
                "story.yaml.orig",
                ".DS_Store",
                "Thumbs.db")) {
            write(litter, "\0\1\2");
        }
        Files.createSymbolicLink(folder.resolve(".#story.yaml"), Path.of("somebody@elsewhere.123"));
        write("notes.txt", "\0");
        assertThat(read()).extracting(StoryFile::name).containsExactly("story.yaml");
        assertThat(diagnostics.found()).isEmpty();
    }

    @Test
    void filesComeByNumberThenByName() throws IOException {
        for (String name : List.of("2-b/10-x.yaml", "2-b/9-y.yaml", "10-c/1-z.yaml", "1-a/a.yaml", "1-a/01-b.yaml")) {
            write(name, "a: 1\n");
        }
        write("world.yaml", "");
        assertThat(read())
                .extracting(file -> file.folder() + "/" + file.name())
                .containsExactly(
                        "/world.yaml", "1-a/01-b.yaml", "1-a/a.yaml", "2-b/9-y.yaml", "2-b/10-x.yaml", "10-c/1-z.yaml");
    }

    @Test
    void branchesAndSchemasAreNoParts() throws IOException {
        write("branches/x.yaml", "branch: x\n");
        write("schema/x.yaml", "x\n");
        assertThat(read()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws IOException {
        write("a.yaml", "\uFEFFkey: value");
        assertThat(read().get(0).source().text()).isEqualTo("key: value");
        assertThat(diagnostics.found()).isEmpty();
    }

    @Test
    void theFirstBadByteIsFoundBehindWideCharacters() throws IOException {
        Files.write(
                folder.resolve("a.yaml"),
                concat("one\n\uD83D\uDE00 h\u00E9 ".getBytes(UTF_8), new byte[] {(byte) 0xE9, 'x', '\n'}));
        read();
        Diagnostic found = diagnostics.found().get(0);
        assertThat(found.code()).isEqualTo(DiagnosticCode.WRONG_ENCODING);
        assertThat(found.span().orElseThrow()).hasToString("story/a.yaml:2:6");
    }

    @Test
    void aWrittenReplacementCharacterIsNoFault() throws IOException {
        write("a.yaml", "a: \uFFFD\n");
        read();
        assertThat(diagnostics.found()).isEmpty();
    }

    @Test
    void aFileOfOneMebibyteIsReadAndOneByteMoreIsNot() throws IOException {
        write("a.yaml", "\n".repeat(1 << 20));
        write("b.yaml", "\n".repeat((1 << 20) + 1));
        assertThat(read()).extracting(StoryFile::name).containsExactly("a.yaml");
        assertThat(diagnostics.found()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.FILE_TOO_LARGE);
    }

    @Test
    void aSocketIsNoFile() throws IOException {
        Path socket = folder.resolve("s.yaml");
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.bind(UnixDomainSocketAddress.of(socket));
            read();
        }
        assertThat(diagnostics.found()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.NOT_A_FILE);
    }

    @Test
    void aFileThatTheSystemKeepsToItselfIsSaidToBeUnreadable() throws IOException {
        write("a.yaml", "a: 1\n");
        Files.setPosixFilePermissions(folder.resolve("a.yaml"), PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(folder.resolve("a.yaml")), "the superuser may read everything");
        read();
        assertThat(diagnostics.found()).extracting(Diagnostic::code).containsExactly(DiagnosticCode.UNREADABLE);
    }

    @Test
    void theNameOfAFileCannotReachTheTerminal() throws IOException {
        write("a\u001B]0;x\u0007\u202E.yaml", "\t");
        assertThat(read().get(0).source().name()).isEqualTo("story/a\\u{1B}]0;x\\u{7}\\u{202E}.yaml");
    }

    @Test
    void aMissingFolderIsNoStory() {
        FolderReader.read(folder.resolve("nowhere"), "nowhere", diagnostics);
        assertThat(diagnostics.found()).extracting(Diagnostic::message).containsExactly("`nowhere` is no folder here");
    }

    private List<StoryFile> read() {
        return FolderReader.read(folder, "story", diagnostics).files();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] whole = java.util.Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, whole, a.length, b.length);
        return whole;
    }
}
