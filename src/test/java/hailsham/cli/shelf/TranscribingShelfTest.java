package hailsham.cli.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.cli.Hailsham;
import hailsham.cli.Outside;
import hailsham.save.FolderShelf;
import hailsham.telling.Telling;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscribingShelfTest {
    @TempDir
    Path folder;

    @Test
    void whatIsReadIsAddedAsItIsRead() throws IOException {
        Path file = folder.resolve("transcript.md");
        Telling telling = Telling.begin(Miniature.engine());
        try (TranscribingShelf shelf = TranscribingShelf.into(file, FolderShelf.in(folder, "telling"))) {
            shelf.open(Miniature.engine());
            shelf.keep(telling, 1);
            assertThat(file).hasContent("## The Quay\n\n");
            shelf.keep(telling, 2);
            telling.choose("nothing");
            shelf.keep(telling, 0);
            telling.choose("thread.lamp-room");
            shelf.keep(telling, 6);
        }
        try (TranscribingShelf shelf = TranscribingShelf.into(file, FolderShelf.in(folder, "telling"))) {
            Telling again = shelf.open(Miniature.engine()).telling().orElseThrow();
            again.choose("retell.the-slip.kindly");
            shelf.keep(again, 9);
            again.undo();
            shelf.leave(again, 1);
        }

        assertThat(file).hasContent("""
                        ## The Quay

                        Nell had the *good* bag and I had the other. The boat was late, though the lamp was lit.

                        It was the first of the month. There were two gulls on the rail. One of them was {lame}.

                        **Say nothing**

                        I sat down on the bench.

                        I had the whistle in my pocket.

                        **The night of the fog**

                        ## The Lamp Room

                        There were ninety steps and I counted them. I had got to sixty when

                        > ### The night of the fog

                        > it was fog to the door. Nell held the lantern. I felt in my pocket

                        > > ### How I came by the key

                        > > it was Mr Crane's hand with the key in it. First time.

                        > > Anybody would have slipped there.

                        > > He shut my fingers on it,

                        > and the bell was going, under us,

                        and then I was at the top, out of breath.

                        *(Back.)*

                        ## The Lamp Room

                        """);
    }

    @Test
    void aFileThatCannotBeWrittenIsSaidToBeSo() {
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Outside outside = new Outside(
                java.io.InputStream.nullInputStream(),
                java.io.OutputStream.nullOutputStream(),
                new java.io.PrintStream(err, true, java.nio.charset.StandardCharsets.UTF_8),
                java.nio.charset.StandardCharsets.UTF_8,
                new hailsham.save.Places(java.util.Map.of(), folder.toString()));

        int code = Hailsham.run(
                outside, "--json", "--story", Miniature.FOLDER.toString(), "--transcript", folder.toString());

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("The transcript " + folder + " cannot be written.\n");
    }
}
