package hailsham;

import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The story in miniature, on which every layer is tested. */
public final class Miniature {
    public static final Path FOLDER = Path.of("src/test/resources/stories/miniature");

    private static final Story STORY = StoryReader.read(FOLDER).story().orElseThrow();
    private static final Engine ENGINE = Engine.of(STORY);

    private Miniature() {}

    public static Story story() {
        return STORY;
    }

    public static Engine engine() {
        return ENGINE;
    }

    /** The same, under another identity or of another version. */
    public static Story story(String id, int version) {
        return new Story(
                id,
                STORY.title(),
                STORY.author(),
                version,
                STORY.note(),
                STORY.parts(),
                STORY.chapters(),
                STORY.memories(),
                STORY.world(),
                STORY.begins(),
                STORY.unfinished(),
                STORY.contracts(),
                STORY.renames(),
                STORY.retired(),
                Map.of(),
                STORY.warnings());
    }

    /** Takes so many decisions, by chance; at an ending, and now and then before, some are undone. */
    public static void play(Telling telling, Random random, int decisions) {
        for (int i = 0; i < decisions; i++) {
            step(telling, random);
        }
    }

    /** Does one thing that a reader could: mostly a decision, sometimes undoing or redoing. */
    public static void step(Telling telling, Random random) {
        List<Option> free = telling.options().stream().filter(Option::free).toList();
        int chance = random.nextInt(20);
        if (free.isEmpty()) {
            for (int back = 1 + random.nextInt(8); back > 0; back--) {
                telling.undo();
            }
        } else if (chance > 1 || !(chance == 0 ? telling.undo() : telling.redo())) {
            telling.choose(free.get(random.nextInt(free.size())).id());
        }
    }
}
