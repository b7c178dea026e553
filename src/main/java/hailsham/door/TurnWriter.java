package hailsham.door;

import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import hailsham.telling.strand.Origin;
import tools.jackson.core.JsonGenerator;

/** Writes a turn: what was read, what can be done next, and where that is. */
final class TurnWriter {
    private final JsonGenerator json;

    TurnWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Telling telling, String slot) {
        json.writeStartObject();
        json.writeNumberProperty("v", JsonDoor.VERSION);
        json.writeNumberProperty("turn", telling.position());
        json.writeStringProperty("telling", slot);
        json.writeStringProperty("chapter", telling.node().chapter());
        json.writeStringProperty("node", telling.node().toString());
        json.writeArrayPropertyStart("events");
        telling.events().forEach(this::event);
        json.writeEndArray();
        json.writeArrayPropertyStart("choices");
        for (Option option : telling.options()) {
            choice(option, telling.taken(option));
        }
        json.writeEndArray();
        JsonLine.orNull(json, "ending", telling.engine().ending(telling.state()));
        json.writeStringProperty("state", telling.engine().fingerprint(telling.state()));
        telling.origin().ifPresent(origin -> replay(telling, origin));
        json.writeEndObject();
    }

    private void replay(Telling telling, Origin origin) {
        json.writeObjectPropertyStart("replay");
        json.writeStringProperty("chapter", origin.chapter());
        json.writeBooleanProperty("knowing", origin.isKnowing());
        json.writeStringProperty("fate", telling.fate().word());
        json.writeBooleanProperty("over", telling.isBeyondItsChapter());
        json.writeEndObject();
    }

    private void choice(Option option, int taken) {
        json.writeStartObject();
        json.writeStringProperty("id", option.id());
        json.writeStringProperty("kind", option.kind().word());
        json.writeStringProperty("text", option.text());
        JsonLine.orNull(json, "locked", option.locked());
        json.writeNumberProperty("taken", taken);
        json.writeEndObject();
    }

    void event(Event event) {
        json.writeStartObject();
        if (event instanceof Event.Heading heading) {
            kind("heading");
            json.writeStringProperty("text", heading.title());
        } else if (event instanceof Event.Said said) {
            kind("said");
            json.writeStringProperty("text", said.text());
        } else if (event instanceof Event.FlashbackBegins begins) {
            kind("flashback-begins");
            json.writeStringProperty("memory", begins.memory());
            json.writeNumberProperty("depth", begins.depth());
        } else if (event instanceof Event.FlashbackEnds ends) {
            kind("flashback-ends");
            json.writeStringProperty("memory", ends.memory());
            json.writeNumberProperty("depth", ends.depth());
        } else if (event instanceof Event.Answered answered) {
            kind("answered");
            json.writeStringProperty("memory", answered.memory());
            json.writeStringProperty("person", answered.person());
            json.writeStringProperty("text", answered.text());
        } else if (event instanceof Event.Echo echo) {
            kind("echo");
            json.writeStringProperty("text", echo.text());
        } else if (event instanceof Event.Rewritten rewritten) {
            kind("rewritten");
            json.writeStringProperty("first", rewritten.first());
            json.writeStringProperty("then", rewritten.then());
        } else if (event instanceof Event.Pause) {
            kind("pause");
        } else if (event instanceof Event.Ended ended) {
            kind("ended");
            json.writeStringProperty("ending", ended.ending());
            json.writeStringProperty("text", ended.title());
        } else if (event instanceof Event.Unfinished) {
            kind("unfinished");
        } else {
            throw new AssertionError(event);
        }
        json.writeEndObject();
    }

    private void kind(String kind) {
        json.writeStringProperty("kind", kind);
    }
}
