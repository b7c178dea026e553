package hailsham.source;

/** How much a problem weighs. */
public enum Severity {
    /** The story is not read, or a promise to its readers is broken. */
    ERROR("error"),
    /** The story can be played; a writer wants to know. */
    WARNING("warning"),
    /** Nothing to mend. */
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** As it is printed. */
    public String word() {
        return word;
    }
}
