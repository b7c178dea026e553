package hailsham.expression.mention;

/** What is done with a name in a place. */
public enum Use {
    DECLARES("is declared"),
    /** A condition or a contract asks about it. */
    READS("reads"),
    /** An effect changes it. */
    CHANGES("changes"),
    GOES_TO("goes to"),
    BEGINS("begins with"),
    ENDS("ends with"),
    RECALLS("recalls"),
    TELLS("tells"),
    RETELLS("retells"),
    NEEDS("needs"),
    SHARES("is shared with"),
    ANSWERS("answers"),
    BONDS("speaks of"),
    GRAFTS_ONTO("is grafted onto"),
    RENAMES("leads saves to");

    private final String phrase;

    Use(String phrase) {
        this.phrase = phrase;
    }

    /** What the place does, for people. */
    public String phrase() {
        return phrase;
    }

    /** One word of it, for machines. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
