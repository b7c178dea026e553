package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    @Test
    void itIsJsonWithALineToAField() {
        assertThat(new String(SnapshotWriter.write(snapshot(2, Map.of())), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"format":1,
                        "story":"miniature",
                        "version":3,
                        "branches":[],
                        "counter":9,
                        "saved":1700000000000,
                        "chapter":"The Quay \\"at\\" night",
                        "position":1,
                        "read":4,
                        "state":"0123456789abcdef",
                        "log":["chapter-0/node-0.way-0","chapter-0/node-1.way-1"],
                        "options":[{"id":"on","text":""},{"id":"row","text":"Row — *hard*"}],
                        "crc":"b6f5e4c9"}
                        """);
    }

    @Test
    void whatIsReadIsWrittenAgainByteForByte() {
        for (int decisions : List.of(1, 2, 30, 1000)) {
            byte[] written = SnapshotWriter.write(snapshot(decisions, Map.of()));
            Snapshot read = SnapshotReader.read(written).usable().orElseThrow();
            assertThat(read).isEqualTo(snapshot(decisions, Map.of()));
            assertThat(SnapshotWriter.write(read)).isEqualTo(written);
        }
    }

    @Test
    void fieldsOfANewerProgramAreKeptAsTheyWere() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("mood", "{\"colour\":[1,2.50,-7,null,true,\"\\\"\"],\"deep\":{\"er\":{}}}");
        fields.put("notes", "\"é\"");
        byte[] written = SnapshotWriter.write(snapshot(3, fields));

        Snapshot read = SnapshotReader.read(written).usable().orElseThrow();

        assertThat(read.unknown()).isEqualTo(fields);
        assertThat(SnapshotWriter.write(read)).isEqualTo(written);
    }

    @Test
    void cutAnywhereItIsDamaged() {
        byte[] whole = SnapshotWriter.write(snapshot(3, Map.of()));
        for (int length = 0; length < whole.length; length++) {
            assertThat(SnapshotReader.read(Arrays.copyOf(whole, length))).isInstanceOf(OnDisk.Damaged.class);
        }
    }

    @Test
    void withAnyBitFlippedItIsDamaged() {
        byte[] whole = SnapshotWriter.write(snapshot(3, Map.of()));
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(SnapshotReader.read(flipped)).isInstanceOf(OnDisk.Damaged.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"position\":1 | \"position\":3",
                "\"position\":1 | \"position\":-1",
                "\"position\":1 | \"position\":1e9",
                "\"position\":1 | \"position\":\"1\"",
                "\"position\":1 | \"position\":1,\"position\":1",
                "\"counter\":9 | \"counter\":9999999999999999999999999",
                "\"counter\":9 | \"counter\":9007199254740993",
                "\"version\":3 | \"version\":null",
                "\"format\":1 | \"format\":0",
                "\"story\":\"miniature\" | \"story\":[\"miniature\"]",
                "chapter-0/node-0.way-0 | ../../etc/passwd",
                "\"read\":4 | \"read\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "\"state\":\"0123456789abcdef\" | \"state\":\"0123456789abcdef0\"",
                "{\"id\":\"on\",\"text\":\"\"} | 7",
                "\"branches\":[] | \"branches\":{}",
            })
    void valuesThatCannotBeAreRefusedThoughTheChecksumIsRight(String right, String wrong) {
        assertThat(SnapshotReader.read(signed(right, wrong))).isInstanceOf(OnDisk.Damaged.class);
    }

    @Test
    void textsOfAnyLengthAreNotBelieved() {
        assertThat(SnapshotReader.read(signed("Row", "x".repeat(3_000)))).isInstanceOf(OnDisk.Damaged.class);
        assertThat(SnapshotReader.read(signed("Row", "x".repeat(300_000)))).isInstanceOf(OnDisk.Damaged.class);
    }

    @Test
    void aNewerFormatIsToldFromDamage() {
        assertThat(SnapshotReader.read(signed("\"format\":1", "\"format\":2"))).isInstanceOf(OnDisk.Newer.class);
    }

    private static byte[] signed(String right, String wrong) {
        String whole = new String(SnapshotWriter.write(snapshot(2, Map.of())), StandardCharsets.UTF_8);
        assertThat(whole).contains(right);
        byte[] body = whole.substring(0, whole.lastIndexOf(",\n\"crc\""))
                .replace(right, wrong)
                .getBytes(StandardCharsets.UTF_8);
        String end = ",\n\"crc\":\"" + Checksum.of(body, 0, body.length) + "\"}\n";
        return (new String(body, StandardCharsets.UTF_8) + end).getBytes(StandardCharsets.UTF_8);
    }

    private static Snapshot snapshot(int decisions, Map<String, String> unknown) {
        Kept kept = new Kept(
                IntStream.range(0, decisions)
                        .mapToObj(i -> KeptTest.decision(i, i % 2))
                        .toList(),
                1,
                4,
                9);
        return new Snapshot(
                "miniature",
                3,
                List.of(),
                kept,
                1_700_000_000_000L,
                "The Quay \"at\" night",
                "0123456789abcdef",
                List.of(new Snapshot.Shown("on", ""), new Snapshot.Shown("row", "Row — *hard*")),
                unknown);
    }
}
