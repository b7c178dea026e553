package hailsham.check.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences of a text. */
class SentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '|',
            value = {
                "We went. She stayed.            ~ 2",
                "\"Go.\" She went.             ~ 2",
                "\"Go?\" she said.             ~ 1",
                "It cost 2. 50 was asked.        ~ 1",
                "(We went.) \"Did we?\" No.    ~ 3",
                "At nine a.m. we went.           ~ 1",
                "Well... – So it was!            ~ 1",
                "Was it?  Élise was there.       ~ 2",
                "...                             ~ 0",
            })
    void aSentenceEndsAtAMarkWithACapitalAfterIt(String text, int sentences) {
        assertThat(Sentences.of(text)).hasSize(sentences);
    }
}
