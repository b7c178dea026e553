package hailsham.door;

import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Other;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Way;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes what can be gone on with beside what is read: replays and ways not taken by their numbers, slots by their names. */
final class TellingsWriter {
    private final JsonGenerator json;

    TellingsWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Telling telling, Shelf shelf) {
        json.writeStartObject();
        json.writeNumberProperty("v", JsonDoor.VERSION);
        json.writeStringProperty("telling", shelf.slot());
        json.writeArrayPropertyStart("tellings");
        List<Other> others = telling.others();
        for (int i = 0; i < others.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("number", i + 1);
            other(telling, others.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("slots");
        shelf.slots().stream().map(Shelf.Slot::name).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void other(Telling telling, Other other) {
        if (other.way().isPresent()) {
            json.writeStringProperty("kind", "way");
            way(other.way().get());
            return;
        }
        Optional<Replay> replay = telling.replays().stream()
                .filter(each -> each.number() == other.strand())
                .findFirst();
        json.writeStringProperty("kind", replay.isPresent() ? "replay" : "first");
        replay.ifPresent(this::replay);
    }

    /** What a replay is, within an object. */
    void replay(Replay replay) {
        json.writeStringProperty("chapter", replay.origin().chapter());
        json.writeBooleanProperty("knowing", replay.origin().isKnowing());
        json.writeStringProperty("fate", replay.fate().word());
        json.writeNumberProperty("decisions", replay.decisions());
    }

    /** What a way not taken is, within an object. */
    void way(Way way) {
        json.writeNumberProperty("after", way.position());
        json.writeStringProperty("decision", way.took().toString());
        JsonLine.orNull(json, "words", way.words());
        JsonLine.orNull(json, "instead", way.instead());
        json.writeNumberProperty("decisions", way.decisions());
    }
}
