package hailsham.compiled;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What {@link Output} wrote. Whatever it is given instead, it takes no more memory than that has bytes, goes no deeper
 * than a story does, and throws a {@link RuntimeException}.
 */
final class Input {
    /** Deeper than blocks, variations and conditions may be nested in each other. */
    private static final int DEEPEST = 400;

    private final byte[] bytes;
    private final int end;
    private final List<String> texts = new ArrayList<>();
    private final String name;
    private final List<SourceFile> sources;
    private int at;
    private int depth;

    Input(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.name = text();
        this.sources = list(() -> new SourceFile(text(), text()));
    }

    String name() {
        return name;
    }

    List<SourceFile> sources() {
        return sources;
    }

    boolean isAtEnd() {
        return at == end;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = octet();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return (number >>> 1) ^ -(number & 1);
            }
            if (shift > 28) {
                throw damaged("a number has no end");
            }
        }
    }

    private int octet() {
        if (at >= end) {
            throw damaged("it ends too soon");
        }
        return bytes[at++];
    }

    boolean flag() {
        return number() != 0;
    }

    <E extends Enum<E>> E value(E[] values) {
        return values[number()];
    }

    String text() {
        int number = number();
        if (number >= 0) {
            return texts.get(number);
        }
        int length = -1 - number;
        if (length > end - at) {
            throw damaged("a text is longer than all the rest");
        }
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> read) {
        int count = count();
        List<T> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(read.get());
        }
        return items;
    }

    <T> Map<String, T> map(Supplier<T> read) {
        int count = count();
        Map<String, T> map = new LinkedHashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            map.put(text(), read.get());
        }
        return map;
    }

    /** Of things that take a byte each at the least. */
    private int count() {
        int count = number();
        if (count < 0 || count > end - at) {
            throw damaged("more is announced than there is");
        }
        return count;
    }

    <T> Optional<T> optional(Supplier<T> read) {
        return flag() ? Optional.of(read.get()) : Optional.empty();
    }

    /** Reads something that may hold others of its kind. */
    <T> T nested(Supplier<T> read) {
        if (++depth > DEEPEST) {
            throw damaged("it is nested too deep");
        }
        T item = read.get();
        depth--;
        return item;
    }

    Span span() {
        SourceFile source = sources.get(number());
        int start = number();
        return source.span(start, start + number());
    }

    static IllegalArgumentException damaged(String how) {
        return new IllegalArgumentException("what was kept of a story is damaged: " + how);
    }
}
