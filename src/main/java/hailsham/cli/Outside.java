package hailsham.cli;

import hailsham.save.Places;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * What a command touches of the world outside.
 *
 * @param in bytes as they come
 * @param out bytes as they are, so that a reader who is gone is noticed
 * @param err for sentences to people
 * @param charset in which people read
 */
public record Outside(InputStream in, OutputStream out, PrintStream err, Charset charset, Places places) {
    static Outside ofThisProcess() {
        return new Outside(
                StandardInput.open(),
                new FileOutputStream(FileDescriptor.out),
                System.err,
                Charset.forName(System.getProperty(
                        "native.encoding", Charset.defaultCharset().name())),
                new Places(System.getenv(), System.getProperty("user.home", "")));
    }

    /** Says one thing to the person who started the program; nothing in it can move a cursor. */
    public void tell(String sentence) {
        err.println(sentence.replaceAll("[\\p{Cntrl}\\p{Cf}]", ""));
        err.flush();
    }
}
