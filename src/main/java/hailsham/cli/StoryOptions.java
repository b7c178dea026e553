package hailsham.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that is about a story takes. */
public final class StoryOptions {
    @Option(names = "--story", paramLabel = "DIR", description = "the story in this folder instead of the one inside")
    private @Nullable String story;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (unless said otherwise) or json")
    private @Nullable Format format;

    /** For whom it is written. The names are those that are typed. */
    public enum Format {
        text,
        json
    }

    public Optional<String> story() {
        return Optional.ofNullable(story);
    }

    public boolean asJson() {
        return format == Format.json;
    }
}
