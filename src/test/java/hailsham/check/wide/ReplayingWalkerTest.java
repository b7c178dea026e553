package hailsham.check.wide;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.check.model.Edge;
import hailsham.check.model.Model;
import hailsham.check.model.Point;
import hailsham.check.proof.Meter;
import hailsham.check.proof.Prover;
import hailsham.check.walk.OpenQuestions;
import hailsham.check.walk.Trail;
import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.engine.slots.Slot;
import hailsham.story.Story;
import hailsham.telling.Telling;
import hailsham.telling.progress.Chapters;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That somebody who lives chapters of a large story again and again, knowing ever more, meets nothing that was proved never
 * to be met. So many turns are taken as the property {@code walker.turns} says, from the seed {@code walker.seed} on.
 */
class ReplayingWalkerTest {
    private static final int TURNS = Integer.getInteger("walker.turns", 20_000);
    private static final long SEED = Long.getLong("walker.seed", 5);

    /** At so many stops one is where a chapter is lived again. */
    private static final int SELDOM = 60;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private int replays;

    @Test
    void whoLivesChaptersOfTheShippedStoryAgainMeetsNothingThatWasProvedUnreachable() {
        walk(read(Path.of("story")));
    }

    @Test
    void whoLivesChaptersOfAGeneratedStoryAgainMeetsNothingThatWasProvedUnreachable() {
        WideStory.write(folder, 1, 2);
        walk(read(folder));
    }

    private static Story read(Path story) {
        StoryReader.Result read = StoryReader.read(story, "story");
        assertThat(read.problems()).isEmpty();
        return read.story().orElseThrow();
    }

    private void walk(Story story) {
        Engine engine = Engine.of(story);
        Prover prover = new Prover(engine, new Meter(Duration.ofMinutes(1), 1 << 28));
        Model model = prover.model();
        Unmet unmet = Unmet.of(prover);
        assertThat(unmet.questions()).isNotEmpty();
        OpenQuestions open = new OpenQuestions(model, unmet.questions());
        onTheModel(model, open);
        assertThat(open.open())
                .as("questions that nobody meets, seed %d", SEED)
                .isEqualTo(unmet.questions().size());
        asATelling(engine, unmet.names());
        assertThat(replays).isPositive();
    }

    /** Reads as a reader does, undoing nothing. */
    private void asATelling(Engine engine, Set<String> never) {
        Telling telling = Telling.begin(engine);
        for (int turn = 0; turn < TURNS / 10; turn++) {
            assertThat(never).as("seed %d", SEED).doesNotContain(telling.node().toString());
            List<Option> free = telling.options().stream().filter(Option::free).toList();
            free.forEach(
                    option -> assertThat(never).as("seed %d", SEED).doesNotContain(telling.node() + "." + option.id()));
            List<String> entered = Chapters.entered(telling);
            String chapter = entered.get(random.nextInt(entered.size()));
            if (free.isEmpty() || random.nextInt(SELDOM) == 0) {
                boolean knows = !telling.comeBySince(chapter).isEmpty();
                telling.replay(
                        free.isEmpty() && !knows ? engine.story().begins().chapter() : chapter, knows);
                replays += knows ? 1 : 0;
            } else {
                telling.choose(free.get(random.nextInt(free.size())).id());
            }
        }
    }

    /** The state in which a chapter was first entered, before anything comes of it. */
    private record Entry(int point, int[] values) {}

    private void onTheModel(Model model, OpenQuestions open) {
        Map<String, Entry> entered = new LinkedHashMap<>();
        int[] values = model.start();
        int point = Model.START;
        for (int turn = 0; turn < 10 * TURNS; turn++) {
            Point at = model.point(point);
            open.visit(point, at.kind() != Point.Kind.BETWEEN, values, () -> Trail.NONE);
            int[] now = values;
            List<Edge> free =
                    at.edges().stream().filter(edge -> edge.when().holds(now)).toList();
            if (at.kind() == Point.Kind.END || free.isEmpty() || stops(at)) {
                List<String> chapters = List.copyOf(entered.keySet());
                String chapter = chapters.get(random.nextInt(chapters.size()));
                Entry entry = entered.get(chapter);
                chapters.subList(chapters.indexOf(chapter) + 1, chapters.size()).forEach(entered::remove);
                values = knowing(entry, values, model);
                point = entry.point();
                replays++;
            } else {
                Edge edge = free.get(random.nextInt(free.size()));
                values = values.clone();
                edge.change(values);
                point = edge.to();
                if (model.enters(edge)) {
                    entered.putIfAbsent(
                            model.program().chapter(model.point(point).node()).id(), new Entry(point, values));
                }
            }
        }
    }

    private boolean stops(Point at) {
        return at.kind() == Point.Kind.STOP && random.nextInt(SELDOM) == 0;
    }

    private static int[] knowing(Entry entry, int[] later, Model model) {
        int[] values = entry.values().clone();
        for (int slot = 0; slot < values.length; slot++) {
            if (model.slots().all().get(slot).kind() == Slot.Kind.MEMORY) {
                values[slot] = Math.max(values[slot], later[slot]);
            }
        }
        return values;
    }
}
