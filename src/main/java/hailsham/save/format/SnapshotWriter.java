package hailsham.save.format;

import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/** Writes a snapshot as JSON, a line to a field, the checksum of all before it in the last. */
public final class SnapshotWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String CHECKSUM_FIELD = ",\n\"crc\":\"";

    private SnapshotWriter() {}

    public static byte[] write(Snapshot snapshot) {
        Ledger ledger = snapshot.kept().ledger();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(
                1024 + 40 * ledger.strands().get(0).steps().size());
        try (JsonGenerator json = JSON.createGenerator(new LineToAField(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("format", Snapshot.FORMAT);
            json.writeStringProperty("story", snapshot.story());
            json.writeNumberProperty("version", snapshot.version());
            json.writeArrayPropertyStart("branches");
            snapshot.branches().forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("counter", snapshot.kept().counter());
            json.writeNumberProperty("saved", snapshot.savedAt());
            json.writeStringProperty("chapter", snapshot.chapter());
            json.writeNumberProperty("present", ledger.present());
            json.writeNumberProperty("read", snapshot.kept().read());
            json.writeStringProperty("state", snapshot.state());
            json.writeArrayPropertyStart("strands");
            ledger.strands().forEach(strand -> strand(strand, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("options");
            for (Snapshot.Shown option : snapshot.options()) {
                json.writeStartObject();
                json.writeStringProperty("id", option.id());
                json.writeStringProperty("text", option.text());
                json.writeEndObject();
            }
            json.writeEndArray();
            snapshot.unknown().forEach((name, value) -> {
                json.writeName(name);
                json.writeRawValue(value);
            });
            json.flush();
            byte[] signed = bytes.toByteArray();
            json.writeStringProperty("crc", Checksum.of(signed, 0, signed.length));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private static void strand(Strand strand, JsonGenerator json) {
        json.writeStartObject();
        strand.origin().ifPresent(origin -> {
            json.writeNumberProperty("of", origin.of());
            json.writeNumberProperty("step", origin.step());
            json.writeStringProperty("chapter", origin.chapter());
            if (origin.isKnowing()) {
                json.writeStringProperty("knows", JournalLine.known(origin.known()));
            }
        });
        if (strand.fate() != Fate.OPEN) {
            json.writeStringProperty("fate", strand.fate().word());
        }
        json.writeNumberProperty("at", strand.at());
        json.writeNumberProperty("tip", strand.tip());
        json.writeArrayPropertyStart("steps");
        int before = 0;
        for (Step step : strand.steps()) {
            json.writeString((step.parent() == before ? "" : "^" + step.parent() + " ") + step.decision());
            before++;
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Whether the last field of a file is the checksum of all before it. */
    static boolean checksumHolds(byte[] file) {
        String end = "\"}\n";
        int digits = file.length - end.length() - Checksum.DIGITS;
        int signed = digits - CHECKSUM_FIELD.length();
        return signed > 0
                && new String(file, signed, file.length - signed, StandardCharsets.ISO_8859_1)
                        .equals(CHECKSUM_FIELD + Checksum.of(file, 0, signed) + end);
    }

    private static final class LineToAField extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter() {
                @Override
                public void writeObjectEntrySeparator(JsonGenerator json) {
                    json.writeRaw(json.streamWriteContext().getNestingDepth() == 1 ? ",\n" : ",");
                }
            };
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
