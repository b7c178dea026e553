package hailsham.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("ruth.trust", "ruth.hurt", "steps", "tape", "let-in");

    @ParameterizedTest
    @CsvSource({
        "ruth.trsut, ruth.trust",
        "ruth.trut, ruth.trust",
        "Ruth.trust, ruth.trust",
        "ruth.hrut, ruth.hurt",
        "stesp, steps",
        "tap, tape",
        "letin, let-in"
    })
    void a_slip_of_the_hand_is_seen(String written, String meant) {
        assertThat(Nearest.to(written, KNOWN)).contains(meant);
        assertThat(Nearest.hint(written, KNOWN)).contains("did you mean `" + meant + "`?");
    }

    @ParameterizedTest
    @CsvSource({"door", "t", "gallery", "tommy.temper"})
    void what_is_far_is_not_suggested(String written) {
        assertThat(Nearest.to(written, KNOWN)).isEmpty();
    }

    @Test
    void of_two_as_near_the_first_by_the_alphabet_is_taken_whatever_their_order() {
        assertThat(Nearest.to("cat", List.of("rat", "bat"))).contains("bat");
        assertThat(Nearest.to("cat", List.of("bat", "rat"))).contains("bat");
    }

    @Test
    void neighbours_that_changed_places_are_one_slip() {
        assertThat(Nearest.distance("ab", "ba")).isEqualTo(1);
        assertThat(Nearest.distance("trsut", "trust")).isEqualTo(1);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }
}
