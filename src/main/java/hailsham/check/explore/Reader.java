package hailsham.check.explore;

/** How a reader chooses. The names are those that are typed. */
public enum Reader {
    /** Evenly among what is free. */
    BLIND("blind"),
    /**
     * What was least taken so far, evenly where several are. Such a reader reads a block of {@value Exploration#BLOCK}
     * readings one after the other and remembers what was taken in it; the next block is another reader's.
     */
    CURIOUS("curious");

    private final String word;

    Reader(String word) {
        this.word = word;
    }

    /** As it is written. */
    public String word() {
        return word;
    }
}
