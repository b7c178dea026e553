package hailsham.yaml.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.reader.SmallWorld;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import hailsham.source.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose as it is written, and the pieces that it becomes: in them a space shows as a middle dot. */
class PassageReaderTest {
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            Only words.                              => Only·words.
            *so*, and _so_                           => *so*,·and·*so*
            un*frigging*believable                   => un*frigging*believable
            “*Never*”                                => “*Never*”
            \\{ \\} \\| \\* \\_ \\\\                 => {·}·|·\\*·\\_·\\\\
            It was 1986\\. No more.                  => It·was·1986.·No·more.
            a {if rained: b | c} d                   => a·{rained: b | c}·d
            a {if rained: *b* | c} d                 => a·{rained: *b* | c}·d
            a {if rained:b|c} d                      => a·{rained: b | c}·d
            a { if rained: b } d                     => a{rained: ·b | }·d
            a {if not rained: b|if saw-madame: c|d}. => a·{not rained: b | {saw-madame: c | d}}.
            a {if rained: b|if saw-madame: c}.       => a{rained: ·b | {saw-madame: ·c | }}.
            {first|second|later}, then               => {first | second | later},·then
            {&in|turn} and {!only once} more         => {&in | turn}·and{!·only·once}·more
            {if rained: \\if only | x}               => {rained: if·only | x}
            """)
    void prose_becomes_pieces(String prose, String pieces) {
        assertThat(pieces(prose)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            a {if rained: b} c             => a{rained: ·b | }·c
            a {if rained: b | } c          => a{rained: ·b | }·c
            a {if rained: | b}, c          => a{rained:  | ·b},·c
            a {if rained: b}               => a{rained: ·b | }
            a {if rained: b}—c             => a{rained: ·b | }—c
            {if rained: b} c               => {rained: b· | }c
            “{if rained: b} c”             => “{rained: b· | }c”
            a "{if rained: b} c"           => a·"{rained: b· | }c"
            the {if rained: un}kind        => the·{rained: un | }kind
            she{if rained: 'd} gone        => she{rained: 'd | }·gone
            a {first||later} c             => a{·first |  | ·later}·c
            a {&b|} c                      => a{&·b | }·c
            {!b} c                         => {!b·}c
            """)
    void nothing_takes_one_space_with_it(String prose, String pieces) {
        assertThat(pieces(prose)).isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {if rained: {if saw-madame: b} | c} d",
                "a {if rained: {if saw-madame: b} e | c} d",
                "a {if rained: e {if saw-madame: b} | c}, d",
                "{if rained: b} {if saw-madame: c} d",
                "a {if rained: b} {if saw-madame: c}.",
                "a {if rained: {if saw-madame: b} {if ruth-might-tell: c} | e} d.",
                "{if rained: b} {if saw-madame: c} {if ruth-might-tell: d}",
                "a {if rained: b{if saw-madame: , c}} d",
                "“{if rained: {if saw-madame: b} c | d} e”",
                "a {!b} {x||c} {&d|}. {if rained: E.} F.",
                "a {if rained: {!b}{if saw-madame: , {c|}}} d",
            })
    void no_way_through_leaves_a_space_too_many_or_too_few(String prose) {
        List<String> ways = PieceText.ways(read(prose).get(0).pieces());
        assertThat(ways).hasSizeGreaterThan(2);
        assertThat(ways).allSatisfy(way -> {
            assertThat(way).doesNotContain("··", "·.", "·,", "“·");
            assertThat(way).as("letters stay apart").doesNotContainPattern("[a-z][a-z]");
        });
    }

    @Test
    void paragraphs_are_parted_by_blank_lines_and_lines_by_a_space() {
        List<ParagraphText> read = read("\nOne\ntwo,\tthree.\n  \n\nFour\n  five.\n");
        assertThat(read.stream().map(paragraph -> PieceText.of(paragraph.pieces())))
                .containsExactly("One·two,·three.", "Four·five.");
        assertThat(read.get(0).where().toString()).isEqualTo("story/chapter.yaml:2:1");
        assertThat(read.get(1).where())
                .satisfies(where -> assertThat(where.file().text().substring(where.start(), where.end()))
                        .isEqualTo("Four\n  five."));
    }

    @Test
    void a_variation_may_go_on_over_lines() {
        assertThat(pieces("A {if rained\n  and saw-madame: b\nc |\n  d}\ne"))
                .isEqualTo("A·{rained and saw-madame: b·c | d}·e");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was 1. May, or 1) June, R & D, a < b > c, [sic], 5 + 3 - 1 = 7, #4 ~ `",
                "1986 was the year.\n1987 was not.",
                "*Never*, she said.\n_Never_.",
                "– no, – yes\n— maybe\n'quoted' \"twice\"",
                "\\# \\> no\n\\- more\n1986\\. The year."
            })
    void ordinary_prose_is_ordinary(String prose) {
        assertThat(read(prose)).hasSize(1);
    }

    @Test
    void places_are_right_where_the_file_is_indented() {
        String text = "text: |\n  One.\n\n  Two {if rainde: x} three.\n";
        SourceFile file = new SourceFile("story/chapter.yaml", text);
        String scalar = "One.\n\nTwo {if rainde: x} three.\n";
        int[] offsets = new int[scalar.length() + 1];
        int at = text.indexOf("One");
        for (int i = 0; i < scalar.length(); i++) {
            while (text.charAt(at) != scalar.charAt(i)) {
                at++;
            }
            offsets[i] = at++;
        }
        offsets[scalar.length()] = text.length();
        Diagnostics diagnostics = new Diagnostics();
        PassageReader.paragraphs(new SourceText(file, scalar, offsets), new SmallWorld(), diagnostics);
        assertThat(diagnostics.found().stream().map(DiagnosticPrinter.plain()::print))
                .containsExactly("""
                        error[unknown-name]: nothing is called `rainde`
                         --> story/chapter.yaml:4:11
                          |
                        4 |   Two {if rainde: x} three.
                          |           ^^^^^^ did you mean `rained`?
                        """);
    }

    @Test
    void one_line_is_one_paragraph() {
        Diagnostics diagnostics = new Diagnostics();
        ParagraphText line = PassageReader.line(SmallWorld.text("Go {if rained: in}\n"), new SmallWorld(), diagnostics);
        assertThat(PieceText.of(line.pieces())).isEqualTo("Go{rained: ·in | }");
        assertThat(line.passage("steps.cross").id()).isEqualTo("steps.cross");
        assertThat(PassageReader.line(SmallWorld.text(" \n"), new SmallWorld(), diagnostics)
                        .pieces())
                .isEmpty();
        assertThat(diagnostics.found()).isEmpty();
    }

    @Test
    void much_nesting_is_refused_and_exhausts_nothing() {
        Diagnostics diagnostics = new Diagnostics();
        String prose = "{a|".repeat(100_000);
        PassageReader.paragraphs(SmallWorld.text(prose), new SmallWorld(), diagnostics);
        assertThat(diagnostics.found()).hasSize(1);
        Span where = diagnostics.found().get(0).span().orElseThrow();
        assertThat(where.start())
                .isEqualTo(IntStream.range(0, 8).map(i -> "{a|".length()).sum());
    }

    private static String pieces(String prose) {
        return read(prose).stream()
                .map(paragraph -> PieceText.of(paragraph.pieces()))
                .collect(Collectors.joining("\n"));
    }

    private static List<ParagraphText> read(String prose) {
        Diagnostics diagnostics = new Diagnostics();
        List<ParagraphText> read = PassageReader.paragraphs(SmallWorld.text(prose), new SmallWorld(), diagnostics);
        assertThat(diagnostics.found().stream().map(DiagnosticPrinter.plain()::print))
                .isEmpty();
        return read;
    }
}
