package hailsham.engine;

import static hailsham.engine.SmallStory.end;
import static hailsham.engine.SmallStory.recall;
import static org.assertj.core.api.Assertions.assertThat;

import hailsham.expression.Effect;
import hailsham.story.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void aFingerprintIsTakenOfNamesAlone() {
        Engine engine = Engine.of(new SmallStory()
                .number("b", -3, 3, 0)
                .number("a", 0, 3, 1)
                .node(
                        "one",
                        List.of(new Effect.Add("a", 1), new Effect.Add("b", -2), new Effect.Remember("m")),
                        end(),
                        recall("m"))
                .memory("m", new Block.Retell("m", SmallStory.NOWHERE))
                .story());
        State state = engine.first();

        assertThat(Fingerprint.text(engine.program(), state)).isEqualTo("""
                        story small
                        from a/one:1
                        at m:1
                        memory m=lived
                        variable a=2
                        variable b=-2
                        """);
        assertThat(engine.fingerprint(state)).isEqualTo("66993e84897f7f88");
    }
}
