package hailsham.console.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hailsham.console.Reader;
import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Scene;
import hailsham.console.model.Typography;
import hailsham.console.panel.Panel;
import hailsham.console.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionTest {
    private static final long A_DAY = 24L * 60 * 60 * 1000;

    @TempDir
    Path saves;

    private void play(long later, Consumer<Session> reading) {
        Session.Manner manner =
                new Session.Manner(Typography.UNICODE, false, false, System.currentTimeMillis() + later);
        try (Reader reader = Reader.of("miniature", saves, new Reader.Set(Settings.DEFAULT), manner)) {
            reading.accept(reader.session());
            reader.session().farewell();
        }
    }

    private static void choose(Session session, int... numbers) {
        for (int number : numbers) {
            assertThat(session.perform(new Command.Choose(number))).isNotInstanceOf(Reply.Told.class);
        }
    }

    private static List<String> texts(Session session) {
        return session.scene().paragraphs().stream().map(Paragraph::text).toList();
    }

    @Test
    void theNoteStandsBeforeTheFirstPageAndNeverAgain() {
        play(0, session -> assertThat(session.note()).isPresent());
        play(0, session -> assertThat(session.note()).isEmpty());
    }

    @Test
    void whenItIsOverTheTellerSaysWhatThereIsNow() {
        play(0, session -> {
            toTheEnd(session);
            assertThat(session.perform(Command.of(Word.ON))).isInstanceOfSatisfying(Reply.Shown.class, shown -> {
                Panel panel = shown.panel();
                assertThat(panel.items().get(0).paragraphs().get(0).text())
                        .endsWith("if you should want to hear of one.");
                assertThat(panel.choices())
                        .containsExactly(Command.of(Word.CHAPTERS), Command.of(Word.TELLINGS), Command.of(Word.BEGIN));
            });
        });
    }

    private static void toTheEnd(Session session) {
        Random random = new Random(7);
        while (session.scene().stop() != Scene.Stop.END) {
            int offers = session.scene().offers().size();
            session.perform(offers == 0 ? Command.of(Word.ON) : new Command.Choose(1 + random.nextInt(offers)));
        }
    }

    @Test
    void whoeverComesBackSoonGoesOnWhereTheyWere() {
        play(0, session -> choose(session, 1));
        play(A_DAY / 2, session -> assertThat(texts(session).get(0)).isEqualTo("Carry both bags"));
    }

    @Test
    void whoeverComesBackAfterADayReadsTheLastLinesAgain() {
        play(0, session -> choose(session, 1));
        play(A_DAY + 1, session -> {
            assertThat(texts(session))
                    .startsWith(
                            "Previously",
                            "The Quay",
                            "Nell had the good bag and I had the other. The boat was late, though the lamp was lit.",
                            "It was the first of the month. There were two gulls on the rail. One of them was {lame}.",
                            "Now",
                            "Carry both bags");
            choose(session, 1);
            assertThat(texts(session)).doesNotContain("Previously");
        });
    }

    @Test
    void thePlaceInsideAnInnerFlashbackIsKept() {
        play(0, session -> {
            choose(session, 4, 1);
            session.seen(99);
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.MORE);
        });
        play(0, session -> {
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.MORE);
            assertThat(texts(session)).last().isEqualTo("it was Mr Crane’s hand with the key in it. First time.");
            session.perform(Command.of(Word.ON));
            choose(session, 1);
            assertThat(session.scene().paragraphs())
                    .filteredOn(p -> p.role() == Role.STILL)
                    .extracting(Paragraph::text, Paragraph::depth)
                    .containsExactly(tuple("The night of the fog", 1), tuple("How I came by the key", 2));
        });
        play(0, session -> {
            assertThat(session.scene().paragraphs()).anyMatch(p -> p.role() == Role.STILL && p.depth() == 2);
            session.perform(Command.of(Word.UNDO));
            assertThat(session.scene().offers()).hasSize(3);
        });
    }

    @Test
    void whatWasUndoneIsShownInFullAndCanBeTakenAgain() {
        play(0, session -> {
            choose(session, 4, 1);
            session.perform(Command.of(Word.UNDO));
            session.perform(Command.of(Word.REDO));
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.CHOICE);
            assertThat(session.read()).isPositive();
        });
    }

    @Test
    void aLineIsShownAsItWasFirstSaidUntilTheReaderGoesOn() {
        play(0, session -> {
            choose(session, 4, 1);
            session.perform(Command.of(Word.ON));
            choose(session, 1, 2);
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.DRAFT);
            assertThat(texts(session)).last().isEqualTo("It was a Tuesday.");
            session.perform(Command.of(Word.ON));
            assertThat(texts(session))
                    .doesNotContain("It was a Tuesday.")
                    .last()
                    .isEqualTo("It was the day the oil came, so it can’t have been.");
        });
    }

    @Test
    void anOptionThatWasTakenBeforeSaysSoInWords() {
        try (Reader reader = Reader.of("screens", saves, Typography.UNICODE, false)) {
            choose(reader.session(), 3);
            assertThat(reader.session().scene().offers().get(2).mark()).isEqualTo("chosen once");
            choose(reader.session(), 3);
            assertThat(reader.session().scene().offers().get(2).mark()).isEqualTo("chosen twice");
            choose(reader.session(), 3);
            assertThat(reader.session().scene().offers().get(2).mark()).isEqualTo("chosen 3 times");
            assertThat(reader.session().scene().offers().get(0).mark()).isEmpty();
        }
    }

    @Test
    void anAuthorIsToldTheTurnAndTheNode() {
        Session.Manner manner = new Session.Manner(Typography.UNICODE, false, true, 0);
        try (Reader reader = Reader.of("miniature", saves, new Reader.Set(Settings.DEFAULT), manner)) {
            choose(reader.session(), 1);
            assertThat(reader.session().scene().status().count()).isEqualTo("turn 1 · quay/arrive · 1 of 6 told");
        }
    }

    @Test
    void whoeverLeavesIsToldWhereTheyAreAndHowToGoOn() {
        try (Reader reader = Reader.of("miniature", saves, Typography.UNICODE, false)) {
            assertThat(reader.session().farewell())
                    .containsExactly(
                            "The Lighthouse Clock: The Quay, 1 of 6 told.",
                            "Kept in the slot “telling”; the same command goes on from here.");
        }
    }

    @Test
    void aSettingThatIsChangedIsKept() {
        Reader.Set settings = new Reader.Set(Settings.DEFAULT);
        Session.Manner manner = new Session.Manner(Typography.UNICODE, false, false, 0);
        try (Reader reader = Reader.of("miniature", saves, settings, manner)) {
            reader.session().perform(new Command.Change("column", "50"));
            reader.session().perform(new Command.Change("spacing", "close"));
            reader.session().perform(new Command.Change("steps", "yes"));
            reader.session().perform(new Command.Change("plain", "yes"));
            assertThat(reader.session().perform(new Command.Change("plain", "maybe")))
                    .isInstanceOf(Reply.Told.class);
        }
        assertThat(settings.read()).isEqualTo(new Settings(50, Settings.Spacing.CLOSE, true, true));
    }

    private static Panel panel(Session session, Command command) {
        Reply reply = session.perform(command);
        return reply instanceof Reply.Turned turned ? turned.over().orElseThrow() : ((Reply.Shown) reply).panel();
    }

    private static List<String> texts(Panel panel) {
        return panel.items().stream()
                .flatMap(item -> item.paragraphs().stream())
                .map(Paragraph::text)
                .toList();
    }

    @Test
    void aReplayIsSavedInsideAndAsksAtItsChaptersEndWhatIsToBecomeOfIt() {
        play(0, session -> {
            choose(session, 1);
            choose(session, 3);
            choose(session, 2);
            session.perform(new Command.Replay("quay", Optional.of(false)));
            assertThat(session.scene().status().chapter()).isEqualTo("The Quay, again");
            assertThat(session.scene().offers().get(0).mark()).isEqualTo("chosen the first time");
            choose(session, 4);
        });
        play(0, session -> {
            assertThat(session.scene().status().chapter()).isEqualTo("The Quay, again");
            Panel end = panel(session, new Command.Choose(2));
            assertThat(end.kind()).isEqualTo(Panel.Kind.COMPARISON);
            assertThat(end.choices())
                    .containsExactly(Command.of(Word.KEEP), Command.of(Word.DROP), Command.of(Word.FOLLOW));
            assertThat(texts(end))
                    .contains("The first time: Carry both bags", "This time: Say nothing")
                    .contains("She looked at the sea instead of thanking me.");
            panel(session, Command.of(Word.KEEP));
            assertThat(session.scene().status().chapter()).isEqualTo("The Clock");
            assertThat(texts(panel(session, Command.of(Word.TELLINGS))))
                    .contains("The Quay, again", "2 decisions; kept");

            Panel again = panel(session, new Command.Turn(1));
            assertThat(again.choices()).contains(Command.of(Word.KEEP), Command.of(Word.DROP), Command.of(Word.FOLLOW));
        });
        play(0, session -> {
            assertThat(session.note().orElseThrow().choices()).contains(Command.of(Word.DROP));
            session.perform(Command.of(Word.UNDO));
            assertThat(panel(session, new Command.Choose(2)).choices()).contains(Command.of(Word.DROP));
            session.perform(Command.of(Word.FOLLOW));
            session.perform(Command.of(Word.UNDO));
            assertThat(session.perform(new Command.Choose(2))).isEqualTo(new Reply.Turned(Optional.empty()));
        });
    }

    @Test
    void whatWasReadInAnotherTellingIsSkippedToWhatWasNot() {
        play(0, session -> {
            choose(session, 4, 2, 1);
            session.seen(99);
            session.perform(Command.of(Word.ON));
            session.seen(99);
            session.perform(Command.of(Word.BEGIN));
            choose(session, 4, 2, 1);
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.ON);
            session.seen(99);
            session.perform(Command.of(Word.SKIP));
            assertThat(session.scene().stop()).isEqualTo(Scene.Stop.CHOICE);
            assertThat(session.notices()).contains("1 page skipped that you had read before.");
            assertThat(session.perform(Command.of(Word.SKIP))).isInstanceOf(Reply.Told.class);
        });
    }

    @Test
    void skippingStopsAtALineThatWasNotRead() {
        play(0, session -> {
            choose(session, 4, 2, 1);
            session.seen(99);
            session.perform(Command.of(Word.ON));
            session.seen(99);
            session.perform(Command.of(Word.BEGIN));
        });
        play(0, session -> {
            session.perform(Command.of(Word.BEGIN));
            choose(session, 4, 1);
            session.perform(Command.of(Word.SKIP));
            assertThat(texts(session)).anyMatch(text -> text.startsWith("There were ninety steps"));
        });
    }

    @Test
    void chaptersSayInNumbersWhatWasNotSeenAndNameNothing() {
        play(0, session -> {
            choose(session, 4, 1);
            assertThat(texts(panel(session, Command.of(Word.CHAPTERS))))
                    .containsExactly(
                            "The Quay",
                            "The Quay",
                            "every scene seen",
                            "The Island",
                            "The Lamp Room",
                            "here; 1 scene that you have not seen",
                            "4 chapters not told yet.",
                            "About 150 words to the end of this part, The Island.");
        });
    }

    @Test
    void whyATextIsThereIsSaidByTheDecisionsThatMadeItSo() {
        play(0, session -> {
            choose(session, 1);
            choose(session, 2);
            assertThat(texts(panel(session, Command.of(Word.WHY))))
                    .contains(
                            "“The whistle was somewhere under the quay.”",
                            "Because you chose “Blow the whistle”, in The Quay.")
                    .noneMatch(text -> text.contains("lost(") || text.contains("nell."));
        });
    }

    @Test
    void whyALineThatCountsVisitsStandsSoIsSaidByTheEarlierOnes() {
        play(0, session -> {
            assertThat(texts(panel(session, Command.of(Word.WHY))))
                    .contains("“It was the first of the month. There …”", "Because you had not come here before.");
            choose(session, 1);
            choose(session, 1);
            assertThat(texts(panel(session, Command.of(Word.WHY))))
                    .contains(
                            "“We had been there before. There were two …”",
                            "Because you had come here before, when it began so, in The Quay, when you chose"
                                    + " “Carry both bags”, in The Quay.");
        });
    }

    @Test
    void anAuthorIsToldWhoseTurnItIsAndByWhichVisits() {
        Session.Manner manner = new Session.Manner(Typography.UNICODE, false, true, 0);
        try (Reader reader = Reader.of("miniature", saves, new Reader.Set(Settings.DEFAULT), manner)) {
            choose(reader.session(), 1);
            assertThat(texts(panel(reader.session(), Command.of(Word.WHY))))
                    .contains(
                            "when number 2 of 2 (the last stays) by visits quay/arrive: yes",
                            "when number 2 of 2 (then again) by visits quay/arrive: yes",
                            "when none of 1 (each once) by visits quay/arrive: yes",
                            "+= 1 at the first page (turn 1): 0 to 1");
        }
    }

    @Test
    void whyAChoiceIsLockedIsSaidWithoutWhatWouldOpenIt() {
        play(0, session -> {
            assertThat(texts(panel(session, new Command.Why(3))))
                    .containsExactly(
                            "Choice 3: Blow the whistle (locked)", "Nothing that you have decided bears on it yet.");
            choose(session, 2);
            assertThat(texts(panel(session, new Command.Why(2))))
                    .contains("What bears on it: you chose “Ask what the man said”, in The Quay.");
        });
    }

    @Test
    void anAuthorIsToldConditionsValuesAndWhatTheEndOfARangeSwallowed() {
        Session.Manner manner = new Session.Manner(Typography.UNICODE, false, true, 0);
        try (Reader reader = Reader.of("miniature", saves, new Reader.Set(Settings.DEFAULT), manner)) {
            choose(reader.session(), 1);
            choose(reader.session(), 1);
            assertThat(texts(panel(reader.session(), Command.of(Word.WHY))))
                    .contains(
                            "Choice 1: Blow the whistle (locked) [whistle]",
                            "when nell.worry < 2 and not chose(quay/arrive.ask): no",
                            "variable nell.worry = 4, from 2",
                            "-= 1 at quay/arrive.carry (turn 1): 2 to 1",
                            "+= 3 at quay/arrive.ask (turn 2): 1 to 4");
        }
    }

    @Test
    void aNoteIsKeptWithThePlace() {
        play(0, session -> {
            choose(session, 1);
            assertThat(session.perform(new Command.Note("The gulls came twice.")))
                    .isEqualTo(new Reply.Told("Kept as note 1: hailsham at 1 comes back to this very place."));
        });
        assertThat(saves.resolve("notes/1.note"))
                .content()
                .startsWith("# hailsham note 1\n# story lighthouse-clock version 2\n# at quay/arrive read ")
                .endsWith("# says The gulls came twice.\nquay/arrive.carry\n");
    }
}
