package hailsham.author.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Engine;
import hailsham.golden.GoldenPairs;
import hailsham.story.Story;
import hailsham.telling.Script;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The story that the program carries inside, read by readers with minds of their own: all that each of them read, so that
 * a change to a chapter shows what it does to whoever comes that way.
 */
class ReadingsTest {
    private static final Path STORY = Path.of("story");

    @TestFactory
    List<DynamicTest> whatIsReadIsWhatWasReadBefore() {
        Story story = StoryReader.read(STORY).story().orElseThrow();
        Engine engine = Engine.of(story);
        return GoldenPairs.tests("transcripts/readings", script -> read(engine, script));
    }

    private static String read(Engine engine, String script) {
        Telling telling = Telling.begin(engine);
        assertThat(Script.of("the script", script).play(telling, () -> {})).isEmpty();

        Transcript transcript = new Transcript();
        StringBuilder text = new StringBuilder();
        for (Telling.Page page : telling.history()) {
            page.decision().ifPresent(words -> text.append(transcript.chosen(words)));
            page.events().forEach(event -> text.append(transcript.write(event)));
        }
        return text.toString();
    }
}
