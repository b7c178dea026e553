package hailsham.console.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            "Two," Ruth said.              | “Two,” Ruth said.
            She said ("no") twice.         | She said (“no”) twice.
            the children's, the boys' room | the children’s, the boys’ room
            'em and 'til and '70s          | ’em and ’til and ’70s
            She said, "He said 'no'."      | She said, “He said ‘no’.”
            wait -- no                     | wait – no
            wait--no                       | wait—no
            a line - and more              | a line – and more
            well...                        | well…
            semi-detached                  | semi-detached
            "--and then"                   | “—and then”
            """)
    void straightSignsAreSetAsTheyAreMeant(String written, String set) {
        assertThat(Run.text(Typography.UNICODE.set(Markup.runs(written)))).isEqualTo(set);
    }

    @Test
    void quotesCurlRightAcrossEmphasis() {
        List<Run> set = Typography.UNICODE.set(Markup.runs("\"*No*,\" she said. \"*Never*\""));

        assertThat(Run.text(set)).isEqualTo("“No,” she said. “Never”");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            “Two,” she said – or—three…    | "Two," she said - or--three...
            the children’s café, naïve     | the children's cafe, naive
            Œuvre, Straße                  | OEuvre, Strasse
            £5 · ½                         | GBP 5 - 1/2
            漢字 ☃                          | ?? ?
            """)
    void allIsBroughtDownToAsciiWhereTheScreenHasNoMore(String written, String set) {
        assertThat(Run.text(Typography.ASCII.set(Markup.runs(written)))).isEqualTo(set);
    }

    @Test
    void marksThatCombineAreNoQuestion() {
        assertThat(Run.text(Typography.ASCII.set(Markup.runs("e\u0301 a\u200db\ufe0f"))))
                .isEqualTo("e ab");
    }
}
