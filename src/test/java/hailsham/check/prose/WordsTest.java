package hailsham.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words of a text. */
class WordsTest {
    @Test
    void aWordHasALetterOrADigitInIt() {
        assertThat(Words.in(" she'd – 12 of\tthem, anyway-ish …\n")).isEqualTo(5);
        assertThat(Words.in("")).isZero();
    }

    @Test
    void bareWordsAreSmallAndHaveNoSigns() {
        assertThat(Words.bare("She'd said: “Élise, No.2½”")).containsExactly("she'd", "said", "élise", "no", "2½");
        assertThat(Words.bare("–")).isEmpty();
    }
}
