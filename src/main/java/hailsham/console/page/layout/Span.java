package hailsham.console.page.layout;

/** Words of a row in one style. */
public record Span(String text, Style style) {}
