package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.telling.strand.Decision;
import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Ledger;
import hailsham.telling.strand.Origin;
import hailsham.telling.strand.Step;
import hailsham.telling.strand.Strand;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {
    @Test
    void itIsJsonWithALineToAField() {
        assertThat(new String(SnapshotWriter.write(snapshot(2, Map.of())), StandardCharsets.UTF_8))
                .isEqualTo("""
                        {"format":2,
                        "story":"miniature",
                        "version":3,
                        "branches":[],
                        "counter":9,
                        "saved":1700000000000,
                        "chapter":"The Quay \\"at\\" night",
                        "present":0,
                        "read":4,
                        "state":"0123456789abcdef",
                        "strands":[{"at":1,"tip":2,"steps":["chapter-0/node-0.way-0","chapter-0/node-1.way-1"]}],
                        "options":[{"id":"on","text":""},{"id":"row","text":"Row — *hard*"}],
                        "crc":"ce208b1c"}
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
    void waysAndReplaysAreWrittenAndReadAgain() {
        List<Step> steps = List.of(
                new Step(0, KeptTest.decision(0, 0)),
                new Step(1, KeptTest.decision(1, 0)),
                new Step(1, KeptTest.decision(1, 1)));
        Map<String, Boolean> known = new LinkedHashMap<>();
        known.put("fog", true);
        known.put("the-slip", false);
        Ledger ledger = new Ledger(
                List.of(
                        new Strand(Optional.empty(), Fate.OPEN, steps, 1, 3),
                        new Strand(Optional.of(new Origin(0, 1, "chapter-0", known)), Fate.KEPT, List.of(), 0, 0),
                        new Strand(Optional.of(new Origin(1, 0, "c", Map.of())), Fate.OPEN, steps, 3, 3)),
                2);
        Snapshot snapshot =
                new Snapshot("miniature", 3, List.of(), new Kept(ledger, 0, 9), 1, "", "", List.of(), Map.of());

        byte[] written = SnapshotWriter.write(snapshot);

        assertThat(new String(written, StandardCharsets.UTF_8)).contains("""
                "strands":[{"at":1,"tip":3,"steps":["chapter-0/node-0.way-0","chapter-0/node-1.way-0",\
                "^1 chapter-0/node-1.way-1"]},\
                {"of":0,"step":1,"chapter":"chapter-0","knows":"fog=lived,the-slip=heard","fate":"kept",\
                "at":0,"tip":0,"steps":[]},\
                {"of":1,"step":0,"chapter":"c","at":3,"tip":3,"steps":["chapter-0/node-0.way-0",\
                "chapter-0/node-1.way-0","^1 chapter-0/node-1.way-1"]}],
                """);
        assertThat(SnapshotReader.read(written).usable()).contains(snapshot);
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
                "\"at\":1 | \"at\":3",
                "\"at\":1 | \"at\":-1",
                "\"at\":1 | \"at\":1e9",
                "\"at\":1 | \"at\":\"1\"",
                "\"at\":1 | \"at\":1,\"at\":1",
                "\"tip\":2 | \"tip\":0",
                "\"tip\":2 | \"tip\":3",
                "\"present\":0 | \"present\":1",
                "\"strands\":[ | \"strands\":[{\"at\":0,\"tip\":0,\"steps\":[]},",
                "{\"at\":1 | {\"of\":0,\"step\":0,\"chapter\":\"c\",\"at\":1",
                "{\"at\":1 | {\"fate\":\"lost\",\"at\":1",
                "{\"at\":1 | {\"knows\":\"fog\",\"at\":1",
                "chapter-0/node-1 | ^2 chapter-0/node-1",
                "chapter-0/node-1 | ^ chapter-0/node-1",
                "\"counter\":9 | \"counter\":9999999999999999999999999",
                "\"counter\":9 | \"counter\":9007199254740993",
                "\"version\":3 | \"version\":null",
                "\"format\":2 | \"format\":0",
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
        assertThat(SnapshotReader.read(signed("\"format\":2", "\"format\":3"))).isInstanceOf(OnDisk.Newer.class);
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
        List<Decision> log = IntStream.range(0, decisions)
                .mapToObj(i -> KeptTest.decision(i, i % 2))
                .toList();
        Kept kept = new Kept(Ledger.of(log, 1), 4, 9);
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
