package hailsham.yaml.parser;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.usual.UsualTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files in the usual forms are read without the parser, and as it reads them. {@code -Dmutations=20000} for more files to
 * which something happened, {@code -Dmutations.seed=...} for the same again.
 */
class UsualFormsTest {
    private static final int MANY = Integer.getInteger("mutations", 3000);
    private static final long SEED = Long.getLong("mutations.seed", System.nanoTime());
    /** What forms are made of, so that one often becomes another. */
    private static final List<String> SIGNS = List.of(
            "- ",
            ": ",
            ":",
            "-",
            "  ",
            " ",
            "\n",
            "\n\n",
            "|",
            "|-",
            "|+\n",
            ">",
            " # ",
            "#",
            "'",
            "''",
            "\"",
            "[",
            "]",
            "{",
            "}",
            ", ",
            ",",
            "?",
            "&a",
            "*a",
            "!t",
            "%",
            "@",
            "`",
            "\\",
            "\t",
            "\r\n",
            "---\n",
            "...\n",
            "a: b\n",
            "- a: b\n",
            "é",
            "—",
            "\uD83D\uDE00",
            "\u0085",
            "\u2028",
            "0",
            "<<: ",
            "key:\n",
            "  - |\n    text\n",
            "''''");

    private static final String FORMS = """
            # A comment, and an empty line.

            story: synthetic # another
            title:   'It''s "quoted"'
            author: "O'Hara: a # b"
            note: |
              Words, and more of them.

                Further in.
              # No comment.

            kept: |+
               One.

            stripped: |-

              After an empty line.
            long: words that go
              on, no:not as a key, [not] - a list
            wide: one

              two
              three # the end
            nothing:
            below:
              deep:
                deeper: -5
            list:
            - plain
            - 'quoted'
            -
            - key: value
              other: |
                literal
            -
              key: on a line of its own
            - [a, "b", 'c', d e]
            further:
              - { range: 0..3, list: [], map: {}, of: { x: y } }
            last: the end""";

    @Test
    void theUsualFormsAreReadWithoutTheParser() {
        Mapping tree = same(FORMS).orElseThrow();
        assertThat(tree.entries()).hasSize(13);
        assertThat(UsualTree.read(new SourceFile("s.yaml", FORMS + "\n"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "- a",
                "a: b\n---\nc: d",
                "%YAML 1.2\n---\na: b",
                " a: b",
                "a: &x b",
                "a: *x",
                "a: !t b",
                "a: >\n  b",
                "a: \"b\\n\"",
                "a: \"b\n  c\"",
                "a: [b,\n  c]",
                "a: [b: c]",
                "a: {b}",
                "a: |2\n   b",
                "a: |\n",
                "a: b: c",
                "a:\tb",
                "a: b\r\n",
                "a: b\na: c",
                "<<: b",
                "? a\n: b",
                "\"a\": b",
                "a b: c",
                "a:\n  b",
                "a:\n  - - b",
                "a: b\n  c: d",
                "a:\n    b: c\n  d: e",
                "a: \u0007",
                "a: \uD83D\uDE00"
            })
    void whateverElseThereIsIsLeftToTheParser(String text) {
        assertThat(UsualTree.read(new SourceFile("s.yaml", text))).isEmpty();
    }

    @Test
    void everyFileOfTheStoryAndEveryFixtureIsReadAsTheParserReadsIt() throws IOException {
        int usual = 0;
        for (Path file : files()) {
            usual += same(Files.readString(file)).isPresent() ? 1 : 0;
        }
        assertThat(usual).as("files that need no parser").isGreaterThan(50);
    }

    @Test
    void everyMutatedFileIsReadAsTheParserReadsItOrLeftToIt() throws IOException {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>(List.of(FORMS, FORMS, FORMS));
        for (Path file : files()) {
            String text = Files.readString(file);
            if (text.length() < 4_000) {
                texts.add(text);
            }
        }
        int usual = 0;
        for (int i = 0; i < MANY; i++) {
            StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                mutate(text, random);
            }
            try {
                usual += same(text.toString()).isPresent() ? 1 : 0;
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("mutation " + i + " of -Dmutations.seed=" + SEED + ":\n" + text, e);
            }
        }
        assertThat(usual).as("mutated files that need no parser").isBetween(MANY / 20, MANY * 19 / 20);
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 2 : 40));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.replace(at, end, SIGNS.get(random.nextInt(SIGNS.size())));
            case 2 -> text.insert(at, text.substring(Math.min(at, end), end));
            case 3 -> text.setLength(Math.max(1, at));
            default -> text.insert(at, SIGNS.get(random.nextInt(SIGNS.size())));
        }
    }

    /** The tree, where it is read; it is the same as the parser's then, which finds nothing wrong. */
    private static Optional<Mapping> same(String text) {
        SourceFile file = new SourceFile("s.yaml", text);
        Optional<Mapping> usual = UsualTree.read(file);
        if (usual.isPresent()) {
            Diagnostics diagnostics = new Diagnostics();
            Optional<Mapping> parsed = TreeReader.parsed(file, diagnostics);
            assertThat(diagnostics.found()).isEmpty();
            assertThat(usual).isEqualTo(parsed);
        }
        return usual;
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("story", "src/test/resources")) {
            try (Stream<Path> found = Files.walk(Path.of(folder))) {
                for (Path file : found.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                    if (!text.isEmpty() && text.indexOf('\uFFFD') < 0) {
                        files.add(file);
                    }
                }
            }
        }
        return files;
    }
}
