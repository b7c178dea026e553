package hailsham.console.page.layout;

/**
 * The signs that the page draws with.
 *
 * <p>The rule is dashed as the side is: the unbroken one is among the eleven that JLine never sends as they are, but as
 * letters of another character set or as ASCII.
 */
public record Glyphs(String rule, String side, String marker, String between, String arrows, String ellipsis) {
    public static final Glyphs UNICODE = new Glyphs("┈", "┊", "›", "·", "↑↓", "…");
    public static final Glyphs ASCII = new Glyphs("-", ":", ">", "-", "arrows", "...");
}
