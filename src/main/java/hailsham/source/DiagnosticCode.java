package hailsham.source;

/** Every kind of problem, by the code under which it is printed and documented. */
public enum DiagnosticCode {
    /** A folder that is no story. Name the folder that holds {@code story.yaml}. */
    NO_STORY("no-story", Severity.ERROR),
    /** A link among the files of a story. Put the file itself there. */
    LINK("link", Severity.ERROR),
    /** Something other than a regular file, called like one. Put a text file there. */
    NOT_A_FILE("not-a-file", Severity.ERROR),
    /** A file over 1 MiB. Cut it in two. */
    FILE_TOO_LARGE("file-too-large", Severity.ERROR),
    /** A line of more than 20,000 characters. Break it. */
    LINE_TOO_LONG("line-too-long", Severity.ERROR),
    /** A file or folder that the system does not hand out. Look at its permissions. */
    UNREADABLE("unreadable", Severity.ERROR),
    /** A file that is not UTF-8. Save it as UTF-8. */
    WRONG_ENCODING("wrong-encoding", Severity.ERROR),
    /** A character that a terminal would obey. Leave it out. */
    CONTROL_CHARACTER("control-character", Severity.ERROR),
    /** A character that nobody sees, or that turns the direction of a text. Leave it out. */
    HIDDEN_CHARACTER("hidden-character", Severity.ERROR),
    /** A file that says nothing. Write something into it, or take it away. */
    EMPTY_FILE("empty-file", Severity.ERROR),
    /** A file that is a list or one piece of text. Begin it with a key. */
    NOT_KEYS("not-keys", Severity.ERROR),
    /** A second document in one file. Make another file of it. */
    SECOND_DOCUMENT("second-document", Severity.ERROR),
    /** A directive of YAML. Leave it out. */
    DIRECTIVE("directive", Severity.ERROR),
    /** An anchor, or text that begins with {@code &}. Put text into quotes. */
    ANCHOR("anchor", Severity.ERROR),
    /** An alias, or text that begins with {@code *}. Put text into quotes. */
    ALIAS("alias", Severity.ERROR),
    /** A tag, or text that begins with {@code !}. Put text into quotes. */
    TAG("tag", Severity.ERROR),
    /** A merge key. Write out what is meant. */
    MERGE_KEY("merge-key", Severity.ERROR),
    /** A key that is there twice. Take one of them away, or rename it. */
    DUPLICATE_KEY("duplicate-key", Severity.ERROR),
    /** A list, a mapping or nothing in the place of a key. Put text into quotes. */
    KEY_NOT_A_NAME("key-not-a-name", Severity.ERROR),
    /** Brackets or lists in each other more than 64 deep. Close what was opened. */
    NESTED_TOO_DEEP("nested-too-deep", Severity.ERROR),
    /** Text under {@code >}. Write {@code |}. */
    FOLDED_TEXT("folded-text", Severity.ERROR),
    /** A line that a tab indents. Use spaces. */
    TAB("tab", Severity.ERROR),
    /** A line that begins in a column of its own. Bring it into line with its neighbours. */
    INDENTATION("indentation", Severity.ERROR),
    /** A line that is neither a key with its colon nor text of the key above. Indent it, or write the colon. */
    MISSING_COLON("missing-colon", Severity.ERROR),
    /** A colon and a space in plain text. Put the text into quotes. */
    COLON_IN_TEXT("colon-in-text", Severity.ERROR),
    /** A quote that nothing closes. Close it. */
    UNCLOSED_QUOTE("unclosed-quote", Severity.ERROR),
    /** Text that goes on after its closing quote. Put the whole into quotes. */
    TEXT_AFTER_QUOTE("text-after-quote", Severity.ERROR),
    /** A bracket that nothing closes. Close it. */
    UNCLOSED_BRACKET("unclosed-bracket", Severity.ERROR),
    /** Text that goes on after a closing bracket. Put the whole into quotes. */
    TEXT_AFTER_BRACKET("text-after-bracket", Severity.ERROR),
    /** Text on the line of its {@code |}. Begin it on the next. */
    TEXT_AFTER_BAR("text-after-bar", Severity.ERROR),
    /** A plain value that begins with a sign of YAML's own. Put it into quotes. */
    RESERVED_CHARACTER("reserved-character", Severity.ERROR),
    /** A backslash in double quotes that begins no escape. Put the text under {@code |}. */
    BAD_QUOTED_ESCAPE("bad-quoted-escape", Severity.ERROR),
    /** Anything else that cannot be read as YAML. Look for a slip there or just above. */
    YAML_SYNTAX("yaml-syntax", Severity.ERROR),
    /** A key that does not belong here. Write one of those that do. */
    UNKNOWN_KEY("unknown-key", Severity.ERROR),
    /** A key that must be here. Add it. */
    MISSING_KEY("missing-key", Severity.ERROR),
    /** Two keys of which only one may be here. Take one of them away. */
    EXCLUSIVE_KEYS("exclusive-keys", Severity.ERROR),
    /** A list, keys or a value where something else belongs. Write what the message asks for. */
    WRONG_SHAPE("wrong-shape", Severity.ERROR),
    /** A key with nothing after it. Write what belongs there, or take the key away. */
    MISSING_VALUE("missing-value", Severity.ERROR),
    /** A name that is not built like one. Use lower-case words joined by {@code -}. */
    BAD_NAME("bad-name", Severity.ERROR),
    /** Prose without quotes that YAML could take for something else. Put it into quotes, or under {@code |}. */
    PLAIN_PROSE("plain-prose", Severity.ERROR),
    /** Prose, a condition or effects in brackets. Put it into quotes, or on lines of its own. */
    WRITING_IN_BRACKETS("writing-in-brackets", Severity.ERROR),
    /** A story of a newer format. Play it with a newer program. */
    NEWER_FORMAT("newer-format", Severity.ERROR),
    /** A file that is in the folder of no part. Move it, or list the part. */
    FILE_IN_NO_PART("file-in-no-part", Severity.ERROR),
    /** A chapter that names another part than its folder's. Move it, or leave {@code part} out. */
    PART_MISMATCH("part-mismatch", Severity.ERROR),
    /** A chapter's file without a number of its own. Rename it. */
    CHAPTER_NUMBER("chapter-number", Severity.ERROR),
    /** A part without chapters. Write one, or list the part under {@code unfinished}. */
    EMPTY_PART("empty-part", Severity.ERROR),
    /** A name that means something else already. Give this another. */
    NAME_TAKEN("name-taken", Severity.ERROR),
    /** A name that the format needs for itself. Give this another. */
    RESERVED_NAME("reserved-name", Severity.ERROR),
    /** A name among those that are gone, and it is still there. Take it away here or there. */
    STILL_IN_USE("still-in-use", Severity.ERROR),
    /** Bands that do not rise from the foot of their range. Put them in order. */
    BANDS("bands", Severity.ERROR),
    /** A band for which {@code says} has no sentence. Add one. */
    BAND_UNSAID("band-unsaid", Severity.ERROR),
    /** A bond that the People screen has no sentence for. Give it {@code bands} and {@code says}. */
    BOND_UNSAID("bond-unsaid", Severity.ERROR),
    /** A named condition that rests on itself. Say one without the other. */
    CONDITION_CYCLE("condition-cycle", Severity.ERROR),
    /** Keys that contradict each other. Leave one of them out. */
    CONTRADICTION("contradiction", Severity.ERROR),
    /** A name or a title that varies. Leave the braces out. */
    FIXED_LINE("fixed-line", Severity.ERROR),
    /** A node with nothing to read and nothing to choose. Give it text, or lead past it. */
    EMPTY_NODE("empty-node", Severity.ERROR),
    /** Text or effects written after the end of their node. Move them up. */
    AFTER_THE_END("after-the-end", Severity.ERROR),
    /** What stands behind something that always holds. Move it, or give the other a condition. */
    NEVER_REACHED("never-reached", Severity.ERROR),
    /** A last way with a condition. Leave it out, or add a way without one. */
    LAST_WAY_CONDITIONAL("last-way-conditional", Severity.ERROR),
    /** {@code next-chapter} where there is none. Name a node, or write {@code unfinished}. */
    NO_NEXT_CHAPTER("no-next-chapter", Severity.ERROR),
    /** A hub of a part that is told in order. Use {@code next-chapter}, or free the part. */
    PART_NOT_FREE("part-not-free", Severity.ERROR),
    /** A key that means something only in a free part. Leave it out, or free the part. */
    ONLY_IN_FREE_PART("only-in-free-part", Severity.ERROR),
    /** A branch for another story. Put it among the branches of that story. */
    OTHER_STORY("other-story", Severity.ERROR),
    /** A branch that was written for another version of the story. Play it through, and say so in it. */
    OTHER_VERSION("other-version", Severity.WARNING),
    /** A branch on a node that does not end in choices. Graft it onto one that does. */
    NO_GRAFT_HERE("no-graft-here", Severity.ERROR),
    /** A way of a branch that would close the telling. Lead {@code back}, or to a node of the story. */
    NO_WAY_BACK("no-way-back", Severity.ERROR),
    /** {@code back} where a branch is entered at several nodes. Name the node, or write one for each. */
    BACK_TO_MANY("back-to-many", Severity.ERROR),
    /** A node of a branch that is come to from two chapters. Write one for each. */
    IN_TWO_CHAPTERS("in-two-chapters", Severity.ERROR),
    /** A memory that would bring itself back. Leave one out. */
    RECALL_CYCLE("recall-cycle", Severity.ERROR),
    /** Flashbacks more than two deep. Let the innermost come back elsewhere. */
    RECALL_TOO_DEEP("recall-too-deep", Severity.ERROR),
    /** A memory that breaks in while one is told. Let it come back before or after. */
    FLASHBACK_IN_RETELLING("flashback-in-retelling", Severity.ERROR),
    /** A person who shares a memory and has no answer. Add one under {@code with}. */
    ANSWER_MISSING("answer-missing", Severity.ERROR),
    /** An answer of somebody who does not share the memory. Add the name to {@code of}. */
    ANSWER_UNASKED("answer-unasked", Severity.ERROR),
    /** Thousands of problems: the rest are not listed. Mend some and look again. */
    TOO_MANY("too-many", Severity.NOTE),
    /** A chapter among those still to be written, and it is there. Take it out of {@code unfinished}. */
    ALREADY_WRITTEN("already-written", Severity.WARNING),
    /** An option of more than 14 words. Shorten it. */
    LONG_OPTION("long-option", Severity.WARNING),
    /** A name that nothing has, or not a thing of the kind wanted here. Write one that is declared, or declare it. */
    UNKNOWN_NAME("unknown-name", Severity.ERROR),
    /** Two values that cannot be compared, or one that a variable cannot take. Use one of the variable's own. */
    WRONG_TYPE("wrong-type", Severity.ERROR),
    /** A condition that does not follow the language. Put it as the hint says. */
    BAD_CONDITION("bad-condition", Severity.ERROR),
    /** An effect that does not follow the language. Put it as the hint says. */
    BAD_EFFECT("bad-effect", Severity.ERROR),
    /** A contract that does not follow the grammar. Put it as the hint says. */
    BAD_CONTRACT("bad-contract", Severity.ERROR),
    /** A number that the variable can never be. Use one within its range. */
    OUT_OF_RANGE("out-of-range", Severity.ERROR),
    /** Parentheses or braces in each other beyond reason. Name a condition, or write the paragraph twice. */
    TOO_DEEP("too-deep", Severity.ERROR),
    /** An opening brace that nothing closes. Close it in the same paragraph, or write a backslash before it. */
    UNCLOSED_BRACE("unclosed-brace", Severity.ERROR),
    /** A closing brace or a bar outside of any braces. Open the brace, or write a backslash before it. */
    STRAY_BRACE("stray-brace", Severity.ERROR),
    /** Braces that hold no variation. Write {@code {if c: this | that}} or {@code {first|later}}. */
    BAD_VARIATION("bad-variation", Severity.ERROR),
    /** A backslash before a character that needs none. Leave it out, or write {@code \}. */
    BAD_ESCAPE("bad-escape", Severity.ERROR),
    /** Markdown other than paragraphs and emphasis. Write it as plain prose. */
    MARKDOWN("markdown", Severity.ERROR),
    /** Emphasis that begins on one side of a brace and ends on the other. End it before the brace. */
    EMPHASIS_ACROSS_BRACE("emphasis-across-brace", Severity.ERROR),
    /** A star or underscore that emphasises nothing. Close it, or write {@code \*} or {@code \_}. */
    STRAY_EMPHASIS("stray-emphasis", Severity.ERROR),
    /** A second paragraph where one line is wanted. Leave it out, or join it to the first. */
    SECOND_PARAGRAPH("second-paragraph", Severity.ERROR),
    /** A pattern of {@code style.yaml} that is no regular expression. Put it right. */
    BAD_PATTERN("bad-pattern", Severity.ERROR),
    /** Prose that house style would have otherwise. Change it, or say why it is meant. */
    STYLE("style", Severity.WARNING),
    /** A node that no reader comes to. Lead to it, or take it away. */
    UNREACHABLE_NODE("unreachable-node", Severity.ERROR),
    /** A choice that no reader can take. Change its condition, or take it away. */
    UNREACHABLE_CHOICE("unreachable-choice", Severity.ERROR),
    /** A text that no reader reads. Change the condition that keeps it back, or take it away. */
    UNREACHABLE_TEXT("unreachable-text", Severity.ERROR),
    /** An ending that no reader comes to. Lead to it, or take it away. */
    UNREACHABLE_ENDING("unreachable-ending", Severity.ERROR),
    /** A memory that is never held. Let it be remembered, heard or told, or take it away. */
    UNREACHABLE_MEMORY("unreachable-memory", Severity.ERROR),
    /** A place where some reader can do nothing. Add a choice that is always there, or a {@code fallback}. */
    STUCK("stuck", Severity.ERROR),
    /** A place from which some reader comes to no ending. Lead on from it, or from what follows. */
    ENDLESS("endless", Severity.ERROR),
    /** A place in a branch from which some reader never comes out of it. Lead {@code back}, or to a node of the story. */
    BRANCH_TRAP("branch-trap", Severity.ERROR),
    /** A memory that breaks in where some reader does not hold it. Add {@code else} and a text for her. */
    NEVER_LIVED("never-lived", Severity.ERROR),
    /** A variable that no condition reads. Read it, or take it away. */
    UNREAD_VARIABLE("unread-variable", Severity.WARNING),
    /** A variable that is read and that nothing changes. Change it, or take away what reads it. */
    UNSET_VARIABLE("unset-variable", Severity.WARNING),
    /** A condition that holds for every reader who comes to it. Leave it out, or mend it. */
    ALWAYS_TRUE("always-true", Severity.WARNING),
    /** A condition that holds for no reader who comes to it. Take away what it is for, or mend it. */
    ALWAYS_FALSE("always-false", Severity.WARNING),
    /** A change that always runs into the end of its range. Widen the range, or change by less. */
    LOST_EFFECT("lost-effect", Severity.WARNING),
    /** Two choices that differ in their words only. Let something come of the difference. */
    SAME_CHOICE("same-choice", Severity.WARNING),
    /** A contract that the story does not keep. Mend the way that the choices show, or take the contract back. */
    BROKEN_CONTRACT("broken-contract", Severity.ERROR),
    /**
     * A contract that every first telling keeps, and somebody breaks who lives a chapter again knowing more. Mend that way, or
     * promise less.
     */
    BROKEN_KNOWING("broken-knowing", Severity.WARNING),
    /** What only chapters that are still to be written will use. Nothing to mend. */
    WAITING("waiting", Severity.NOTE);

    private final String code;
    private final Severity severity;

    DiagnosticCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** As it is printed: words joined by hyphens. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }
}
