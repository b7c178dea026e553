package hailsham.door;

/** Something was asked that cannot be done; nothing has changed. */
final class BadRequest extends Exception {
    private final Code code;
    private final String sentence;

    BadRequest(Code code, String sentence) {
        super(sentence);
        this.code = code;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    Code code() {
        return code;
    }

    /** What was wrong, for machines. */
    enum Code {
        NOT_JSON("not-json"),
        NOT_A_REQUEST("not-a-request"),
        TOO_LONG("too-long"),
        NOT_AN_OPTION("not-an-option"),
        LOCKED("locked"),
        NOTHING_TO_UNDO("nothing-to-undo"),
        NOTHING_TO_REDO("nothing-to-redo"),
        NOT_REACHED("not-reached"),
        NOTHING_KNOWN("nothing-known"),
        NO_REPLAY("no-replay"),
        NO_TELLING("no-telling"),
        SLOT("slot");

        private final String word;

        Code(String word) {
            this.word = word;
        }

        /** As it is written. */
        String word() {
            return word;
        }
    }
}
