package hailsham.console.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void starsMakeEmphasisAndAreGone() {
        assertThat(Markup.runs("the *good* bag"))
                .containsExactly(Run.plain("the "), new Run("good", true), Run.plain(" bag"));
    }

    @Test
    void anEscapedStarIsAStar() {
        assertThat(Markup.runs("2 \\* 3 \\_ 4 \\\\ 5")).containsExactly(Run.plain("2 * 3 _ 4 \\ 5"));
    }

    @Test
    void aStarWithoutAPartnerIsAStar() {
        assertThat(Markup.runs("*so* and *no")).containsExactly(new Run("so", true), Run.plain(" and *no"));
    }

    @Test
    void anEscapedStarClosesNothing() {
        assertThat(Markup.runs("*a \\* b*")).containsExactly(new Run("a * b", true));
    }
}
