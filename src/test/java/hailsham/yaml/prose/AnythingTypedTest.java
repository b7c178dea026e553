package hailsham.yaml.prose;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.reader.ConditionReader;
import hailsham.expression.reader.EffectReader;
import hailsham.expression.reader.SmallWorld;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Diagnostics;
import hailsham.source.SourceText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read, or something is said of it; nothing breaks. */
class AnythingTypedTest {
    private static final List<String> SCRAPS = List.of(
            "{",
            "}",
            "|",
            "{if ",
            "{&",
            "{!",
            ":",
            "\\",
            "*",
            "_",
            "`",
            "<",
            ">",
            "[a](b)",
            "#",
            "- ",
            "1. ",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "(",
            ")",
            ",",
            ";",
            "=",
            "==",
            ">=",
            "-",
            "+=",
            "and ",
            "or ",
            "not ",
            "rained",
            "ruth.trust",
            "gallery",
            "told",
            "lived(",
            "times(",
            "steps",
            "doorstop",
            "3",
            "99999999999",
            "raise ",
            "set ",
            "to ",
            "é",
            "😀",
            "\uD83D",
            "漢",
            "\u0301",
            "&amp;",
            "<b>",
            "\"",
            "'",
            "if",
            "word");

    private final SmallWorld world = new SmallWorld();

    @Test
    void nothing_that_is_typed_breaks_anything() {
        for (long seed = 0; seed < 20_000; seed++) {
            SourceText text = SmallWorld.text(typed(new Random(seed)));
            String which = "seed " + seed + ": " + text;
            Diagnostics prose = new Diagnostics();
            PassageReader.paragraphs(text, world, prose);
            assertPrintable(which, prose);
            Diagnostics condition = new Diagnostics();
            boolean read = ConditionReader.read(text, world, condition).isPresent();
            assertThat(read).as(which).isEqualTo(condition.found().isEmpty());
            assertPrintable(which, condition);
            Diagnostics effects = new Diagnostics();
            long parts = text.text().chars().filter(c -> c == ';').count() + 1;
            boolean allRead = EffectReader.read(text, world, effects).size() == parts;
            assertThat(allRead).as(which).isEqualTo(effects.found().isEmpty());
            assertPrintable(which, effects);
        }
    }

    private static void assertPrintable(String which, Diagnostics diagnostics) {
        for (Diagnostic found : diagnostics.found()) {
            assertThat(found.hint()).as(which).isPresent();
            assertThat(DiagnosticPrinter.plain().print(found)).as(which).contains("^");
        }
    }

    private static String typed(Random chance) {
        StringBuilder typed = new StringBuilder();
        for (int i = chance.nextInt(14); i >= 0; i--) {
            typed.append(SCRAPS.get(chance.nextInt(SCRAPS.size())));
        }
        return typed.toString();
    }
}
