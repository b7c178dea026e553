package hailsham.door;

import hailsham.source.Diagnostic;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code check --format json}: every problem of a story, where it stands, and what would mend it. */
public final class ProblemsWriter {
    private static final int VERSION = 1;

    private ProblemsWriter() {}

    /**
     * Writes one line of JSON.
     *
     * @throws IOException where the stream fails
     */
    public static void write(List<Diagnostic> problems, OutputStream out) throws IOException {
        JsonLine.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> write(problem, json));
            json.writeEndArray();
            for (String provedLater : List.of("answers", "contracts", "style")) {
                json.writeArrayPropertyStart(provedLater);
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private static void write(Diagnostic problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().code());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("message", problem.message());
        if (problem.hint().isPresent()) {
            json.writeStringProperty("hint", problem.hint().get());
        } else {
            json.writeNullProperty("hint");
        }
        if (problem.span().isPresent()) {
            json.writeStringProperty("file", problem.span().get().file().name());
            json.writeNumberProperty("line", problem.span().get().line());
            json.writeNumberProperty("column", problem.span().get().column());
        } else {
            json.writeNullProperty("file");
            json.writeNullProperty("line");
            json.writeNullProperty("column");
        }
        json.writeArrayPropertyStart("witness");
        json.writeEndArray();
        json.writeEndObject();
    }
}
