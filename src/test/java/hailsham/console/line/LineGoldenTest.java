package hailsham.console.line;

import hailsham.console.Reader;
import hailsham.console.model.Typography;
import hailsham.golden.GoldenPairs;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class LineGoldenTest {
    @TempDir
    Path folder;

    /** The first line of an input says the story, the width and the characters; what follows is typed. */
    @TestFactory
    List<DynamicTest> theLineReadsAsItDid() {
        return GoldenPairs.tests("line", input -> {
            String[] parts = input.split("\n", 2);
            String[] how = parts[0].split(" ");
            StringWriter out = new StringWriter();
            Typography typography = Typography.valueOf(how[2]);
            try (Reader reader = Reader.of(how[0], Files.createTempDirectory(folder, "saves"), typography, true)) {
                new PlainScreen(
                                reader.session(),
                                new StringReader(parts[1]),
                                new PrintWriter(out),
                                Integer.parseInt(how[1]),
                                typography,
                                true)
                        .play();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        });
    }
}
