package hailsham.door.report;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.fault.Finding;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifWriterTest {
    @Test
    void aProblemStandsAtItsPlaceUnderARuleOfItsOwn() throws IOException {
        SourceFile file = new SourceFile("a story/1:x/50%.yaml", "one\n\uD83D\uDE00 two\nthree\n");
        JsonNode run = run(
                new Diagnostic(DiagnosticCode.STYLE, Optional.of(file.span(7, 15)), "said twice", Optional.empty()),
                new Diagnostic(DiagnosticCode.NO_STORY, Optional.empty(), "nothing here", Optional.of("look there")));

        JsonNode style = run.at("/results/0");
        assertThat(style.at("/ruleId").asString()).isEqualTo("style");
        assertThat(style.at("/level").asString()).isEqualTo("warning");
        assertThat(run.at("/tool/driver/rules/" + style.at("/ruleIndex").asInt() + "/id")
                        .asString())
                .isEqualTo("style");
        assertThat(style.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("a%20story/1:x/50%25.yaml");
        JsonNode region = style.at("/locations/0/physicalLocation/region");
        assertThat(region.at("/startLine").asInt()).isEqualTo(2);
        assertThat(region.at("/startColumn").asInt()).isEqualTo(3);
        assertThat(region.at("/endLine").asInt()).isEqualTo(3);
        assertThat(region.at("/endColumn").asInt()).isEqualTo(5);
        assertThat(run.at("/results/1/locations").size()).isZero();
        assertThat(run.at("/results/1/message/text").asString()).isEqualTo("nothing here: look there");
        assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2");
    }

    @Test
    void aColonAtTheBeginningMakesNoScheme() throws IOException {
        SourceFile file = new SourceFile("c:x/y.yaml", "one\n");
        JsonNode run =
                run(new Diagnostic(DiagnosticCode.STYLE, Optional.of(file.span(0, 1)), "said", Optional.empty()));

        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("./c:x/y.yaml");
    }

    private static JsonNode run(Diagnostic... problems) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = Arrays.stream(problems)
                .map(problem -> new Finding(problem, Optional.empty()))
                .toList();
        SarifWriter.write(findings, "1.2", out);
        JsonNode log = JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        return log.at("/runs/0");
    }
}
