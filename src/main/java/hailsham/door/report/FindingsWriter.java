package hailsham.door.report;

import hailsham.check.explore.Findings;
import hailsham.check.explore.Spread;
import hailsham.door.JsonLine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** {@code explore --format json}: what readers met who read by chance. */
public final class FindingsWriter {
    private static final int VERSION = 1;

    private final Findings findings;
    private final JsonGenerator json;

    private FindingsWriter(Findings findings, JsonGenerator json) {
        this.findings = findings;
        this.json = json;
    }

    /**
     * Writes one line of JSON.
     *
     * @param seconds how long the readings took
     * @throws IOException where the stream fails
     */
    public static void write(Findings findings, double seconds, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new FindingsWriter(findings, json).all(seconds));
    }

    private void all(double seconds) {
        json.writeStartObject();
        json.writeNumberProperty("v", VERSION);
        json.writeNumberProperty("runs", findings.runs());
        json.writeNumberProperty("seed", findings.seed());
        json.writeStringProperty("reader", findings.reader().word());
        json.writeNumberProperty("turns", findings.turns());
        json.writeName("seconds");
        rounded(seconds);
        json.writeNumberProperty("turns_a_second", Math.round(findings.turns() / seconds));
        shares("endings", findings.endings());
        json.writeName("unfinished");
        rounded(findings.share(findings.unfinished()));
        json.writeName("cut");
        rounded(findings.share(findings.cut()));
        json.writeName("stuck");
        rounded(findings.share(findings.stuck()));
        spread(json, "words", findings.words());
        spread(json, "choices", findings.choices());
        json.writeName("second_reading_new_words");
        rounded(findings.newWords());
        json.writeName("two_readings_shared_words");
        rounded(findings.sharedWords());
        shares("nodes", findings.nodes());
        shares("options", findings.options());
        shares("lines", findings.lines());
        bands();
        json.writeEndObject();
    }

    /** Words or choices of a reading. */
    static void spread(JsonGenerator json, String name, Spread spread) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("least", spread.least());
        json.writeNumberProperty("median", spread.median());
        json.writeNumberProperty("most", spread.most());
        json.writeName("mean");
        json.writeNumber(Math.round(spread.mean() * 10) / 10.0);
        json.writeEndObject();
    }

    private void shares(String name, Map<String, Integer> hits) {
        json.writeObjectPropertyStart(name);
        hits.forEach((id, readings) -> {
            json.writeName(id);
            rounded(findings.share(readings));
        });
        json.writeEndObject();
    }

    private void bands() {
        json.writeObjectPropertyStart("bands");
        findings.bands().forEach((chapter, variables) -> {
            json.writeObjectPropertyStart(chapter);
            variables.forEach((variable, bands) -> {
                double all = bands.values().stream().mapToInt(count -> count).sum();
                json.writeObjectPropertyStart(variable);
                bands.forEach((band, readings) -> {
                    json.writeName(band);
                    rounded(readings / all);
                });
                json.writeEndObject();
            });
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void rounded(double figure) {
        json.writeNumber(Math.round(figure * 1e6) / 1e6);
    }
}
