package hailsham.compiled;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What tells a program from every other version of it: the table of its archive, which holds a checksum and the size of
 * everything in it. To read the table takes a millisecond, the whole archive twenty.
 */
public final class ProgramStamp {
    private static final int END_BYTES = 22;
    private static final int END_MARK = 0x06054b50;
    private static final int SIZE_AT = 12;
    private static final int START_AT = 16;

    private ProgramStamp() {}

    /** The stamp of a program; empty where it is no archive, or one without a plain table at its end. */
    public static Optional<Long> of(Path program) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(program.toFile(), "r")) {
            long length = file.length();
            if (length < END_BYTES) {
                return Optional.empty();
            }
            ByteBuffer end =
                    ByteBuffer.wrap(bytes(file, length - END_BYTES, END_BYTES)).order(ByteOrder.LITTLE_ENDIAN);
            long size = end.getInt(SIZE_AT);
            long start = end.getInt(START_AT);
            if (end.getInt(0) != END_MARK || size < 0 || start < 0 || start + size > length) {
                return Optional.empty();
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes(file, start, (int) size));
            return Optional.of(checksum.getValue() << Integer.SIZE | (length & 0xFFFF_FFFFL));
        }
    }

    private static byte[] bytes(RandomAccessFile file, long from, int count) throws IOException {
        byte[] bytes = new byte[count];
        file.seek(from);
        file.readFully(bytes);
        return bytes;
    }
}
