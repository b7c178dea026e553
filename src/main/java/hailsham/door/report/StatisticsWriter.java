package hailsham.door.report;

import hailsham.author.statistics.Figures;
import hailsham.author.statistics.StoryFigures;
import hailsham.check.explore.Findings;
import hailsham.check.proof.Count;
import hailsham.door.JsonLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code stats --format json}: what was counted of a story. */
public final class StatisticsWriter {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private StatisticsWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one line of JSON.
     *
     * @param ways how many there are through it
     * @param run readings from which it is told how much there is on one way through
     * @throws IOException where the stream fails
     */
    public static void write(StoryFigures figures, Count ways, Findings run, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new StatisticsWriter(json).story(figures, ways, run));
    }

    private void story(StoryFigures figures, Count ways, Findings run) {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
        json.writeName("total");
        figures(figures.total());
        all("parts", figures.parts());
        all("chapters", figures.chapters());
        json.writeObjectPropertyStart("run");
        json.writeStringProperty("answer", "MEASURED");
        json.writeNumberProperty("runs", run.runs());
        json.writeNumberProperty("seed", run.seed());
        FindingsWriter.spread(json, "words", run.words());
        FindingsWriter.spread(json, "choices", run.choices());
        json.writeEndObject();
        CountWriter.write(json, "ways", ways);
        json.writeEndObject();
    }

    private void all(String field, Map<String, Figures> figures) {
        json.writeObjectPropertyStart(field);
        figures.forEach((id, f) -> {
            json.writeName(id);
            figures(f);
        });
        json.writeEndObject();
    }

    private void figures(Figures figures) {
        json.writeStartObject();
        json.writeNumberProperty("words", figures.words());
        json.writeNumberProperty("nodes", figures.nodes());
        json.writeNumberProperty("choice_points", figures.choicePoints());
        json.writeNumberProperty("options", figures.options());
        json.writeNumberProperty("conditional_options", figures.conditionalOptions());
        json.writeNumberProperty("nodes_varying", figures.nodesVarying());
        json.writeNumberProperty("memories", figures.memories());
        json.writeNumberProperty("endings", figures.endings());
        json.writeNumberProperty("silences", figures.silences());
        json.writeObjectPropertyStart("words_between_choices");
        json.writeNumberProperty("median", figures.between().median());
        json.writeNumberProperty("p90", figures.between().p90());
        json.writeNumberProperty("max", figures.between().max());
        json.writeEndObject();
        json.writeName("near_echo_share");
        json.writeNumber(Math.round(figures.nearEchoShare() * 1000) / 1000.0);
        json.writeNumberProperty("far_callbacks", figures.farCallbacks());
        json.writeEndObject();
    }
}
