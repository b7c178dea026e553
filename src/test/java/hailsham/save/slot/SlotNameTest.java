package hailsham.save.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotNameTest {
    /** Names that could lead elsewhere, be an option, be obeyed by a terminal, or be two things. */
    static List<String> hostile() {
        return List.of(
                "",
                " ",
                ".",
                "..",
                "...",
                "../x",
                "..\\x",
                "/etc/passwd",
                "a/b",
                "a\\b",
                "C:\\x",
                "C:x",
                "~",
                "~root",
                "$HOME",
                "-rf",
                "--saves",
                ".hidden",
                ".lock",
                "a.",
                "a ",
                " a",
                "a\u0000b",
                "a\nb",
                "a\tb",
                "a\u001b[2Jb",
                "a\u007f",
                "a\u009bb",
                "a\u202eb",
                "a\u200bb",
                "CON",
                "nul",
                "Aux.txt",
                "com1",
                "lpt9.json",
                "branches",
                "Cache",
                "notes",
                "a*b",
                "a?b",
                "a\"b",
                "a<b",
                "a|b",
                "%2e%2e",
                "a;b",
                "`id`",
                "e\u0301",
                "\ud800",
                "😀",
                "_x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"telling", "Zoë", "my 2nd telling", "a", "7", "left-1", "v1.0_b", "朗読", "conductor", "aux-2"})
    void plainNamesAreAllowed(String name) {
        assertThat(SlotName.allowed(name)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void namesThatCouldLeadElsewhereOrBeTwoThingsAreRefused(String name) {
        assertThat(SlotName.allowed(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 300, 100_000})
    void longNamesAreRefused(int length) {
        assertThat(SlotName.allowed("x".repeat(length))).isFalse();
        assertThat(SlotName.allowed("x".repeat(64))).isTrue();
        assertThat(SlotName.allowed("朗".repeat(66))).isFalse();
    }
}
