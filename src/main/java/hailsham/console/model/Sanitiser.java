package hailsham.console.model;

/**
 * What may reach a terminal of a text that somebody else wrote: a story, a name, a message that quotes one of them.
 *
 * <p>Gone are the controls of C0 (but line feed and tab), DEL and C1, with which escape sequences begin; what turns the
 * direction of text about; tags; what stands between annotations; halves of surrogate pairs. Kept are joiners, variation
 * selectors and combining marks, of which words are made.
 */
public final class Sanitiser {
    private Sanitiser() {}

    public static String clean(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(Sanitiser::harmless).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    static boolean harmless(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean control = c < 0x20 || (c >= 0x7f && c <= 0x9f);
        boolean turnsAbout = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        boolean separates = c == 0x2028 || c == 0x2029;
        boolean annotates = c >= 0xfff9 && c <= 0xfffb;
        boolean tag = c >= 0xe0000 && c <= 0xe007f;
        boolean half = c >= 0xd800 && c <= 0xdfff;
        return !(control || turnsAbout || separates || annotates || tag || half);
    }
}
