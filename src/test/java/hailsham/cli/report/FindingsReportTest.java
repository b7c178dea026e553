package hailsham.cli.report;

import hailsham.check.explore.Exploration;
import hailsham.check.explore.Findings;
import hailsham.check.explore.Reader;
import hailsham.door.report.FindingsWriter;
import hailsham.engine.Engine;
import hailsham.golden.GoldenPairs;
import hailsham.yaml.StoryReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said of an exploration: an input names story, readings, seed, reader and form. It took two seconds. */
class FindingsReportTest {
    @TestFactory
    List<DynamicTest> explorations() {
        return GoldenPairs.tests("transcripts/explore", input -> {
            String[] plan = input.strip().split(" ");
            Path story = Path.of("src/test/resources/stories", plan[0]);
            Findings findings = Exploration.of(
                    Engine.of(StoryReader.read(story).story().orElseThrow()),
                    Integer.parseInt(plan[1]),
                    Long.parseLong(plan[2]),
                    plan[3].equals("CURIOUS") ? Reader.CURIOUS : Reader.BLIND,
                    2);
            return plan[4].equals("json") ? json(findings) : FindingsReport.of(findings, 2);
        });
    }

    private static String json(Findings findings) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FindingsWriter.write(findings, 2, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
