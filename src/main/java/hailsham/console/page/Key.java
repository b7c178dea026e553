package hailsham.console.page;

/** What can be pressed. Letters that stand for a command are {@link #LETTER}. */
public enum Key {
    UP,
    DOWN,
    PAGE_UP,
    PAGE_DOWN,
    HOME,
    END,
    ENTER,
    ESCAPE,
    DIGIT,
    /** One that {@link hailsham.console.command.Command.Word#letter()} knows. */
    LETTER,
    /** Asks for a typed command. */
    COLON,
    /** Asks what to find in what was read. */
    SLASH,
    INTERRUPT,
    /** Nothing more can be typed. */
    END_OF_INPUT,
    REDRAW,
    OTHER
}
