package hailsham.console.page.jline;

import hailsham.console.model.Sanitiser;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Span;
import hailsham.console.page.layout.Style;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;

/**
 * Gives rows their colours. Only those of the palette, and the pair that the reader has chosen for text, so that dark and
 * light screens both do; nothing is told by a colour alone.
 */
final class JLinePainter {
    /** Of each part: its own colour, and that of its memories. */
    private static final int[][] COLOURS = {
        {AttributedStyle.CYAN, AttributedStyle.MAGENTA},
        {AttributedStyle.GREEN, AttributedStyle.CYAN},
        {AttributedStyle.MAGENTA, AttributedStyle.GREEN},
    };

    static {
        // Else what a story draws with lines would be sent as letters of another character set, which not every
        // terminal
        // has. JLine reads it once.
        System.setProperty(TerminalBuilder.PROP_DISABLE_ALTERNATE_CHARSET, "true");
    }

    private final boolean colour;
    private final boolean unicode;
    private final boolean italic;

    /** @param colour where the terminal has any */
    JLinePainter(Terminal terminal, boolean colour, boolean unicode) {
        this.colour = colour;
        this.unicode = unicode;
        this.italic = terminal.getStringCapability(Capability.enter_italics_mode) != null;
    }

    /** The rows as they are drawn, cleaned of what no story may send to a terminal. */
    List<AttributedString> paint(List<Row> rows, int part) {
        return rows.stream().map(row -> paint(row, part)).toList();
    }

    private AttributedString paint(Row row, int part) {
        AttributedStringBuilder painted = new AttributedStringBuilder();
        for (Span span : row.spans()) {
            String clean = Sanitiser.clean(span.text()).replace('\n', ' ').replace('\t', ' ');
            painted.styled(style(span.style(), part), unicode ? clean : clean.replaceAll("[^\\x00-\\x7f]", "?"));
        }
        return painted.toAttributedString();
    }

    private AttributedStyle style(Style style, int part) {
        AttributedStyle plain = AttributedStyle.DEFAULT;
        int[] colours = COLOURS[Math.max(0, part) % COLOURS.length];
        return switch (style) {
            case PROSE -> plain;
            case EMPHASIS -> emphatic(plain);
            case MEMORY -> coloured(plain, colours[1]);
            case MEMORY_EMPHASIS -> emphatic(coloured(plain, colours[1]));
            case TITLE -> plain.bold();
            case MEMORY_TITLE -> coloured(plain.bold(), colours[1]);
            case RULE, QUIET -> plain.faint();
            case ACCENT -> coloured(plain, colours[0]);
            case SELECTED, NOTICE -> plain.bold();
            case FOUND -> plain.bold().underline();
        };
    }

    private AttributedStyle emphatic(AttributedStyle style) {
        return italic ? style.italic() : style.underline();
    }

    private AttributedStyle coloured(AttributedStyle style, int number) {
        return colour ? style.foreground(number) : style;
    }
}
