package hailsham.cli.telling;

import hailsham.author.transcript.Export;
import hailsham.cli.Action;
import hailsham.cli.ExitCode;
import hailsham.cli.Outside;
import hailsham.cli.Stories;
import hailsham.cli.branch.PlayedEditions;
import hailsham.door.TellingWriter;
import hailsham.story.Story;
import hailsham.telling.Telling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code export}: a telling as a document. */
@Command(
        name = "export",
        description = "Writes all that was read and chosen in a telling, up to where it stands, in UTF-8.")
public final class ExportTelling implements Action {
    @Option(names = "--story", paramLabel = "DIR", description = "the story in this folder instead of the one inside")
    private @Nullable String story;

    @Option(names = "--format", paramLabel = "FORMAT", description = "md (unless said otherwise), html or json")
    private Format format = Format.md;

    @Mixin
    private final SlotOptions slots = new SlotOptions();

    @Parameters(index = "0", paramLabel = "TELLING", description = NamedTelling.WHAT)
    private String name = "";

    /** What is written. The names are those that are typed. */
    enum Format {
        md,
        html,
        json
    }

    @Override
    public int run(Outside outside) throws IOException {
        return Stories.use(Optional.ofNullable(story), outside, sound -> export(sound, outside));
    }

    private int export(Story sound, Outside outside) throws IOException {
        PlayedEditions editions = Stories.editions(sound, Optional.ofNullable(story), outside);
        Optional<Telling> telling =
                slots.folder(outside).flatMap(saves -> new NamedTelling(editions::with, saves, outside).of(name));
        if (telling.isEmpty()) {
            return ExitCode.FAILED;
        }
        switch (format) {
            case md -> write(Export.markdown(telling.get()), outside);
            case html -> write(Export.html(telling.get()), outside);
            case json -> TellingWriter.writeAll(telling.get(), outside.out());
        }
        return ExitCode.DONE;
    }

    private static void write(String text, Outside outside) throws IOException {
        outside.out().write(text.getBytes(StandardCharsets.UTF_8));
        outside.out().flush();
    }
}
