package hailsham.yaml.fields;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.DiagnosticCode;
import hailsham.yaml.fields.Shape.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reference that writers are given holds everything there is. */
class WritersReferenceTest {
    private static final List<Keys> ALL = List.of(
            StoryFields.STORY,
            StoryFields.PART,
            WorldFields.WORLD,
            WorldFields.PERSON,
            WorldFields.VARIABLE,
            WorldFields.BAND,
            ChapterFields.CHAPTER,
            ChapterFields.NODE,
            ChapterFields.CHOICE,
            ChapterFields.WAY,
            ChapterFields.ON,
            ChapterFields.THREADS,
            ChapterFields.SHARE,
            ChapterFields.KEEP,
            ChapterFields.MEMORY,
            ChapterFields.RETELLING,
            ChapterFields.ANSWER,
            BranchFields.BRANCH,
            BranchFields.FOR,
            BranchFields.GRAFT,
            TextFields.WHEN,
            TextFields.FIRST,
            TextFields.RECALL,
            TextFields.TELL,
            TextFields.RETELL,
            TextFields.REWRITE,
            TextFields.CORRECTION);

    private final String reference;

    WritersReferenceTest() throws IOException {
        String guide = Files.readString(Path.of("story", "WRITING.md"));
        reference = guide.substring(guide.indexOf("# Reference"));
    }

    @Test
    void everyProblemIsInIt() {
        for (DiagnosticCode code : DiagnosticCode.values()) {
            assertThat(reference).contains("| `" + code.code() + "` | ");
        }
    }

    @Test
    void everyKeyIsInIt() {
        for (Keys keys : ALL) {
            for (Field field : keys.fields()) {
                assertThat(reference).as(keys.what()).containsPattern("`" + field.key() + "(`|:| )");
            }
        }
    }
}
