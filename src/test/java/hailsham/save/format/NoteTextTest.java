package hailsham.save.format;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.telling.Note;
import hailsham.telling.Telling;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoteTextTest {
    private static Telling replayed() {
        Telling telling = Telling.begin(Miniature.engine());
        for (String option : new String[] {
            "nothing",
            "thread.clock",
            "stop",
            "on",
            "thread.lamp-room",
            "retell.the-slip.let-be",
            "retell.fog.let-be",
            "on"
        }) {
            telling.choose(option);
        }
        telling.replay("clock", true);
        telling.choose("retell.the-slip.let-be");
        return telling;
    }

    @Test
    void aNoteIsTextThatPeopleCanRead() {
        assertThat(new String(
                        NoteText.write(Note.of(replayed(), 3, "Twice?\nIt stops twice.")), StandardCharsets.UTF_8))
                .matches("""
                        # hailsham note 1
                        # story lighthouse-clock version 2
                        # at clock/case read 3 state [0-9a-f]{16}
                        # replays clock after 2 knowing [a-z=,-]*fog=lived[a-z=,-]*
                        # says Twice\\?
                        # says It stops twice\\.
                        quay/arrive.nothing
                        quay/bench.thread.clock
                        clock/case.retell.the-slip.let-be
                        """);
    }

    @Test
    void itBringsSomebodyToTheVeryState() {
        for (int seed = 0; seed < 40; seed++) {
            Telling telling = seed == 0 ? replayed() : Telling.begin(Miniature.engine());
            if (seed > 0) {
                Miniature.play(telling, new Random(seed), 25);
            }
            Note note = Note.of(telling, 1, "So.");
            Note read = NoteText.read(NoteText.write(note)).orElseThrow();
            assertThat(read).isEqualTo(note);
            Telling again = Telling.of(Miniature.engine(), read.ledger()).telling();
            assertThat(again.state()).isEqualTo(telling.state());
            assertThat(again.events()).isEqualTo(telling.events());
        }
    }

    @Test
    void whatIsNoNoteIsNotRead() {
        String whole = new String(NoteText.write(Note.of(replayed(), 3, "So.")), StandardCharsets.UTF_8);
        for (String wrong : new String[] {
            "",
            "quay/arrive.nothing\n",
            whole.replace("note 1", "note 2"),
            whole.replace("version 2", "version two"),
            whole.replace("read 3", "read 999999999"),
            whole.replace("after 2", "after 20"),
            whole.replace("=lived", "=felt"),
            whole.replace("clock/case.retell", "clock case retell"),
        }) {
            assertThat(NoteText.read(wrong.getBytes(StandardCharsets.UTF_8)))
                    .as(wrong)
                    .isEmpty();
        }
    }
}
