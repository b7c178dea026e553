package hailsham.yaml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticPrinter;
import hailsham.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files to which something happened: bytes flipped, lines lost, doubled, swapped, cut off. {@code -Dmutations=2000} for
 * more of them, {@code -Dmutations.seed=...} for the same again.
 */
class MutatedFilesTest {
    private static final int MANY = Integer.getInteger("mutations", 200);
    private static final long SEED = Long.getLong("mutations.seed", System.nanoTime());
    private static final byte[] SIGNS = "{}[]:-|>'\"\\#&*!%@`,?~<=;.()/ \n\t\r\0\u001B\u007F".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void everyMutatedFileIsReadOrRefusedWithAPlace() throws IOException {
        StoryFixture.copy(StoryReaderTest.MINIATURE, folder);
        List<Path> files = files(folder);
        Random random = new Random(SEED);
        for (int i = 0; i < MANY; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] sound = Files.readAllBytes(file);
            byte[] mutated = sound;
            for (int times = 1 + random.nextInt(3); times > 0; times--) {
                mutated = mutate(mutated, random);
            }
            Files.write(file, mutated);
            look("mutation " + i + " of -Dmutations.seed=" + SEED + " in " + file.getFileName());
            Files.write(file, sound);
        }
    }

    private void look(String which) {
        long before = System.nanoTime();
        StoryReader.Result result;
        try {
            result = StoryReader.read(folder, "story");
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError(which, e);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).as(which).isLessThan(Duration.ofSeconds(2));
        boolean refused = result.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR);
        assertThat(result.story().isPresent()).as(which).isNotEqualTo(refused);
        for (Diagnostic problem : result.problems()) {
            assertThat(problem.span()).as(which).isPresent();
            assertThat(DiagnosticPrinter.plain().print(problem))
                    .as(which)
                    .doesNotContain("snakeyaml", "jackson", "Exception", "java.")
                    .matches(text -> text.chars().noneMatch(c -> c < ' ' && c != '\n'));
        }
    }

    private static byte[] mutate(byte[] sound, Random random) {
        if (sound.length == 0) {
            return sound;
        }
        int at = random.nextInt(sound.length);
        switch (random.nextInt(7)) {
            case 0 -> {
                byte[] flipped = sound.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case 1 -> {
                byte[] changed = sound.clone();
                changed[at] = SIGNS[random.nextInt(SIGNS.length)];
                return changed;
            }
            case 2 -> {
                return Arrays.copyOf(sound, at);
            }
            default -> {
                return lines(sound, random);
            }
        }
    }

    /** Loses, doubles, swaps or indents lines. */
    private static byte[] lines(byte[] sound, Random random) {
        String text = new String(sound, ISO_8859_1);
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.remove(one);
            case 1 -> lines.add(other, lines.get(one));
            case 2 -> Collections.swap(lines, one, other);
            default ->
                lines.set(one, " ".repeat(random.nextInt(4)) + lines.get(one).strip() + "\n");
        }
        return String.join("", lines).getBytes(ISO_8859_1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
