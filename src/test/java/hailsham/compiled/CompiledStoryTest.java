package hailsham.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.source.SourceFile;
import hailsham.yaml.StoryReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class CompiledStoryTest {
    private static final int BODY = "hailsham story 1\n".length() + 16;

    private final byte[] whole = compiled();

    private static byte[] compiled() {
        StoryReader.Opened opened = StoryReader.open(Path.of("src/test/resources/stories/miniature"));
        List<SourceFile> sources = opened.sources().orElseThrow();
        return CompiledStory.write(1, "a", sources, opened.read().story().orElseThrow());
    }

    private static Optional<KeptStory> read(byte[] bytes) {
        return CompiledStory.read(bytes, 1, "a");
    }

    /** As somebody would who wants it to be believed. */
    private static byte[] sealed(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, BODY, bytes.length - BODY);
        ByteBuffer.wrap(bytes).putLong(BODY - 8, checksum.getValue());
        return bytes;
    }

    @Test
    void everyByteThatIsNotAsItWasIsNoticed() {
        assertThat(read(whole)).isPresent();
        for (int at = 0; at < whole.length; at += 7) {
            byte[] changed = whole.clone();
            changed[at] ^= 4;
            assertThat(read(changed)).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void bytesMadeUpToBeBelievedAreReadToAStoryOrToNoneAndNeverFail() {
        Random random = new Random(7);
        int stories = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = whole.clone();
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                changed[BODY + random.nextInt(whole.length - BODY)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(4) == 0 ? BODY + random.nextInt(whole.length - BODY) : whole.length;
            stories += read(sealed(Arrays.copyOf(changed, length))).isPresent() ? 1 : 0;
        }
        assertThat(stories).as("most changes fall into the words").isBetween(1, 3_000);
    }

    @Test
    void aDepthThatNoStoryHasIsRefusedBeforeTheStackEnds() {
        byte[] deep = new byte[1 << 20];
        Arrays.fill(deep, (byte) ('n' << 1));
        // Varints of 'n': a negation of a negation, without end.
        for (int at = 0; at + 1 < deep.length; at += 2) {
            deep[at] = (byte) 0xDC;
            deep[at + 1] = 1;
        }
        Input in = new Input(prefixed(deep), 0, deep.length + 3);

        org.assertj.core.api.Assertions.assertThatThrownBy(new ExpressionReader(in)::condition)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("too deep");
    }

    /** An empty name, and no files. */
    private static byte[] prefixed(byte[] rest) {
        Output head = new Output("", List.of());
        byte[] start = head.bytes();
        return ByteBuffer.allocate(start.length + rest.length)
                .put(start)
                .put(rest)
                .array();
    }

    @Test
    void otherBytesAreNoStory() {
        assertThat(read(new byte[0])).isEmpty();
        assertThat(read("hailsham story 1\n".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(read(new byte[100])).isEmpty();
    }

    @Test
    void numbersTextsAndFlagsComeBack() {
        Output out = new Output("n", List.of());
        List<Integer> numbers = List.of(0, 1, -1, 63, 64, -64, -65, 8191, 8192, Integer.MAX_VALUE, Integer.MIN_VALUE);
        numbers.forEach(out::number);
        out.text("é“x”");
        out.text("é“x”");
        out.flag(true);
        byte[] bytes = out.bytes();
        Input in = new Input(bytes, 0, bytes.length);

        numbers.forEach(number -> assertThat(in.number()).isEqualTo(number));
        assertThat(in.text()).isEqualTo("é“x”").isSameAs(in.text());
        assertThat(in.flag()).isTrue();
        assertThat(in.isAtEnd()).isTrue();
    }
}
