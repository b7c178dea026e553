package hailsham.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.SourceText;
import hailsham.yaml.parser.TreeReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: word",
                "k: two words here",
                "k: plain over\n   two lines\n\n   and a third",
                "k: 'single ''quoted'' words'",
                "k: 'over\n  two\n\n  lines'",
                "k: \"double \\\"quoted\\\" \\u0041 \\U0001F600 \\x41 words\"",
                "k: \"over\n  two\n\n\n  lines\"",
                "k: \"hidden \\\n    end\"",
                "k: \"hidden \\\n\n    end\"",
                "k: |\n  one\n  two\n",
                "k: |\n  one\n\n\n  two",
                "k: |-\n  one\n    two\n",
                "k: |+\n  one\n\n\nl: 1\n",
                "k: |  # a comment\n  one\n",
                "k: |2\n    one\n  two\n",
                "k: |\n\n   \n    one\n",
                "k: |\n  one \t \n   \n  two\n",
                "a:\n  - b:\n      - k: |\n          one\n           two\n          three\n",
                "k: |\n  \uD83D\uDE00 one \uD83D\uDE00\n  two \uD83D\uDE00 x\n",
                "k: |\n"
            })
    void everyCharacterIsFoundWhereItWasTyped(String typed) {
        for (String variant : List.of(typed, typed.replace("\n", "\r\n"), "# \uD83D\uDE00\n" + typed)) {
            check(variant);
        }
    }

    private static void check(String yaml) {
        SourceFile file = new SourceFile("x.yaml", yaml);
        Diagnostics diagnostics = new Diagnostics();
        Mapping root = TreeReader.read(file, diagnostics).orElseThrow();
        assertThat(diagnostics.found()).isEmpty();
        Scalar scalar = find(root);
        SourceText text = scalar.text();
        assertThat(text.text()).isEqualTo(scalar.value());
        int before = -1;
        for (int i = 0; i < text.length(); i++) {
            int at = text.span(i, i + 1).start();
            assertThat(at).isGreaterThanOrEqualTo(before);
            before = at;
            char meant = text.text().charAt(i);
            char found = at < yaml.length() ? yaml.charAt(at) : '\n';
            if (meant == '\n' || meant == ' ') {
                assertThat(" \n\r\t\\").as("%s at %s", yaml, at).contains(String.valueOf(found));
            } else if (found != '\\') {
                assertThat(found).as("%s at %s", yaml, at).isEqualTo(meant);
            }
        }
        assertThat(text.span().end()).isLessThanOrEqualTo(scalar.where().end());
    }

    @Test
    void theEndOfABlockStandsInsideOfIt() {
        SourceFile file = new SourceFile("x.yaml", "k: |\n  one\n\n\nl: 1\n");
        Scalar scalar = find(TreeReader.read(file, new Diagnostics()).orElseThrow());
        assertThat(scalar.text().span(3, 3).start()).isEqualTo(10);
    }

    private static Scalar find(Value value) {
        if (value instanceof Mapping mapping) {
            Mapping.Entry first = mapping.entries().get(0);
            return find(first.value());
        } else if (value instanceof Sequence sequence) {
            return find(sequence.items().get(0));
        }
        return (Scalar) value;
    }
}
