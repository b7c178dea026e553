package hailsham.engine;

import hailsham.golden.GoldenPairs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole ways through the story in miniature: a decision a line, and all that is read, offered and held. */
class TranscriptTest {
    @TestFactory
    List<DynamicTest> theMiniatureIsPlayedAsItIsWritten() {
        return GoldenPairs.tests("transcripts/engine", TranscriptTest::play);
    }

    private static String play(String decisions) {
        Engine engine = Engine.of(Miniature.story());
        StringBuilder text = new StringBuilder();
        Turn turn = engine.begin();
        turn(engine, turn, text);
        for (String decision : decisions.lines().toList()) {
            text.append("\n> ").append(decision).append('\n');
            turn = engine.choose(turn.state(), decision);
            turn(engine, turn, text);
        }
        text.append('\n');
        held(engine, turn.state(), text);
        return text.toString();
    }

    private static void turn(Engine engine, Turn turn, StringBuilder text) {
        for (Event event : turn.events()) {
            text.append(written(event)).append('\n');
        }
        text.append("at ")
                .append(engine.node(turn.state()))
                .append(' ')
                .append(engine.fingerprint(turn.state()))
                .append('\n');
        for (Option option : engine.options(turn.state())) {
            text.append("  ")
                    .append(option.kind().word())
                    .append(' ')
                    .append(option.id())
                    .append(option.text().isEmpty() ? "" : ": " + option.text())
                    .append(option.free() ? "" : " (locked: " + option.locked().get() + ")")
                    .append('\n');
        }
    }

    private static String written(Event event) {
        if (event instanceof Event.Heading heading) {
            return "heading " + heading.chapter() + ": " + heading.title();
        } else if (event instanceof Event.Said said) {
            return "said " + said.line() + ": " + said.text();
        } else if (event instanceof Event.FlashbackBegins begins) {
            return "flashback " + begins.depth() + " begins " + begins.memory() + ": " + begins.title();
        } else if (event instanceof Event.FlashbackEnds ends) {
            return "flashback " + ends.depth() + " ends " + ends.memory();
        } else if (event instanceof Event.Answered answered) {
            return "answered " + answered.memory() + " by " + answered.person() + " " + answered.line() + ": "
                    + answered.text();
        } else if (event instanceof Event.Echo echo) {
            return "echo " + echo.line() + ": " + echo.text();
        } else if (event instanceof Event.Rewritten rewritten) {
            return "rewritten " + rewritten.line() + ": " + rewritten.first() + " -> " + rewritten.then();
        } else if (event instanceof Event.Pause) {
            return "pause";
        } else if (event instanceof Event.Ended ended) {
            return "ended " + ended.ending() + ": " + ended.title();
        } else if (event instanceof Event.Unfinished) {
            return "unfinished";
        }
        throw new AssertionError(event);
    }

    private static void held(Engine engine, State state, StringBuilder text) {
        for (String variable : engine.story().world().variables().keySet()) {
            text.append(variable).append(" = ").append(engine.value(state, variable));
            engine.says(state, variable).ifPresent(says -> text.append(": ").append(says));
            text.append('\n');
        }
        engine.keepsakes(state)
                .forEach((keepsake, what) ->
                        text.append(keepsake).append(' ').append(what).append('\n'));
        for (Map.Entry<String, Engine.Held> memory : engine.memories(state).entrySet()) {
            text.append(memory.getKey()).append(' ').append(memory.getValue()).append('\n');
            for (Event event : engine.look(state, memory.getKey())) {
                text.append("  ").append(written(event)).append('\n');
            }
        }
    }
}
