package hailsham.door.report;

import hailsham.author.difference.IdChange;
import hailsham.author.difference.ProseChange;
import hailsham.author.difference.StoryDifference;
import hailsham.author.difference.WayChange;
import hailsham.door.JsonLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code diff --format json}: what an edit does to readers. */
public final class DifferenceWriter {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private DifferenceWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one line of JSON.
     *
     * @throws IOException where the stream fails
     */
    public static void write(StoryDifference difference, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new DifferenceWriter(json).all(difference));
    }

    private void all(StoryDifference difference) {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
        json.writeArrayPropertyStart("ids");
        difference.ids().forEach(this::id);
        json.writeEndArray();
        json.writeArrayPropertyStart("ways");
        difference.ways().forEach(this::way);
        json.writeEndArray();
        json.writeArrayPropertyStart("prose");
        difference.prose().forEach(this::prose);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void id(IdChange change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind());
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("saves", change.saves().name().toLowerCase(Locale.ROOT));
        optional("now", change.now());
        optional("from", change.place().map(IdChange.Moved::from));
        optional("to", change.place().map(IdChange.Moved::to));
        optional("reason", change.reason().map(DifferenceWriter::word));
        optional("lands", change.lands());
        json.writeNumberProperty("ways", change.ways());
        json.writeEndObject();
    }

    private void way(WayChange change) {
        json.writeStartObject();
        json.writeStringProperty("name", change.name());
        json.writeNumberProperty("decisions", change.decisions());
        json.writeNumberProperty("holds", change.holds());
        strings("left_out", change.leftOut().stream().map(Object::toString).toList());
        optional("breaks", change.broken().map(broken -> broken.decision()));
        optional("reason", change.broken().map(broken -> word(broken.reason())));
        optional("lands", change.broken().map(broken -> broken.stands()));
        json.writeEndObject();
    }

    private void prose(ProseChange change) {
        json.writeStartObject();
        json.writeStringProperty("chapter", change.chapter());
        json.writeStringProperty("after", change.after());
        strings("before", change.before());
        strings("now", change.now());
        strings("ways", change.ways());
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void optional(String name, Optional<?> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
