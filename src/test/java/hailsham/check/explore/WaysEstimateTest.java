package hailsham.check.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hailsham.Miniature;
import hailsham.check.Budget;
import hailsham.check.Proof;
import hailsham.check.proof.Count;
import hailsham.engine.Engine;
import hailsham.engine.SmallStory;
import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaysEstimateTest {
    @Test
    void whatIsMeasuredIsNearWhatIsProved() {
        Count.Exactly proved =
                (Count.Exactly) Proof.of(Miniature.story(), Budget.USUAL).ways();
        Count.About about = (Count.About) WaysEstimate.of(Miniature.engine());

        assertThat(about.number().doubleValue() / proved.number().doubleValue())
                .isCloseTo(1, within(4 * about.spread()));
        assertThat(about.spread()).isLessThan(0.1);
    }

    @Test
    void whereEveryReadingHasTheSameChoicesItIsRightToThreeFigures() {
        SmallStory story = new SmallStory();
        IntStream.range(0, 400).forEach(n -> {
            String on = n < 399 ? "n" + (n + 1) : "over";
            story.node("n" + n, SmallStory.choices(SmallStory.choice("a", on), SmallStory.choice("b", on)));
        });
        story.node("over", SmallStory.end());

        Count about = WaysEstimate.of(Engine.of(story.story()));

        assertThat(about).isEqualTo(new Count.About(new BigInteger("258").multiply(BigInteger.TEN.pow(118)), 0, 4_000));
    }

    @Test
    void whatGoesRoundIsNotCounted() {
        Engine engine = Engine.of(new SmallStory()
                .node("begin", SmallStory.go("begin"), SmallStory.say("Round and round."))
                .story());

        assertThat(WaysEstimate.of(engine)).isEqualTo(new Count.Open("readings go round"));
    }
}
