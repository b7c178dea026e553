package hailsham.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One value on one line, written whole or not at all. */
public final class JsonLine {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLine() {}

    public static void write(OutputStream out, Consumer<JsonGenerator> content) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            content.accept(json);
        }
        line.write('\n');
        line.writeTo(out);
        out.flush();
    }

    /** A field of an open object that may have no value. */
    static void orNull(JsonGenerator json, String field, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(field, value.get());
        } else {
            json.writeNullProperty(field);
        }
    }
}
