package hailsham.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticPrinterTest {
    private static final DiagnosticPrinter PLAIN = DiagnosticPrinter.plain();

    @Test
    void it_is_the_form_that_compilers_have_taught_people_to_read() {
        String text = "\n".repeat(13) + "        {if ruth.trsut >= let-in: She had kept me a step.}\n";
        SourceFile file = new SourceFile("story/1-hailsham/01-the-kitchen-yard.yaml", text);
        Span span = file.span(text.indexOf("ruth"), text.indexOf(" >="));
        assertThat(PLAIN.print(new Diagnostic(
                        DiagnosticCode.UNKNOWN_NAME,
                        Optional.of(span),
                        "nothing is called `ruth.trsut`",
                        Optional.of("did you mean `ruth.trust`?"))))
                .isEqualTo("""
                        error[unknown-name]: nothing is called `ruth.trsut`
                          --> story/1-hailsham/01-the-kitchen-yard.yaml:14:13
                           |
                        14 |         {if ruth.trsut >= let-in: She had kept me a step.}
                           |             ^^^^^^^^^^ did you mean `ruth.trust`?
                        """);
    }

    /** In each text the marks ‹ and › are about what is pointed at, and are not themselves in it. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '"', textBlock = """
            漢字 ‹x› y           => "漢字 x y|     ^"
            ‹漢字› x             => "漢字 x|^^^^"
            😀 ‹😀›              => "😀 😀|   ^^"
            e\u0301te\u0301 ‹x›  => "e\u0301te\u0301 x|    ^"
            ‹e\u0301›x           => "e\u0301x|^"
            क\u094D ‹x›          => "क\u094D x|  ^"
            한 ‹x›               => "한 x|   ^"
            "\t‹x›"              => "    x|    ^"
            "ab\t‹x›\ty"         => "ab  x   y|    ^"
            "ab‹\t›x"            => "ab  x|  ^^"
            "\u001B[31m‹x›"      => "^[[31mx|      ^"
            ‹\u001B›x            => "^[x|^^"
            \u202E‹x›            => "<U+202E>x|        ^"
            \u009B‹x›            => "<U+009B>x|        ^"
            \u2028‹x›            => "<U+2028>x|        ^"
            "x‹›"                => "x| ^"
            """)
    void the_caret_stands_under_its_character(String marked, String printed) {
        assertThat(excerpt(marked)).isEqualTo(printed);
    }

    @Test
    void what_stands_on_more_lines_is_pointed_at_on_the_first() {
        assertThat(excerpt("one ‹two\nthree› four")).isEqualTo("one two|    ^^^");
    }

    @Test
    void an_empty_line_and_the_end_of_the_file_can_be_pointed_at() {
        assertThat(printed("‹›")).endsWith("1 |\n  | ^ mend it\n");
        assertThat(printed("x\n‹›")).endsWith("2 |\n  | ^ mend it\n");
        assertThat(printed("x‹\n›y")).endsWith("1 | x\n  |  ^ mend it\n");
    }

    @Test
    void a_long_line_is_cut_round_the_place() {
        String before = "a".repeat(30);
        String after = "b".repeat(100);
        assertThat(excerpt(before + "‹x›" + after))
                .isEqualTo(before + "x" + "b".repeat(46) + "...|" + " ".repeat(30) + "^");
        assertThat(excerpt("a".repeat(100) + "‹x›" + after))
                .isEqualTo("..." + "a".repeat(24) + "x" + "b".repeat(49) + "...|" + " ".repeat(27) + "^");
        assertThat(excerpt("a".repeat(100) + "‹x›b")).isEqualTo("..." + "a".repeat(75) + "xb|" + " ".repeat(78) + "^");
        assertThat(excerpt("a".repeat(100) + "‹›")).isEqualTo("..." + "a".repeat(77) + "|" + " ".repeat(80) + "^");
    }

    @Test
    void a_long_line_is_never_cut_within_a_character() {
        String[] wide = excerpt("漢".repeat(60) + "‹字›" + "漢".repeat(60)).split("\\|");
        assertThat(wide[0]).matches("\\.\\.\\.漢+字漢+\\.\\.\\.");
        assertThat(wide[1]).isEqualTo(" ".repeat(3 + 2 * (wide[0].indexOf('字') - 3)) + "^^");
        String[] combining = excerpt("e\u0301".repeat(100) + "‹x›").split("\\|");
        assertThat(combining[0]).startsWith("...e\u0301").endsWith("x");
        assertThat(combining[1])
                .isEqualTo(" ".repeat(3 + combining[0].replace("\u0301", "").indexOf('x') - 3) + "^");
    }

    @Test
    void what_is_pointed_at_may_itself_be_too_long() {
        assertThat(excerpt("ab‹" + "x".repeat(200) + "›")).isEqualTo("ab" + "x".repeat(75) + "...|  " + "^".repeat(75));
    }

    @Test
    void no_message_steers_the_terminal() {
        SourceFile file = new SourceFile("story/\u001B[2J.yaml", "x");
        String printed = PLAIN.print(new Diagnostic(
                DiagnosticCode.UNKNOWN_NAME,
                Optional.of(file.span(0, 1)),
                "nothing is called `\u001B]0;x\u0007\n\u202E`",
                Optional.of("did you mean `\u009B`?")));
        assertThat(printed).isEqualTo("""
                        error[unknown-name]: nothing is called `^[]0;x^G^J<U+202E>`
                         --> story/^[[2J.yaml:1:1
                          |
                        1 | x
                          | ^ did you mean `<U+009B>`?
                        """);
    }

    @Test
    void what_stands_in_no_file_is_said_without_one() {
        assertThat(PLAIN.print(new Diagnostic(
                        DiagnosticCode.UNKNOWN_NAME, Optional.empty(), "there is no story", Optional.of("write one"))))
                .isEqualTo("error[unknown-name]: there is no story\n  = write one\n");
    }

    @Test
    void colours_change_no_character() {
        Diagnostic diagnostic = new Diagnostic(
                DiagnosticCode.UNKNOWN_NAME,
                Optional.of(new SourceFile("a.yaml", "x y").span(2, 3)),
                "message",
                Optional.of("hint"));
        String coloured = DiagnosticPrinter.coloured().print(diagnostic);
        assertThat(coloured).startsWith("\u001B[1;31merror[unknown-name]\u001B[0m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(PLAIN.print(diagnostic));
    }

    /** The line and the line of the caret, parted by a bar. */
    private static String excerpt(String marked) {
        String[] lines = printed(marked).split("\n");
        String line = lines[lines.length - 2];
        String caret = lines[lines.length - 1];
        return line.substring("1 | ".length()) + "|"
                + caret.substring("  | ".length()).replace(" mend it", "");
    }

    private static String printed(String marked) {
        int start = marked.indexOf('‹');
        int end = marked.indexOf('›') - 1;
        SourceFile file = new SourceFile("a.yaml", marked.replace("‹", "").replace("›", ""));
        return PLAIN.print(new Diagnostic(
                DiagnosticCode.UNKNOWN_NAME, Optional.of(file.span(start, end)), "message", Optional.of("mend it")));
    }
}
