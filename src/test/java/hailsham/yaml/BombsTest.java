package hailsham.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Large files that are made to take for ever, or to break what reads them. */
class BombsTest {
    private static final String HEAD = "chapter: gate\ntitle: The Gate\nbegins: arrive\nnodes:\n  arrive:\n";
    private static final String END = "    go: arrive\n";
    /** Half of the greatest size: what grows with its square shows all the same. */
    private static final int SIZE = 500_000;
    /** A crowded machine is given time: what takes for ever takes longer. */
    private static final Duration FOR_EVER = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> nothingTakesForEver() {
        Map<String, String> bombs = new LinkedHashMap<>();
        bombs.put("one line", "x".repeat(SIZE));
        bombs.put("brackets", many("["));
        bombs.put("braces", many("{"));
        bombs.put("dashes", many("- "));
        bombs.put("questions", many("? "));
        bombs.put("colons", many(":"));
        bombs.put("keys in a row", many("a: "));
        bombs.put("a quote", "a: \"" + many("x "));
        bombs.put("escapes", "a: \"" + many("\\n") + "\"");
        bombs.put("apostrophes", "a: '" + many("''") + "'");
        bombs.put("empty lines in quotes", "a: \"x" + "\n".repeat(SIZE) + "x\"");
        bombs.put("anchors", "- &a x\n".repeat(SIZE / 7));
        bombs.put("aliases", "a: [" + many("*a, ") + "x]");
        bombs.put("tags", "- !a x\n".repeat(SIZE / 7));
        bombs.put("a key again and again", "abc: x\n".repeat(SIZE / 7));
        bombs.put("empty lines", "a: |\n" + "\n".repeat(SIZE));
        bombs.put("paragraphs", text("x\n\n      ".repeat(SIZE / 9)));
        bombs.put("variations", text(many("{a|b}")));
        bombs.put("variations that say nothing", text(many("{,|.}")));
        bombs.put("open braces in text", text(many("{")));
        bombs.put("bars in text", text("{" + many("|") + "}"));
        bombs.put("open conditions in text", text(many("{if saw-dog: ")));
        bombs.put("stars", text(many("*a ")));
        bombs.put("stars alone", text(many("*")));
        bombs.put("underscores", text(many("_a")));
        bombs.put(
                "conditions",
                HEAD + "    text: x\n    go:\n      - when: " + many("saw-dog and ") + "saw-dog\n        to: a\n");
        bombs.put("parentheses", HEAD + "    text: x\n    go:\n      - when: " + many("(") + "\n        to: a\n");
        bombs.put("effects", HEAD + "    do: " + many("set saw-dog; ") + "set saw-dog\n    text: x\n" + END);
        bombs.put("semicolons", HEAD + "    do: " + many(";") + "\n    text: x\n" + END);
        bombs.put("unknown names", HEAD + nodes("go: nowhere"));
        bombs.put("unknown variables", HEAD + nodes("do: whatever += 1"));
        List<DynamicTest> tests = new ArrayList<>();
        bombs.forEach((name, text) -> tests.add(DynamicTest.dynamicTest(name, () -> read(name, text))));
        return tests;
    }

    private void read(String name, String text) throws IOException {
        Path story = folder.resolve(name.replace(' ', '-'));
        StoryFixture.lay("", story);
        Files.writeString(story.resolve("1-yard/01-gate.yaml"), text);
        StoryReader.Result result =
                Assertions.assertTimeoutPreemptively(FOR_EVER, () -> StoryReader.read(story, "story"));
        assertThat(result.story()).isEmpty();
        assertThat(result.problems()).isNotEmpty();
    }

    /** As often as the size allows, in lines that are not too long. */
    private static String many(String piece) {
        String line = piece.repeat(10_000 / piece.length());
        return (line + "\n      ").repeat(SIZE / (line.length() + 7)).stripTrailing();
    }

    private static String text(String prose) {
        return HEAD + "    text: |\n      " + prose + "\n" + END;
    }

    private static String nodes(String line) {
        StringBuilder nodes = new StringBuilder("    text: x\n" + END);
        for (int i = 0; nodes.length() < SIZE - 100; i++) {
            nodes.append("  n")
                    .append(i)
                    .append(":\n    text: x\n    ")
                    .append(line)
                    .append(i)
                    .append('\n');
        }
        return nodes.toString();
    }
}
