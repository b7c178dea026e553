package hailsham.author.statistics;

/**
 * What was counted in a chapter, a part or a whole story.
 *
 * @param words of all the prose that a reader can meet, every variant of it; titles are not counted
 * @param nodes memories are none
 * @param choicePoints places where there is something to choose: nodes with two options or more, hubs, sharings, retellings
 * @param options all that can be chosen there and that a writer wrote; pressing on is none
 * @param conditionalOptions those that have a condition
 * @param nodesVarying nodes that do not always read alike
 * @param memories those that come from here
 * @param endings different ones that are reached from here
 * @param silences options that let the moment pass
 * @param between words from one choice to the next
 * @param nearEchoShare of the options of choices, those that are answered at once or have a thing that they changed read
 *     within three nodes; 1 where there are none
 * @param farCallbacks places that vary with what only another part changes, or recall a memory of another part
 */
public record Figures(
        int words,
        int nodes,
        int choicePoints,
        int options,
        int conditionalOptions,
        int nodesVarying,
        int memories,
        int endings,
        int silences,
        Between between,
        double nearEchoShare,
        int farCallbacks) {
    /** Words from one choice to the next, over all ways from each; where text varies, the mean of its variants. */
    public record Between(int median, int p90, int max) {}
}
