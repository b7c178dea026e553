package hailsham.cli.writing;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.cli.Desk;
import hailsham.golden.GoldenPairs;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.StoryFixture;
import hailsham.yaml.format.StoryFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FormatTest {
    private static final Path STORY = Path.of("story");
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    Path root;

    /** Carriage returns are shown. What is formatted is formatted again, and stays. */
    @TestFactory
    List<DynamicTest> filesBecomeWhatTheyShouldBeAndStaySo() {
        return GoldenPairs.tests("format", input -> {
            StoryFormat.Formatted formatted = StoryFormat.of(new SourceFile("barn.yaml", input));
            if (formatted.text().isEmpty()) {
                return formatted.obstacle().map(Span::toString).orElse("")
                        + formatted.problems().stream()
                                .map(problem -> problem.code().code())
                                .toList() + "\n";
            }
            String text = formatted.text().get();
            assertThat(formatted(text)).isEqualTo(text);
            assertThat(comments(text)).containsExactlyInAnyOrderElementsOf(comments(input));
            return text.replace("\r", "<return>");
        });
    }

    private static String formatted(String text) {
        return StoryFormat.of(new SourceFile("barn.yaml", text)).text().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> whatAnotherParserReadsOfAShippedFileIsTheSameAfterwards() {
        return shipped()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String before = Files.readString(file);
                    String after = formatted(before);
                    assertThat(read(after)).isEqualTo(read(before));
                    assertThat(comments(after)).isEqualTo(comments(before));
                    assertThat(formatted(after)).isEqualTo(after);
                }));
    }

    /** Each file of the shipped story as it is, and set in, spaced and commented on by chance. */
    @TestFactory
    Stream<DynamicTest> howeverAFileIsSetInItComesToTheSameForm() {
        Random random = new Random(8);
        return shipped()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String form = formatted(Files.readString(file));
                    for (int i = 0; i < 5; i++) {
                        Mess mess = Mess.of(form, random);
                        String again = formatted(mess.text());
                        assertThat(read(mess.text())).isEqualTo(read(form));
                        assertThat(read(again)).isEqualTo(read(form));
                        assertThat(formatted(again)).isEqualTo(again);
                        assertThat(comments(again)).containsAll(mess.comments());
                        assertThat(bare(again, mess.comments())).isEqualTo(bare(form, List.of()));
                    }
                }));
    }

    @Test
    void theShippedStoryHasItsForm() {
        assertThat(Desk.type("fmt", "--check", "--story", STORY.toString())).isEqualTo(new Desk.Answer("", "", 0));
    }

    @Test
    void checkingNamesFilesAndChangesNoneAndFormattingChangesThemOnce() throws IOException {
        Path folder = root.resolve("story");
        StoryFixture.lay("small", "", folder);
        Path gate = folder.resolve("1-yard/01-gate.yaml");
        Files.writeString(gate, Files.readString(gate).replace("      - choice: wait", "\n\n      - choice: wait   "));
        Map<String, String> before = Desk.files(folder);

        assertThat(Desk.type("fmt", "--check", "--story", folder.toString()).of(folder))
                .isEqualTo("""
                story/1-yard/01-gate.yaml:18
                fmt without --check puts what is listed into its form, from these lines on.
                (1)
                """);
        assertThat(Desk.files(folder)).isEqualTo(before);
        assertThat(Desk.type("fmt", folder.resolve("story.yaml").toString()).of(folder))
                .isEmpty();
        assertThat(Desk.files(folder)).isEqualTo(before);
        assertThat(Desk.type("fmt", gate.toString()).of(folder)).isEqualTo("story/1-yard/01-gate.yaml:18\n");
        assertThat(Lines.changed(before, Desk.files(folder))).isEqualTo("""
                === 1-yard/01-gate.yaml
                -\s
                -       - choice: wait\s\s\s
                +       - choice: wait
                """);
        assertThat(Desk.type("fmt", "--story", folder.toString())).isEqualTo(new Desk.Answer("", "", 0));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestIsFormattedAllTheSame() throws IOException {
        Path folder = root.resolve("faulty");
        StoryFixture.lay("small", "", folder);
        Files.writeString(folder.resolve("1-yard/01-gate.yaml"), "chapter: gate\ntitle: \"The Gate\n");
        Files.writeString(folder.resolve("world.yaml"), "people:\n      ann:\n            name: Ann\n");

        Desk.Answer answer = Desk.type("fmt", "--story", folder.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("error[unclosed-quote]");
        assertThat(Desk.files(folder).get("world.yaml")).isEqualTo("people:\n  ann:\n    name: Ann\n");
    }

    @Test
    void itWantsToKnowWhatToFormat() {
        assertThat(Desk.type("fmt").err())
                .isEqualTo("Name the folder of a story with --story, or some of its files.\n");
        assertThat(Desk.type("fmt", "nowhere.yaml").err()).isEqualTo("There is no file nowhere.yaml.\n");
    }

    private static Stream<Path> shipped() {
        return Stream.of(STORY, Miniature.FOLDER).flatMap(FormatTest::yaml);
    }

    private static Stream<Path> yaml(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What is in a file, prose without the blank lines and spaces that no reader sees. */
    private static JsonNode read(String text) {
        JsonNode tree = YAML.readTree(text);
        tidy(tree);
        return tree;
    }

    private static void tidy(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                if (object.get(name).isString()) {
                    object.set(name, StringNode.valueOf(tidy(object.get(name).stringValue())));
                }
            }
        } else if (node instanceof tools.jackson.databind.node.ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString()) {
                    array.set(i, StringNode.valueOf(tidy(array.get(i).stringValue())));
                }
            }
        }
        node.forEach(FormatTest::tidy);
    }

    private static String tidy(String prose) {
        return prose.replaceAll(" +(?=\n)", "").replaceAll("\n{3,}", "\n\n").strip();
    }

    /** Everything on a line from a sign that may begin a comment. */
    private static List<String> comments(String text) {
        List<String> comments = new ArrayList<>();
        text.lines()
                .filter(line -> line.matches("(.*\\s)?#.*"))
                .forEach(line ->
                        comments.add(line.replaceFirst("^(.*?\\s)?(?=#)", "").strip()));
        return comments;
    }

    private static List<String> bare(String text, List<String> without) {
        return text.lines()
                .filter(line -> !line.isBlank() && !without.contains(line.strip()))
                .toList();
    }
}
