package hailsham.door.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What {@code check --format sarif} writes, held to the schema that SARIF is published with. */
class SarifSchemaTest {
    private static final Path SCHEMA = Path.of("src/test/resources/schemas/sarif-2.1.0.json");
    private static final Path COMMANDS = Path.of("src/test/resources/transcripts/commands");

    @TestFactory
    List<DynamicTest> everyRecordedOutputIsValid() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> recorded = Files.list(COMMANDS)) {
            for (Path output : recorded.filter(file -> file.toString().endsWith("sarif.output"))
                    .sorted()
                    .toList()) {
                String log = Files.readString(output).lines().findFirst().orElseThrow();
                tests.add(DynamicTest.dynamicTest(
                        output.getFileName().toString(),
                        () -> assertThat(faults(log)).isEmpty()));
            }
        }
        assertThat(tests).hasSizeGreaterThan(2);
        return tests;
    }

    @Test
    void whatTheSchemaDoesNotAllowIsSeen() throws IOException {
        assertThat(faults("{\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{}},\"results\":[{}]}]}"))
                .isNotEmpty();
        assertThat(faults("{\"version\":\"2.1.0\",\"runs\":[],\"witness\":[]}")).isNotEmpty();
    }

    private static List<Error> faults(String log) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4);
        Schema schema = registry.getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        return schema.validate(log, InputFormat.JSON);
    }
}
