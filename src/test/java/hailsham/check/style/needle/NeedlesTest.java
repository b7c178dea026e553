package hailsham.check.style.needle;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.prose.Line;
import hailsham.check.prose.Lines;
import hailsham.source.Diagnostics;
import hailsham.source.Span;
import hailsham.story.Story;
import hailsham.story.Style;
import hailsham.yaml.StoryReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text must hold before a pattern is looked for in it. */
class NeedlesTest {
    private static boolean mayBeIn(String regex, String text) {
        return Needles.of(Pattern.compile(regex)).mayBeIn(Grams.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(?i)SOMEHOW                    ~ and somehow",
                "(?i)\\bSomehow\\b              ~ and somehow it did",
                "a (?:kind|sort) of             ~ a sort of hat",
                "(a|b)+c                        ~ abac",
                "colou?r                        ~ color",
                "x*y                            ~ y",
                "x{0,2}y                        ~ y",
                "(?:ab){2,3}?c                  ~ ababc",
                "[Nn]o [a-z]+, [Nn]o            ~ No hat, no coat",
                "(?<=[.!?] )Not a (?=hat)       ~ So. Not a hat.",
                "(?m)(?:^|x)That (?:was|is)$    ~ That is",
                "(?<first>hat)s? and \\1        ~ hat and hat",
                "a\\.b\\?                       ~ a.b?",
                "(?i:HAT)s                      ~ hats",
                "(?s).*hat                      ~ a hat",
                "(?iu)kelvin                    ~ Kelvin",
                "\\Qa*b\\E                      ~ a*b",
                "\\x61bc                        ~ abc",
                "[^a]bc                         ~ xbc",
                "[a\\]b]c                       ~ ]c",
                "a||b                           ~ nothing of these",
                "(?!hat)coat                    ~ coat",
            })
    void isFoundWhereverThePatternIs(String regex, String text) {
        assertThat(Pattern.compile(regex).matcher(text).find()).isTrue();
        assertThat(mayBeIn(regex, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\\bsomehow\\b|\\ba (?:kind|sort) of\\b",
                "\\bthe weight of\\b|\\bunspoken\\b",
                "(?i)\\bfor a (?:long |brief )?(?:moment|second)\\b",
                "(?:a|an)[^x]+whisper\\w*",
                "(?:quietly)+",
                "[Pp]ond|lake",
            })
    void isNotLookedForWhereThereIsNothingOfIt(String regex) {
        assertThat(mayBeIn(regex, "We went round by the north gate.")).isFalse();
    }

    @Test
    void leavesOutNoneOfThePatternsOfTheHouseInTheStoryTold() {
        Story story = StoryReader.readShipped().story().orElseThrow();
        List<Style.Fault> faults =
                StoryReader.readShippedStyle(new Diagnostics()).faults();
        assertThat(faults).isNotEmpty();
        Map<Style.Fault, Needles> needles =
                faults.stream().collect(Collectors.toMap(fault -> fault, fault -> Needles.of(fault.pattern())));
        int found = 0;
        int leftOut = 0;
        for (Line line : Lines.of(story)) {
            Span where = line.passage().where();
            String text = where.file().text().substring(where.start(), where.end());
            Grams grams = Grams.of(text);
            for (Style.Fault fault : faults) {
                boolean mayBeIn = Objects.requireNonNull(needles.get(fault)).mayBeIn(grams);
                if (fault.pattern().matcher(text).find()) {
                    found++;
                    assertThat(mayBeIn).as("%s in: %s", fault.id(), text).isTrue();
                }
                leftOut += mayBeIn ? 0 : 1;
            }
        }
        assertThat(found).isPositive();
        assertThat(leftOut).isGreaterThan(found);
    }
}
