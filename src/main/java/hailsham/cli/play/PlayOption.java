package hailsham.cli.play;

/** What may be said of how to play. The one list from which the quick way and the full way read. */
public enum PlayOption {
    STORY("--story", "DIR", "play the story in this folder instead of the one inside"),
    BRANCH("--branch", "ID|FILE", "turn this branch on too; may be given more than once"),
    SLOT("--slot", "NAME", "keep the telling in this slot, and go on with what it holds"),
    SAVES("--saves", "DIR", "keep slots in this folder"),
    PLAIN("--plain", "", "only add lines: for screen readers, pipes and bots"),
    COLOUR("--color", "WHEN", "auto, always or never"),
    TRANSCRIPT("--transcript", "FILE", "add what is read to this file"),
    SCRIPT("--script", "FILE", "begin anew and take these choices first, one a line; kept only with --slot"),
    FROM("--from", "CHAPTER/NODE", "begin at this node, as a reader can come to it; kept only with --slot"),
    LIKE("--like", "TELLING", "with --from: by the way of this slot or script"),
    SET("--set", "X=V", "with --from: where this is so; may be given more than once"),
    WATCH("--watch", "", "look for edits of the story's files, and go on with what they say"),
    AUTHOR("--author", "", "show the turn and the node"),
    JSON("--json", "", "a line of JSON each way, for programs"),
    DEBUG("--debug", "", "show where the program failed, if it does");

    private final String flag;
    private final String value;
    private final String description;

    PlayOption(String flag, String value, String description) {
        this.flag = flag;
        this.value = value;
        this.description = description;
    }

    public String flag() {
        return flag;
    }

    /** Whether it may be given more than once; its values are then lines. */
    public boolean isRepeated() {
        return this == BRANCH || this == SET;
    }

    /** What its value is called in the help; empty where it has none. */
    public String value() {
        return value;
    }

    public boolean hasValue() {
        return !value.isEmpty();
    }

    public String description() {
        return description;
    }
}
