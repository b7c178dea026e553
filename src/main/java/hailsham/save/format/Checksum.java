package hailsham.save.format;

import java.util.zip.CRC32;

/** CRC-32 as eight hexadecimal digits. */
final class Checksum {
    static final int DIGITS = 8;

    private Checksum() {}

    static String of(byte[] bytes, int from, int to) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, to - from);
        String digits = Long.toHexString(crc.getValue());
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
