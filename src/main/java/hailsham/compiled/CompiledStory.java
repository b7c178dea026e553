package hailsham.compiled;

import hailsham.source.Diagnostic;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.story.Story;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A story and the files that it was read from, as bytes and back.
 *
 * <p>First stand a mark, the program that wrote it and a checksum of the rest; then the files, word for word, so that
 * whether they are the same as now is not a matter of probability.
 */
final class CompiledStory {
    private static final byte[] MARK = "hailsham story 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = MARK.length + 2 * Long.BYTES;

    private CompiledStory() {}

    /**
     * @param program what tells this program from every other version of it
     * @param name under which it is looked for
     * @param story without branches
     */
    static byte[] write(long program, String name, List<SourceFile> sources, Story story) {
        if (!story.branches().isEmpty()) {
            throw new IllegalArgumentException("a story is kept without branches, which are read when it is played");
        }
        Output out = new Output(name, sources);
        List<Diagnostic> warnings = story.warnings().stream()
                .filter(warning ->
                        warning.span().map(Span::file).map(sources::contains).orElse(true))
                .toList();
        new StoryWriter(out).story(story.withWarnings(warnings));
        byte[] body = out.bytes();
        return ByteBuffer.allocate(HEAD + body.length)
                .put(MARK)
                .putLong(program)
                .putLong(checksum(body, 0))
                .put(body)
                .array();
    }

    /**
     * The story.
     *
     * @return empty where these are the bytes of something else: of another program, another story, or none
     */
    static Optional<KeptStory> read(byte[] bytes, long program, String name) {
        if (bytes.length < HEAD || !Arrays.equals(MARK, 0, MARK.length, bytes, 0, MARK.length)) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, MARK.length, 2 * Long.BYTES);
        if (head.getLong() != program || head.getLong() != checksum(bytes, HEAD)) {
            return Optional.empty();
        }
        try {
            Input in = new Input(bytes, HEAD, bytes.length);
            if (!in.name().equals(name)) {
                return Optional.empty();
            }
            Story story = new CompiledReader(in).story();
            return in.isAtEnd() ? Optional.of(new KeptStory(story, in.sources())) : Optional.empty();
        } catch (RuntimeException e) {
            // Somebody has made these bytes up: there is nothing in them to be read.
            return Optional.empty();
        }
    }

    private static long checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return checksum.getValue();
    }
}
