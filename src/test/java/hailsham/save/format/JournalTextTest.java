package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.telling.strand.Fate;
import hailsham.telling.strand.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JournalTextTest {
    private static final JournalText.Header HEADER = new JournalText.Header(1, "miniature", 3, 41);
    private static final List<JournalLine> LINES = List.of(
            new JournalLine(42, new Entry.Chose(KeptTest.decision(0, 1))),
            new JournalLine(43, new Entry.Read(4)),
            new JournalLine(44, new Entry.Undid(1)),
            new JournalLine(45, new Entry.Redid(1)),
            new JournalLine(
                    46,
                    new Entry.Chose(JournalLine.decision("island/lamp-room.retell.keel.kindly")
                            .orElseThrow())),
            new JournalLine(47, new Entry.Went(3)),
            new JournalLine(48, new Entry.Replayed(new Origin(0, 57, "lost-things", Map.of()))),
            new JournalLine(49, new Entry.Replayed(new Origin(1, -2, "yard", Map.of("doorstop", true)))),
            new JournalLine(50, new Entry.Turned(1)),
            new JournalLine(51, new Entry.Marked(2, Fate.DROPPED)));

    @Test
    void aLineSaysWhatWasDoneAfterItsChecksum() {
        assertThat(text()).isEqualTo("""
                5fd3e33b hailsham-journal 1 miniature 3 41
                15499b10 42 choose chapter-0/node-0.way-1
                3e679f08 43 read 4
                15967ce4 44 undo 1
                b3e97dd3 45 redo 1
                """ + LINES.get(4).written() + """
                d6d0403d 47 go 3
                d018208a 48 replay 0 57 lost-things
                d2884258 49 replay 1 -2 yard doorstop=lived
                2e7b711f 50 turn 1
                79c6f1f9 51 mark 2 dropped
                """);
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(read(text()))
                .isEqualTo(new JournalText(java.util.Optional.of(HEADER), LINES, false, false, text().length()));
    }

    @Test
    void theLastLineThatMovesTheReaderSaysWhereItLed() {
        String written = JournalLine.written(
                List.of(
                        new Entry.Chose(KeptTest.decision(0, 1)),
                        new Entry.Undid(2),
                        new Entry.Marked(1, Fate.KEPT),
                        new Entry.Read(4)),
                7,
                "3fa90b1c2d3e4f50");

        assertThat(written.lines().map(line -> line.substring(9)))
                .containsExactly("8 choose chapter-0/node-0.way-1", "9 undo 2 =3fa9", "10 mark 1 kept", "11 read 4");
        assertThat(read(HEADER.written() + written).lines())
                .extracting(JournalLine::state)
                .containsExactly(
                        java.util.Optional.empty(),
                        java.util.Optional.of("3fa9"),
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
    }

    @Test
    void whereALineLedIsFourDigitsOrTheLineIsDamaged() {
        for (String end : List.of(" =3fa", " =3fa90", " =3FA9", " =xyzw", " 3fa9", " =", " =3fa9 =3fa9")) {
            assertThat(read(HEADER.written() + JournalLine.signed("42 undo 1" + end))
                            .damaged())
                    .as(end)
                    .isTrue();
        }
    }

    @Test
    void cutAnywhereItHoldsEveryLineBeforeTheCut() {
        byte[] whole = text().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            JournalText cut = JournalText.read(Arrays.copyOf(whole, length));
            String before = text().substring(0, length);
            int ends = (int) before.chars().filter(c -> c == '\n').count();
            assertThat(cut.header().isPresent()).isEqualTo(ends > 0);
            assertThat(cut.lines()).isEqualTo(LINES.subList(0, Math.max(0, ends - 1)));
            assertThat(cut.damaged()).isEqualTo(length > 0 && ends == 0);
            assertThat(cut.torn()).isEqualTo(length > 0 && !before.endsWith("\n"));
            assertThat(cut.wholeLength()).isEqualTo(before.lastIndexOf('\n') + 1);
        }
    }

    @Test
    void aFlippedBitNeverMakesALineThatWasNotWritten() {
        byte[] whole = text().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] flipped = whole.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            JournalText text = JournalText.read(flipped);
            assertThat(LINES).containsAll(text.lines());
            assertThat(text.damaged() || text.torn())
                    .as("bit %d is noticed", bit)
                    .isTrue();
        }
    }

    @Test
    void aJournalOfANewerFormatSaysSoAndNoMore() {
        JournalText newer =
                read(JournalLine.signed("hailsham-journal 3 of something else") + JournalLine.signed("1 leapt"));

        assertThat(newer.header())
                .hasValueSatisfying(header -> assertThat(header.format()).isEqualTo(3));
    }

    @Test
    void numbersAndNamesThatCannotBeAreNotRead() {
        for (String words : List.of(
                "42 choose nowhere",
                "42 choose a/b",
                "42 choose a/b.",
                "42 choose /b.c",
                "42 choose a/b/c.d",
                "42 choose a/b.c\u001b[2J",
                "42 choose a/" + "b".repeat(600) + ".c",
                "42 undo -1",
                "42 undo 1.5",
                "42 undo 99999999999",
                "-1 undo 1",
                "99999999999999999999 undo 1",
                "42 leap 3",
                "42 undo",
                "42 undo 1 2",
                "42 go -1",
                "42 mark 1",
                "42 mark 1 lost",
                "42 mark 1 kept 2",
                "42 replay 0 57",
                "42 replay 0 x yard",
                "42 replay 0 - yard",
                "42 replay 0 --1 yard",
                "42 replay 0 57 yard fog",
                "42 replay 0 57 yard fog=felt",
                "42 replay 0 57 yard fog=lived,fog=heard",
                "42 replay 0 57 yard fog=lived more",
                "42  1",
                "")) {
            assertThat(read(HEADER.written() + JournalLine.signed(words)).lines())
                    .as(words)
                    .isEmpty();
        }
    }

    private static String text() {
        StringBuilder text = new StringBuilder(HEADER.written());
        LINES.forEach(line -> text.append(line.written()));
        return text.toString();
    }

    private static JournalText read(String text) {
        return JournalText.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
