package hailsham.check;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.fault.Finding;
import hailsham.golden.GoldenPairs;
import hailsham.source.DiagnosticPrinter;
import hailsham.story.Story;
import hailsham.story.branch.Branch;
import hailsham.yaml.BranchReader;
import hailsham.yaml.Branches;
import hailsham.yaml.StoryFixture;
import hailsham.yaml.StoryReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** For each fault a small story that has it, and one that just has not. */
class FaultsTest {
    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics", "check");

    @TempDir
    Path folder;

    private int stories;

    @TestFactory
    List<DynamicTest> stories() {
        return GoldenPairs.tests("diagnostics/check", input -> {
            Path story = folder.resolve("story" + ++stories);
            StoryFixture.lay("plain", input, story);
            StoryReader.Result read = StoryReader.read(story, "story");
            assertThat(read.problems()).isEmpty();
            return printed(Proof.of(woven(story, read.story().orElseThrow()), Budget.USUAL)
                    .report());
        });
    }

    /** With all its branches on. */
    private static Story woven(Path folder, Story story) {
        Branches branches = Branches.of(story, BranchReader.in(folder.resolve("branches"), "story/branches"));
        assertThat(branches.problems()).isEmpty();
        return branches.with(branches.sound().stream().map(Branch::id).toList());
    }

    @Test
    void eachFixtureShowsTheFaultThatItIsNamedAfterAndNoneThatJustHasNot() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".output")).toList()) {
                String[] name = file.getFileName().toString().split("\\.");
                String output = Files.readString(file);
                if (name[1].endsWith("but-just")) {
                    assertThat(output).as(file.toString()).isEqualTo("");
                } else {
                    assertThat(output).as(file.toString()).containsPattern("(error|warning|note)\\[" + name[0] + "\\]");
                }
            }
        }
    }

    private static String printed(Report report) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            text.append(DiagnosticPrinter.plain().print(finding.problem()));
            finding.witness()
                    .ifPresent(witness -> text.append("shortest ")
                            .append(witness.shortest())
                            .append(' ')
                            .append(witness.choices())
                            .append('\n'));
        }
        report.answers().stream()
                .filter(answer -> answer.kind() != Answer.Kind.PROVED)
                .forEach(answer -> text.append(answer).append('\n'));
        return text.toString();
    }
}
