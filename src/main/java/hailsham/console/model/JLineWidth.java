package hailsham.console.model;

import java.util.List;
import org.jline.utils.WCWidth;

/** How many columns characters take: as JLine counts them, since JLine places the cursor by the same count. */
public final class JLineWidth {
    private JLineWidth() {}

    /** 0 for a mark that combines, 2 for a wide character. */
    public static int of(int codePoint) {
        return codePoint >= ' ' && codePoint < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(codePoint));
    }

    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    public static int of(List<Run> runs) {
        return runs.stream().mapToInt(run -> of(run.text())).sum();
    }
}
