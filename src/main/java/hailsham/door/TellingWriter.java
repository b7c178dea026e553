package hailsham.door;

import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.compare.Comparison;
import hailsham.telling.compare.Comparison.Taken;
import hailsham.telling.compare.Stretch.Line;
import hailsham.telling.progress.Chapters;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Replay;
import hailsham.telling.strand.Way;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** What there is to know of tellings, a line of JSON each. */
public final class TellingWriter {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private TellingWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * All of a telling, turn by turn.
     *
     * @throws IOException where the stream fails
     */
    public static void writeAll(Telling telling, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new TellingWriter(json).all(telling));
    }

    /**
     * What differs between two tellings.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new TellingWriter(json).comparison(comparison));
    }

    /**
     * How far a telling has come.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Chapters chapters, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new TellingWriter(json).chapters(chapters));
    }

    /**
     * What every slot holds.
     *
     * @throws IOException where the stream fails
     */
    public static void write(Map<Shelf.Slot, Telling> slots, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new TellingWriter(json).slots(slots));
    }

    private void begin() {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
    }

    private void all(Telling telling) {
        Story story = telling.engine().story();
        TurnWriter turns = new TurnWriter(json);
        begin();
        json.writeStringProperty("story", story.id());
        json.writeNumberProperty("version", story.version());
        json.writeStringProperty("title", story.title());
        json.writeArrayPropertyStart("turns");
        for (Telling.Page page : telling.history()) {
            json.writeStartObject();
            JsonLine.orNull(json, "decision", page.taken().map(Decision::toString));
            JsonLine.orNull(json, "words", page.decision());
            json.writeArrayPropertyStart("events");
            page.events().forEach(turns::event);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("node", telling.node().toString());
        json.writeStringProperty("state", telling.engine().fingerprint(telling.state()));
        json.writeEndObject();
    }

    private void comparison(Comparison comparison) {
        begin();
        json.writeArrayPropertyStart("choices");
        comparison.choices().forEach(parting -> {
            json.writeStartObject();
            json.writeStringProperty("node", parting.node().toString());
            taken("first", parting.first());
            taken("second", parting.second());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("bonds");
        comparison.bonds().forEach(bond -> {
            json.writeStartObject();
            json.writeStringProperty("person", bond.person());
            json.writeStringProperty("variable", bond.variable());
            json.writeStringProperty("first", bond.first());
            json.writeStringProperty("second", bond.second());
            json.writeEndObject();
        });
        json.writeEndArray();
        lines("only_first", comparison.onlyFirst());
        lines("only_second", comparison.onlySecond());
        json.writeArrayPropertyStart("differently");
        comparison.differently().forEach(changed -> {
            json.writeStartObject();
            json.writeStringProperty("line", changed.id());
            json.writeStringProperty("chapter", changed.chapter());
            json.writeStringProperty("first", changed.first());
            json.writeStringProperty("second", changed.second());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void taken(String field, Taken taken) {
        json.writeObjectPropertyStart(field);
        json.writeStringProperty("option", taken.option());
        JsonLine.orNull(json, "words", taken.words());
        json.writeEndObject();
    }

    private void lines(String field, List<Line> lines) {
        json.writeArrayPropertyStart(field);
        for (Line line : lines) {
            json.writeStartObject();
            json.writeStringProperty("line", line.id());
            json.writeStringProperty("chapter", line.chapter());
            json.writeStringProperty("text", line.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void chapters(Chapters chapters) {
        begin();
        json.writeArrayPropertyStart("chapters");
        chapters.reached().forEach(reached -> {
            json.writeStartObject();
            json.writeStringProperty("chapter", reached.chapter().id());
            json.writeStringProperty("title", reached.chapter().title());
            json.writeStringProperty("part", reached.chapter().part());
            json.writeBooleanProperty("here", reached.isHere());
            json.writeNumberProperty("scenes", reached.scenes());
            json.writeNumberProperty("unseen", reached.unseen());
            json.writeNumberProperty("replays", reached.replays());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty("not_told", chapters.left());
        json.writeNumberProperty("words_left_in_part", chapters.wordsLeft());
        json.writeEndObject();
    }

    private void slots(Map<Shelf.Slot, Telling> slots) {
        begin();
        json.writeArrayPropertyStart("slots");
        slots.forEach((slot, telling) -> {
            json.writeStartObject();
            json.writeStringProperty("slot", slot.name());
            json.writeStringProperty("chapter", telling.node().chapter());
            json.writeNumberProperty("decisions", telling.position());
            json.writeNumberProperty("kept", slot.savedAt());
            json.writeNumberProperty("present", telling.present());
            TellingsWriter strands = new TellingsWriter(json);
            json.writeArrayPropertyStart("replays");
            for (Replay replay : telling.replays()) {
                json.writeStartObject();
                json.writeNumberProperty("strand", replay.number());
                strands.replay(replay);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayPropertyStart("ways");
            for (Way way : telling.ways()) {
                json.writeStartObject();
                strands.way(way);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
