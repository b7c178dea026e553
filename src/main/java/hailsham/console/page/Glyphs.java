package hailsham.console.page;

/** The signs that the page draws with. */
record Glyphs(String rule, String side, String marker, String between, String arrows, String ellipsis) {
    static final Glyphs UNICODE = new Glyphs("─", "┊", "›", "·", "↑↓", "…");
    static final Glyphs ASCII = new Glyphs("-", ":", ">", "-", "arrows", "...");
}
