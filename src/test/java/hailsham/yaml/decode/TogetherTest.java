package hailsham.yaml.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class TogetherTest {
    private static final List<Integer> THINGS = List.of(5, 3, 9, 1, 7, 0, 8);

    @Test
    void whatComesOfThemIsInTheirOrder() {
        assertThat(Together.all(THINGS, thing -> "n" + thing))
                .containsExactly("n5", "n3", "n9", "n1", "n7", "n0", "n8");
        assertThat(Together.all(List.of(), thing -> thing)).isEmpty();
    }

    @Test
    void eachIsDoneOnce() {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        Together.all(THINGS, done::add);
        assertThat(done).containsExactlyInAnyOrderElementsOf(THINGS);
    }

    @Test
    @EnabledIf("hasTwoProcessors")
    void twoAreDoneAtATime() {
        CyclicBarrier both = new CyclicBarrier(2);
        assertThat(Together.all(List.of(1, 2), thing -> {
                    try {
                        both.await(30, TimeUnit.SECONDS);
                        return thing;
                    } catch (Exception e) {
                        throw new IllegalStateException("each waits for the other", e);
                    }
                }))
                .containsExactly(1, 2);
    }

    static boolean hasTwoProcessors() {
        return Runtime.getRuntime().availableProcessors() > 1;
    }

    @Test
    void theFirstThatFailsIsTheOneThatIsToldOf() {
        assertThatThrownBy(() -> Together.all(THINGS, thing -> {
                    if (thing == 9 || thing == 0) {
                        throw new IllegalStateException("failed: " + thing);
                    }
                    return thing;
                }))
                .hasMessage("failed: 9");
        assertThatThrownBy(() -> Together.all(THINGS, thing -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    @Test
    void whoeverIsToldToStopIsToldSoAfterwards() {
        Thread.currentThread().interrupt();
        assertThat(Together.all(THINGS, thing -> thing)).isEqualTo(THINGS);
        assertThat(Thread.interrupted()).isTrue();
    }
}
