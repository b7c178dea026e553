package hailsham.console.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SanitiserTest {
    /** Each does something to some terminal, or to the eyes in front of it. */
    static List<String> attacks() {
        List<String> attacks = new ArrayList<>(List.of(
                "\033]0;title\007", // sets the title
                "\033]2;title\033\\",
                "\033[21t", // reports the title as if it were typed
                "\033]52;c;cm0gLXJm\007", // writes the clipboard
                "\033]50;?\007", // asks for the font
                "\033]4;1;?\007", // asks for a colour
                "\033]10;?\007",
                "\033]8;;http://example.org\007link\033]8;;\007", // a link that is not what it says
                "\033]1337;File=name=eA==;inline=1:AAAA\007", // a file
                "\033]9;4;1;50\007", // a notification
                "\033]133;A\007", // a prompt
                "\033P$q\"p\033\\", // echoes what it is sent
                "\033P+q544e\033\\",
                "\033_Gi=1,a=q;AAAA\033\\", // graphics
                "\033^private\033\\",
                "\033Xstring\033\\",
                "\033GQ", // a query of rxvt
                "\033[6n", // answers with the cursor's place
                "\033[c", // answers with what it is
                "\033[>c",
                "\033[5n",
                "\033[2J\033[H", // clears the screen
                "\033[3J", // and what was on it before
                "\033c", // resets
                "\033[!p",
                "\033[?1049h", // the other screen
                "\033[?25l", // no cursor
                "\033[?1000h", // the mouse
                "\033[?2004l", // pasting
                "\033[8m", // hides what follows
                "\033[31;5m",
                "\033[4;1H", // writes elsewhere
                "\033[1;2r", // scrolls a part
                "\033(0", // another character set
                "\033[20h",
                "\033#8", // fills the screen
                "\u009b2J", // the same in one character of C1
                "\u009d0;title\u009c",
                "\u0090$q\"p\u009c",
                "\016\017", // shifts
                "\007\007\007", // rings
                "a\b\b\brm", // overwrites
                "safe\rhidden",
                "\u007f",
                "\0",
                "\u202egnp.exe", // turns about
                "\u2066\u2069\u202a\u202b\u202c\u202d",
                "\udb40\udc41\udb40\udc42", // tags
                "\ud800", // half a pair
                "\udc00a",
                "\u2028\u2029",
                "\ufff9a\ufffab\ufffb")); // annotations
        return attacks;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothingThatATerminalObeysIsLeft(String attack) {
        String clean = Sanitiser.clean("before " + attack + " after");

        assertThat(clean).startsWith("before ").endsWith(" after");
        assertThat(clean.codePoints()).allMatch(c -> c >= 0x20 && !(c >= 0x7f && c <= 0x9f));
        assertThat(clean)
                .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029\\ufff9-\\ufffb]")
                .doesNotContainPattern("[\\x{e0000}-\\x{e007f}]");
        assertThat(new String(
                        clean.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(clean);
    }

    @Test
    void whatWordsAreMadeOfIsKept() {
        String words = "line\n\ttab café e\u0301 漢字 \ud83d\udc69\u200d\ud83d\udc67 \u2764\ufe0f שלום\u200f “so” — …";

        assertThat(Sanitiser.clean(words)).isEqualTo(words);
    }

    @Test
    void thereAreAttacksEnoughToMeanSomething() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(45).doesNotHaveDuplicates();
    }
}
