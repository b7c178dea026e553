package hailsham.compiled;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes that {@link Input} reads: numbers as short as they are, each text once. */
final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    private final Map<String, Integer> texts = new HashMap<>();
    private final Map<SourceFile, Integer> sources = new HashMap<>();

    Output(String name, List<SourceFile> sources) {
        text(name);
        list(sources, source -> {
            this.sources.put(source, this.sources.size());
            text(source.name());
            text(source.text());
        });
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Any number; small ones are short, also below zero. */
    void number(int number) {
        int rest = (number << 1) ^ (number >> 31);
        while ((rest & ~0x7F) != 0) {
            bytes.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    /** By its place: who reads it is the very program that wrote it. */
    @SuppressWarnings("EnumOrdinal")
    void value(Enum<?> value) {
        number(value.ordinal());
    }

    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(-1 - encoded.length);
        bytes.writeBytes(encoded);
    }

    void texts(Collection<String> texts) {
        list(texts, this::text);
    }

    <T> void list(Collection<T> items, Consumer<T> write) {
        number(items.size());
        items.forEach(write);
    }

    <T> void map(Map<String, T> map, Consumer<T> write) {
        number(map.size());
        map.forEach((key, item) -> {
            text(key);
            write.accept(item);
        });
    }

    <T> void optional(Optional<T> item, Consumer<T> write) {
        flag(item.isPresent());
        item.ifPresent(write);
    }

    void span(Span span) {
        Integer source = sources.get(span.file());
        if (source == null) {
            throw new IllegalArgumentException("of no file of the story: " + span);
        }
        number(source);
        number(span.start());
        number(span.end() - span.start());
    }
}
