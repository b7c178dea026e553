package hailsham.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** That the miniature can be walked at random for ever and is everywhere what it says that it is. */
class WalkTest {
    private static final Engine ENGINE = Engine.of(Miniature.story());

    @Test
    void whoReadsAndWhoOnlyWalksComeToTheSameState() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            // Another engine for the walker, so that its units are compiled in another order.
            Engine walker = Engine.of(Miniature.story());
            Turn turn = ENGINE.begin();
            State walked = walker.first();
            int turns = 0;
            while (!ENGINE.options(turn.state()).isEmpty()) {
                List<String> free = free(ENGINE, turn.state());
                int[] moves = walker.moves(walked);
                State before = walked;
                assertThat(Arrays.stream(moves).mapToObj(move -> walker.option(before, move)))
                        .as("moves, seed %d", seed)
                        .isEqualTo(free);
                int choice = random.nextInt(moves.length);
                turn = ENGINE.choose(turn.state(), free.get(choice));
                walked = walker.next(walked, moves[choice]);
                assertThat(walked)
                        .as("state, seed %d", seed)
                        .isEqualTo(turn.state())
                        .hasSameHashCodeAs(turn.state());
                assertThat(++turns).as("turns, seed %d", seed).isLessThan(200);
            }
            assertThat(ENGINE.unfinished(walked) || ENGINE.ending(walked).isPresent())
                    .as("the end, seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void statesAndFingerprintsStandForEachOther() {
        Map<State, String> fingerprints = new HashMap<>();
        Map<String, State> states = new HashMap<>();
        Deque<State> ahead = new ArrayDeque<>(List.of(ENGINE.first()));
        while (!ahead.isEmpty() && states.size() < 4_000) {
            State state = ahead.poll();
            String fingerprint = ENGINE.fingerprint(state);
            assertThat(fingerprint).matches("[0-9a-f]{16}");
            assertThat(fingerprints.putIfAbsent(state, fingerprint)).isIn(null, fingerprint);
            assertThat(states.putIfAbsent(fingerprint, state)).isIn(null, state);
            for (int move : ENGINE.moves(state)) {
                ahead.add(ENGINE.next(state, move));
            }
        }
        assertThat(states).hasSameSizeAs(fingerprints).hasSizeGreaterThan(1_000);
    }

    @Test
    void lookingAtMemoriesChangesNothing() {
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            State state = ENGINE.first();
            while (!free(ENGINE, state).isEmpty()) {
                String before = ENGINE.fingerprint(state);
                for (String memory : ENGINE.memories(state).keySet()) {
                    List<Event> read = ENGINE.look(state, memory);
                    assertThat(read).as("%s, seed %d", memory, seed).isNotEmpty();
                    assertThat(ENGINE.look(state, memory)).isEqualTo(read);
                }
                assertThat(ENGINE.fingerprint(state)).as("seed %d", seed).isEqualTo(before);
                List<String> free = free(ENGINE, state);
                state = ENGINE.choose(state, free.get(random.nextInt(free.size())))
                        .state();
            }
        }
    }

    private static List<String> free(Engine engine, State state) {
        List<String> free = new ArrayList<>();
        for (Option option : engine.options(state)) {
            if (option.free()) {
                free.add(option.id());
            }
        }
        return free;
    }
}
