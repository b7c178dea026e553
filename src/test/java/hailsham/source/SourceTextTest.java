package hailsham.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceTextTest {
    @Test
    void lines_and_columns_are_counted_from_one_and_in_characters() {
        SourceFile file = new SourceFile("a.yaml", "one\r\n😀 two\rthree\n");
        assertThat(file.lines()).isEqualTo(4);
        assertThat(file.lineText(1)).isEqualTo("one");
        assertThat(file.lineText(2)).isEqualTo("😀 two");
        assertThat(file.lineText(3)).isEqualTo("three");
        assertThat(file.lineText(4)).isEmpty();
        int two = file.text().indexOf("two");
        assertThat(file.span(two, two + 3)).hasToString("a.yaml:2:3");
    }

    @Test
    void a_text_without_its_indentation_knows_where_it_stood() {
        SourceFile file = new SourceFile("a.yaml", "k: |\n  ab\n  cd\n");
        SourceText text = new SourceText(file, "ab\ncd\n", new int[] {7, 8, 9, 12, 13, 14, 15});
        assertThat(text.span(3, 5)).hasToString("a.yaml:3:3");
        assertThat(text.part(3, 6).span(1, 2)).hasToString("a.yaml:3:4");
        Span over = text.span(1, 4);
        assertThat(file.text().substring(over.start(), over.end())).isEqualTo("b\n  c");
        assertThat(text.span(5, 5)).isEqualTo(file.span(14, 14));
    }

    @Test
    void every_character_has_a_place() {
        SourceFile file = new SourceFile("a.yaml", "ab");
        assertThatThrownBy(() -> new SourceText(file, "ab", new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file.span(1, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
