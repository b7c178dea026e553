package hailsham.door;

import hailsham.check.style.Finding;
import hailsham.source.Diagnostic;
import hailsham.source.Span;
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
     * @param style each pattern of the house style that was looked for
     * @throws IOException where the stream fails
     */
    public static void write(List<Diagnostic> problems, List<Finding> style, OutputStream out) throws IOException {
        JsonLine.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeArrayPropertyStart("problems");
            problems.forEach(problem -> write(problem, json));
            json.writeEndArray();
            for (String provedLater : List.of("answers", "contracts")) {
                json.writeArrayPropertyStart(provedLater);
                json.writeEndArray();
            }
            json.writeArrayPropertyStart("style");
            style.forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", finding.id());
        json.writeStringProperty("name", finding.name());
        json.writeStringProperty("part", finding.part());
        json.writeStringProperty("voice", finding.voice().word());
        json.writeNumberProperty("wanted", finding.least());
        json.writeNumberProperty("limit", finding.limit());
        json.writeName("per_thousand");
        json.writeNumber(Math.round(finding.perThousand() * 100) / 100.0);
        json.writeBooleanProperty("fault", finding.isFault());
        json.writeArrayPropertyStart("places");
        for (Span place : finding.places()) {
            json.writeStartObject();
            json.writeStringProperty("file", place.file().name());
            json.writeNumberProperty("line", place.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
