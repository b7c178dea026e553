package hailsham.door.report;

import hailsham.check.fault.Finding;
import hailsham.check.walk.Witness;
import hailsham.door.JsonLine;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Severity;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * {@code check --format sarif}: problems in the form that code review sites and editors read.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final JsonGenerator json;

    private SarifWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one line of JSON.
     *
     * @param findings problems, each with the choices that show it, if there are any
     * @param version of the program
     * @throws IOException where the stream fails
     */
    public static void write(List<Finding> findings, String version, OutputStream out) throws IOException {
        JsonLine.write(out, json -> new SarifWriter(json).log(findings, version));
    }

    private void log(List<Finding> findings, String version) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        List<DiagnosticCode> rules = findings.stream()
                .map(finding -> finding.problem().code())
                .distinct()
                .sorted()
                .toList();
        tool(rules, version);
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
        findings.forEach(finding -> result(finding, rules));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<DiagnosticCode> rules, String version) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "hailsham");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        for (DiagnosticCode rule : rules) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.code());
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Finding finding, List<DiagnosticCode> rules) {
        Diagnostic problem = finding.problem();
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.code().code());
        json.writeNumberProperty("ruleIndex", rules.indexOf(problem.code()));
        json.writeStringProperty("level", level(problem.severity()));
        json.writeObjectPropertyStart("message");
        json.writeStringProperty(
                "text",
                problem.message() + problem.hint().map(hint -> ": " + hint).orElse(""));
        json.writeEndObject();
        json.writeArrayPropertyStart("locations");
        problem.span().ifPresent(this::location);
        json.writeEndArray();
        finding.witness().ifPresent(this::witness);
        json.writeEndObject();
    }

    /** The choices that show it, in the bag that the form keeps for what it does not know itself. */
    private void witness(Witness witness) {
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("witness");
        witness.choices().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void location(Span span) {
        SourceFile file = span.file();
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri(file.name()));
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", span.line());
        json.writeNumberProperty("startColumn", span.column());
        json.writeNumberProperty("endLine", file.line(span.end()));
        json.writeNumberProperty("endColumn", file.column(span.end()));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return severity.word().toLowerCase(Locale.ROOT);
    }

    /** A reference, in which what may not stand in one is escaped; a colon in its first step would make a scheme of that. */
    private static String uri(String name) {
        boolean scheme = name.substring(0, Math.max(0, name.indexOf('/'))).indexOf(':') >= 0;
        try {
            return new URI(null, null, scheme ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new AssertionError(name, e);
        }
    }
}
