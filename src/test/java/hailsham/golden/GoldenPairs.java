package hailsham.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Pairs of files under {@code src/test/resources}: {@code NAME.input}, and in {@code NAME.output} what must be made of
 * it. With {@code -Dgolden.update=true} the outputs are written anew, and the run fails, so that it cannot hide.
 */
public final class GoldenPairs {
    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String INPUT = ".input";
    private static final String OUTPUT = ".output";

    private GoldenPairs() {}

    /** A test for each pair of a folder, and one that nothing else is in it. */
    public static List<DynamicTest> tests(String folder, UnaryOperator<String> make) {
        Path path = RESOURCES.resolve(folder);
        List<String> inputs = names(path, INPUT);
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : inputs) {
            tests.add(DynamicTest.dynamicTest(
                    name,
                    () -> compare(
                            make.apply(Files.readString(path.resolve(name + INPUT))), path.resolve(name + OUTPUT))));
        }
        tests.add(DynamicTest.dynamicTest("each input has its output, and nothing else is there", () -> {
            assertThat(inputs).isNotEmpty();
            assertThat(names(path, OUTPUT)).isEqualTo(inputs);
            assertThat(names(path, "")).hasSize(inputs.size() * 2);
        }));
        return tests;
    }

    private static void compare(String made, Path output) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(output, made);
            fail("%s is written anew: look at what changed", output);
        }
        assertThat(made).isEqualTo(Files.readString(output));
    }

    private static List<String> names(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
