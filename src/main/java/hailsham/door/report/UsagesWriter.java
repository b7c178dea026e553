package hailsham.door.report;

import hailsham.door.JsonLine;
import hailsham.expression.Subject;
import hailsham.expression.mention.Mention;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code usages --format json}: the places in which a story names something. */
public final class UsagesWriter {
    private static final int VERSION = 1;

    private UsagesWriter() {}

    /**
     * Writes one line of JSON.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Subject subject, List<Mention> places, OutputStream out) throws IOException {
        JsonLine.write(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeStringProperty("name", subject.name());
            json.writeStringProperty("kind", subject.kind().noun());
            json.writeArrayPropertyStart("places");
            places.forEach(place -> place(place, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void place(Mention place, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", place.where().file().name());
        json.writeNumberProperty("line", place.where().line());
        json.writeNumberProperty("column", place.where().column());
        json.writeStringProperty("does", place.use().word());
        json.writeStringProperty("of", place.subject().name());
        json.writeStringProperty("words", place.words());
        json.writeEndObject();
    }
}
