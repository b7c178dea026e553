package hailsham.check.style;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whose words they are: what stands in double quotes is speech. */
public enum Voice {
    NARRATION("narration", 1),
    /** Allowed twice as much. */
    SPEECH("speech", 2);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*(?:\"|$)");

    private final String word;
    private final int leave;

    Voice(String word, int leave) {
        this.word = word;
        this.leave = leave;
    }

    /** As it is written. */
    public String word() {
        return word;
    }

    /** How many times the limit it may come to. */
    int leave() {
        return leave;
    }

    /** What of a text is in this voice: narration with a pair of quotes for each speech, or a line for each speech. */
    String in(String text) {
        if (text.indexOf('"') < 0) {
            return this == NARRATION ? text : "";
        }
        return switch (this) {
            case NARRATION -> QUOTED.matcher(text).replaceAll("\"\"");
            case SPEECH ->
                QUOTED.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(speech -> speech.replace("\"", ""))
                        .collect(Collectors.joining("\n"));
        };
    }
}
