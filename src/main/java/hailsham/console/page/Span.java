package hailsham.console.page;

/** Words of a row in one style. */
record Span(String text, Style style) {}
