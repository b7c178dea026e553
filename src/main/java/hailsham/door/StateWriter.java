package hailsham.door;

import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.expression.Type;
import hailsham.telling.Telling;
import tools.jackson.core.JsonGenerator;

/** Writes all that is true in a state, with the names of the story. */
final class StateWriter {
    private final JsonGenerator json;

    StateWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Telling telling) {
        Engine engine = telling.engine();
        State state = telling.state();
        json.writeStartObject();
        json.writeNumberProperty("v", JsonDoor.VERSION);
        json.writeStringProperty("state", engine.fingerprint(state));
        json.writeObjectPropertyStart("variables");
        engine.story().world().variables().values().forEach(variable -> {
            json.writeName(variable.id());
            value(variable.type(), engine.value(state, variable.id()));
        });
        json.writeEndObject();
        json.writeObjectPropertyStart("memories");
        engine.memories(state).forEach(this::memory);
        json.writeEndObject();
        json.writeObjectPropertyStart("keepsakes");
        engine.keepsakes(state).forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void value(Type type, int value) {
        if (type instanceof Type.Flag) {
            json.writeBoolean(value == 1);
        } else if (type instanceof Type.Range) {
            json.writeNumber(value);
        } else if (type instanceof Type.Levels levels) {
            json.writeString(levels.names().get(value));
        } else {
            throw new AssertionError(type);
        }
    }

    private void memory(String id, Engine.Held held) {
        json.writeObjectPropertyStart(id);
        json.writeStringProperty("title", held.title());
        json.writeBooleanProperty("lived", held.lived());
        held.retold().ifPresent(way -> json.writeStringProperty("retold", way));
        held.shared().ifPresent(person -> json.writeStringProperty("shared", person));
        json.writeEndObject();
    }
}
