package hailsham.bench;

import com.bladecoder.ink.runtime.Choice;
import com.bladecoder.ink.runtime.Story;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same story, told by blade-ink. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class InkBenchmark {
    static final String STORY = "bench.ink";

    private Story story;
    private int chance = 42;

    @Setup
    public void read() throws Exception {
        story = story(Path.of(System.getProperty(STORY)));
    }

    /** Shows the first page of a story, as a program of its own. */
    public static void main(String[] arguments) throws Exception {
        Story story = story(Path.of(arguments[0]));
        System.out.print(page(story));
        for (Choice choice : story.getCurrentChoices()) {
            System.out.println(choice.getIndex() + 1 + ". " + choice.getText());
        }
    }

    private static Story story(Path file) throws Exception {
        String json = Files.readString(file);
        return new Story(json.charAt(0) == 0xFEFF ? json.substring(1) : json);
    }

    private static String page(Story story) throws Exception {
        StringBuilder page = new StringBuilder();
        while (story.canContinue()) {
            page.append(story.Continue());
        }
        return page.toString();
    }

    @Benchmark
    public String inkTurn() throws Exception {
        List<Choice> choices = story.getCurrentChoices();
        if (choices.isEmpty()) {
            story.resetState();
        } else {
            chance = chance * 1664525 + 1013904223;
            story.chooseChoiceIndex((chance >>> 16) % choices.size());
        }
        return page(story);
    }
}
