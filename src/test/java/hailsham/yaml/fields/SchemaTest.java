package hailsham.yaml.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import hailsham.yaml.StoryFixture;
import hailsham.yaml.fields.Shape.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas that editors complete and explain by. */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("story", "schema");
    private static final Path FIXTURES = Path.of("src", "test", "resources", "diagnostics", "story");
    private static final Path BRANCHES = Path.of("src", "test", "resources", "diagnostics", "branch");
    private static final Map<String, Keys> SHAPES = Map.of(
            "story",
            StoryFields.STORY,
            "world",
            WorldFields.WORLD,
            "chapter",
            ChapterFields.CHAPTER,
            "style",
            StyleFields.STYLE,
            "branch",
            BranchFields.BRANCH);
    /** What a schema can tell too. */
    private static final Set<String> OF_SHAPE =
            Set.of("unknown-key", "missing-key", "exclusive-keys", "wrong-shape", "missing-value", "bad-name");
    /** What takes comparing a key with its value, which a schema cannot. */
    private static final String OF_PAIRS = "wrong-shape.renames.input";

    @TestFactory
    List<DynamicTest> theSchemasAreThoseOfTheFields() {
        List<DynamicTest> tests = new ArrayList<>();
        SHAPES.forEach((name, shape) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            Path file = SCHEMAS.resolve(name + ".schema.json");
            String written = SchemaWriter.write(shape, "Hailsham: " + shape.what() + "'s file");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(SCHEMAS);
                Files.writeString(file, written);
                fail("%s is written anew: look at what changed", file);
            }
            assertThat(written).isEqualTo(Files.readString(file));
        })));
        return tests;
    }

    @Test
    void nothingElseIsAmongTheSchemas() throws IOException {
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "story.schema.json",
                            "world.schema.json",
                            "chapter.schema.json",
                            "style.schema.json",
                            "branch.schema.json");
        }
    }

    @TestFactory
    List<DynamicTest> soundFilesAreAccepted() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String story : List.of(
                "story",
                "src/test/resources/stories/miniature",
                "src/test/resources/stories/small",
                "src/test/resources/stories/grafted")) {
            try (Stream<Path> files = Files.walk(Path.of(story))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
                    tests.add(DynamicTest.dynamicTest(
                            file.toString(),
                            () -> assertThat(problems(file.toString(), Files.readString(file)))
                                    .isEmpty()));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    @TestFactory
    List<DynamicTest> filesOfAWrongShapeAreRefused() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Stream.concat(Files.list(FIXTURES), Files.list(BRANCHES))) {
            for (Path input : files.filter(f -> f.toString().endsWith(".input")).toList()) {
                String name = input.getFileName().toString();
                if (OF_SHAPE.contains(name.substring(0, name.indexOf('.'))) && !name.equals(OF_PAIRS)) {
                    StoryFixture.files(Files.readString(input))
                            .forEach((file, text) -> tests.add(DynamicTest.dynamicTest(
                                    name + " " + file,
                                    () -> assertThat(problems(file, text)).isNotEmpty())));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    private static List<Error> problems(String file, String yaml) throws IOException {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".yaml", "");
        String kind = file.contains("branches/") ? "branch" : SHAPES.containsKey(name) ? name : "chapter";
        String schema = Files.readString(SCHEMAS.resolve(kind + ".schema.json"));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema compiled = registry.getSchema(schema, InputFormat.JSON);
        return compiled.validate(yaml, InputFormat.YAML);
    }
}
