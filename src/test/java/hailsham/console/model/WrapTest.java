package hailsham.console.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
    private static final List<String> LETTERS = List.of(
            "a",
            "b",
            "m",
            "W",
            "é",
            "e\u0301",
            "漢",
            "字",
            "か",
            "한",
            "\ud83d\ude00",
            "ש",
            "…",
            "“",
            "”",
            "*",
            "0",
            "\ud83d\udc69\u200d\ud83d\udc67",
            "\u2764\ufe0f",
            "z\u0334\u0335\u0336\u0337",
            "-",
            "—");

    private static List<String> lines(String text, int width) {
        return Wrap.lines(List.of(Run.plain(text)), width).stream()
                .map(Run::text)
                .toList();
    }

    @Test
    void wordsArePartedAtSpaces() {
        assertThat(lines("The boat was late, though the lamp was lit.", 16))
                .containsExactly("The boat was", "late, though the", "lamp was lit.");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(lines("漢字 漢字 漢字", 9)).containsExactly("漢字 漢字", "漢字");
    }

    @Test
    void aWordThatIsWiderThanTheLineIsBroken() {
        assertThat(lines("so " + "x".repeat(25) + " it", 10))
                .containsExactly("so", "xxxxxxxxxx", "xxxxxxxxxx", "xxxxx it");
    }

    @Test
    void aWordThatMustBeBrokenIsBrokenAtItsHyphen() {
        assertThat(lines("happy-go-lucky", 8)).containsExactly("happy-", "go-lucky");
    }

    @Test
    void emphasisGoesOnOverALineEnd() {
        assertThat(Wrap.lines(Markup.runs("one *two three* four"), 8))
                .containsExactly(
                        List.of(Run.plain("one "), new Run("two", true)),
                        List.of(new Run("three", true)),
                        List.of(Run.plain("four")));
    }

    @Test
    void aFirstLineThatIsSetInIsShorter() {
        assertThat(Wrap.lines(List.of(Run.plain("one two three")), 4, 8).stream()
                        .map(Run::text))
                .containsExactly("one", "two", "three");
    }

    @Test
    void whatIsEmptyIsALine() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18, 36, 68, 96})
    void noLineIsTooWideNothingIsLostAndNoWordIsCut(int width) {
        Random random = new Random(20260101L * width);
        for (int round = 0; round < 400; round++) {
            String text = text(random);
            List<String> lines = lines(text, width);

            assertThat(lines).allMatch(line -> JLineWidth.of(line) <= width);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            List<String> shown = List.of(String.join("\n", lines).split("[ \n]+"));
            for (String word : text.strip().split(" +")) {
                if (JLineWidth.of(word) <= width) {
                    assertThat(shown).contains(word);
                }
            }
        }
    }

    private static String text(Random random) {
        return random.ints(1 + random.nextInt(60), 1, 10)
                .mapToObj(length -> word(random, random.nextInt(40) == 0 ? 300 : length))
                .collect(Collectors.joining(" "));
    }

    private static String word(Random random, int length) {
        return random.ints(length, 0, LETTERS.size()).mapToObj(LETTERS::get).collect(Collectors.joining());
    }
}
