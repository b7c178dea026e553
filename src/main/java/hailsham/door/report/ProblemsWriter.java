package hailsham.door.report;

import hailsham.check.Answer;
import hailsham.check.BranchReport;
import hailsham.check.ContractAnswer;
import hailsham.check.Report;
import hailsham.check.fault.Finding;
import hailsham.check.style.Rate;
import hailsham.check.walk.Witness;
import hailsham.door.JsonLine;
import hailsham.source.Diagnostic;
import hailsham.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** {@code check --format json}: every problem of a story, where it stands, what would mend it, and what was proved. */
public final class ProblemsWriter {
    private static final int VERSION = 1;

    private final JsonGenerator json;

    private ProblemsWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one line of JSON.
     *
     * @param report empty where the story could not be read
     * @param branches each way of turning branches on that was looked at
     * @param style each pattern of the house style that was looked for
     * @throws IOException where the stream fails
     */
    public static void write(
            List<Finding> findings,
            Optional<Report> report,
            List<Rate> style,
            List<BranchReport> branches,
            OutputStream out)
            throws IOException {
        JsonLine.write(out, json -> {
            ProblemsWriter writer = new ProblemsWriter(json);
            json.writeStartObject();
            json.writeNumberProperty("v", VERSION);
            json.writeArrayPropertyStart("problems");
            findings.forEach(writer::finding);
            json.writeEndArray();
            json.writeArrayPropertyStart("answers");
            report.ifPresent(found -> found.answers().forEach(answer -> writer.answer(answer, found)));
            json.writeEndArray();
            report.ifPresent(writer::counts);
            json.writeArrayPropertyStart("contracts");
            report.ifPresent(found -> found.contracts().forEach(writer::contract));
            json.writeEndArray();
            json.writeArrayPropertyStart("style");
            style.forEach(writer::style);
            json.writeEndArray();
            json.writeArrayPropertyStart("branches");
            branches.forEach(writer::branches);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void branches(BranchReport report) {
        json.writeStartObject();
        json.writeArrayPropertyStart("ids");
        report.branches().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("answer", report.open().isEmpty() ? "PROVED" : "UNKNOWN");
        json.writeNumberProperty("faults", report.findings().size());
        string(
                "why",
                report.open().stream()
                        .map(open -> open.question() + ": " + open.why().orElse(""))
                        .findFirst());
        json.writeEndObject();
    }

    private void style(Rate rate) {
        json.writeStartObject();
        json.writeStringProperty("id", rate.id());
        json.writeStringProperty("name", rate.name());
        json.writeStringProperty("part", rate.part());
        json.writeStringProperty("voice", rate.voice().word());
        json.writeNumberProperty("wanted", rate.least());
        json.writeNumberProperty("limit", rate.limit());
        json.writeName("per_thousand");
        json.writeNumber(Math.round(rate.perThousand() * 100) / 100.0);
        json.writeBooleanProperty("fault", rate.isFault());
        json.writeArrayPropertyStart("places");
        for (Span place : rate.places()) {
            json.writeStartObject();
            json.writeStringProperty("file", place.file().name());
            json.writeNumberProperty("line", place.line());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        Diagnostic problem = finding.problem();
        json.writeStartObject();
        json.writeStringProperty("code", problem.code().code());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("message", problem.message());
        string("hint", problem.hint());
        if (problem.span().isPresent()) {
            json.writeStringProperty("file", problem.span().get().file().name());
            json.writeNumberProperty("line", problem.span().get().line());
            json.writeNumberProperty("column", problem.span().get().column());
        } else {
            json.writeNullProperty("file");
            json.writeNullProperty("line");
            json.writeNullProperty("column");
        }
        witness(finding.witness());
        json.writeEndObject();
    }

    private void contract(ContractAnswer contract) {
        json.writeStartObject();
        json.writeStringProperty("text", contract.promise().text());
        json.writeStringProperty("answer", contract.kept().isPresent() ? "PROVED" : "UNKNOWN");
        if (contract.kept().isPresent()) {
            json.writeBooleanProperty("kept", contract.kept().get());
        } else {
            json.writeNullProperty("kept");
        }
        witness(contract.witness());
        string("why", contract.why());
        json.writeEndObject();
    }

    private void witness(Optional<Witness> decisions) {
        json.writeArrayPropertyStart("witness");
        decisions.ifPresent(witness -> witness.choices().forEach(json::writeString));
        json.writeEndArray();
    }

    private void answer(Answer answer, Report report) {
        json.writeStartObject();
        json.writeStringProperty("question", answer.question());
        json.writeStringProperty("answer", answer.kind().name());
        json.writeNumberProperty("faults", answer.faults());
        string("states", CountWriter.number(report.states()));
        json.writeNumberProperty("ms", report.millis());
        string("why", answer.why());
        json.writeEndObject();
    }

    private void counts(Report report) {
        CountWriter.write(json, "ways", report.ways());
        CountWriter.write(json, "states", report.states());
    }

    private void string(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
