package hailsham.console.page.layout;

/** What words on the page are to the eye. What each looks like is the painter's. */
public enum Style {
    PROSE,
    EMPHASIS,
    /** Prose of a memory. */
    MEMORY,
    MEMORY_EMPHASIS,
    /** A title. */
    TITLE,
    /** The title of a memory that breaks in. */
    MEMORY_TITLE,
    /** A line that is drawn. */
    RULE,
    /** Marks, reasons: what stands back. */
    QUIET,
    /** The chapter in the header, and the digits of choices. */
    ACCENT,
    /** The choice that Enter takes. */
    SELECTED,
    /** The program speaks. */
    NOTICE,
    /** Words that were searched for. */
    FOUND
}
