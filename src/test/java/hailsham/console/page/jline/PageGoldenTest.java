package hailsham.console.page.jline;

import hailsham.golden.GoldenPairs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class PageGoldenTest {
    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> thePageLooksAsItDid() {
        return GoldenPairs.tests("page", script -> {
            try {
                Path saves = Files.createTempDirectory(folder, "saves");
                try (PageScript page = new PageScript(saves)) {
                    return page.run(script);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
