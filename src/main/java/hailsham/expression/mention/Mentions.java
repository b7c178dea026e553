package hailsham.expression.mention;

/** Is told of every name that is found while a story is read; of some more than once. */
public interface Mentions {
    /** For those who do not ask. */
    Mentions NONE = mention -> {};

    void add(Mention mention);
}
