package hailsham.yaml.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Bytes to the text of a source file.
 *
 * <p>What must not stand in a story is reported at its place and replaced by U+FFFD in the text, so that everything after
 * it keeps its place and nothing of it reaches a terminal.
 */
final class TextDecoder {
    private static final int LONGEST_LINE = 20_000;
    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextDecoder() {}

    /** The text, without a byte-order mark; empty where there is no sense in reading on. */
    static Optional<SourceFile> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (looksLikeUtf16(bytes)) {
            diagnostics.report(
                    DiagnosticCode.WRONG_ENCODING,
                    new SourceFile(name, "").span(0, 0),
                    "this file is UTF-16, not UTF-8",
                    "save it again as UTF-8");
            return Optional.empty();
        }
        String decoded = new String(bytes, UTF_8);
        boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        String text = marked ? decoded.substring(1) : decoded;
        SourceFile file = new SourceFile(name, areHarmless(bytes) ? text : ForbiddenCharacters.replaced(text));
        if (text.indexOf(REPLACEMENT) >= 0) {
            reportBadByte(file, bytes, marked ? 1 : 0, diagnostics);
        }
        if (!file.text().equals(text)) {
            ForbiddenCharacters.report(file, text, diagnostics);
        }
        return hasLongLine(file, diagnostics) ? Optional.empty() : Optional.of(file);
    }

    /** Whether for certain no character among them is forbidden, as far as that can be told by looking at each byte once. */
    private static boolean areHarmless(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            byte b = bytes[i];
            boolean harmless = b >= ' ' ? b != 0x7F : b == '\n' || (b < 0 && isHarmless(b & 0xFF, bytes, i));
            if (!harmless) {
                return false;
            }
        }
        return true;
    }

    /** Of those that begin a character, the few are left out that may begin a forbidden one. */
    private static boolean isHarmless(int b, byte[] bytes, int at) {
        boolean goesOn = b < 0xC0;
        boolean begins = b > 0xC2 && b < 0xEE && b != 0xED;
        boolean signs = b == 0xE2 && at + 2 < bytes.length && (bytes[at + 1] & 0xFF) == 0x80;
        return goesOn || (begins && (b != 0xE2 || (signs && (bytes[at + 2] & 0xFF) < 0xA8)));
    }

    /** Time to read one grows with the square of its length. It is not quoted either, only where it stands is told. */
    private static boolean hasLongLine(SourceFile file, Diagnostics diagnostics) {
        if (!mayHaveLongLine(file.text())) {
            return false;
        }
        for (int line = 1; line <= file.lines(); line++) {
            int start = file.lineStart(line);
            int end =
                    line < file.lines() ? file.lineStart(line + 1) : file.text().length();
            if (end - start > LONGEST_LINE) {
                diagnostics.report(
                        DiagnosticCode.LINE_TOO_LONG,
                        new SourceFile(file.name(), "\n".repeat(line - 1)).span(line - 1, line - 1),
                        "this line has more than " + LONGEST_LINE + " characters",
                        "break it into lines that can be read");
                return true;
            }
        }
        return false;
    }

    /** Whether somewhere so many characters stand without the usual end of a line, which looks at few of them. */
    private static boolean mayHaveLongLine(String text) {
        int start = 0;
        while (text.length() - start > LONGEST_LINE) {
            int last = text.lastIndexOf('\n', start + LONGEST_LINE - 1);
            if (last < start) {
                return true;
            }
            start = last + 1;
        }
        return false;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == 0 ^ bytes[1] == 0));
    }

    /** U+FFFD may have been written, so the bytes are asked. */
    private static void reportBadByte(SourceFile file, byte[] bytes, int before, Diagnostics diagnostics) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            int offset = out.position() - before;
            diagnostics.report(
                    DiagnosticCode.WRONG_ENCODING,
                    file.span(offset, offset + 1),
                    String.format("the byte %02X is not UTF-8", bytes[in.position()] & 0xFF),
                    "save the file as UTF-8");
        }
    }
}
