package hailsham.console.model;

/** What a paragraph is to the reader. */
public enum Role {
    /** Stands above what was read the last time. */
    PREVIOUSLY,
    /** The words of the option that led here. */
    CHOSEN,
    /** The title of a chapter that is entered. */
    CHAPTER,
    /** The title of a group of entries. */
    HEADING,
    NARRATION,
    /** What follows at once upon a choice. */
    ECHO,
    /** Somebody's answer to a memory that was brought up. */
    ANSWER,
    /** The title of a memory that breaks in. */
    MEMORY,
    /** The title of a memory in which the reader still is. */
    STILL,
    /** A memory is over; holds the title of the one that goes on, or nothing. */
    BACK,
    /** A line that is about to be corrected. */
    DRAFT,
    /** What stands instead of it. */
    CORRECTION,
    /** The title of an ending. */
    ENDING,
    /** The first line of an entry of a list. */
    LABEL,
    /** What belongs to the paragraph before it: when a memory was lived, what a setting does. */
    DETAIL,
    /** The program speaks, not the story. */
    NOTICE,
    /** A line in which every space counts: of a report. */
    VERBATIM
}
