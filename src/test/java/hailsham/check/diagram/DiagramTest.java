package hailsham.check.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Diagrams beside the sets that they stand for: of all states of four levels, each a bit. */
class DiagramTest {
    private static final int[] SIZES = {2, 3, 4, 2};
    private static final int STATES = 48;

    private final Arena arena = new Arena(SIZES, 100_000, () -> true);
    private final Algebra algebra = new Algebra(arena, 1 << 8);
    private final Steps steps = new Steps(algebra, 1 << 8);

    private static int[] state(int number) {
        int[] values = new int[SIZES.length];
        int left = number;
        for (int level = 0; level < SIZES.length; level++) {
            values[level] = left % SIZES[level];
            left /= SIZES[level];
        }
        return values;
    }

    private static int number(int[] values) {
        int number = 0;
        for (int level = SIZES.length - 1; level >= 0; level--) {
            number = number * SIZES[level] + values[level];
        }
        return number;
    }

    private BitSet states(int set) {
        BitSet states = new BitSet();
        IntStream.range(0, STATES).filter(i -> arena.has(set, state(i))).forEach(states::set);
        return states;
    }

    /** The diagram of a set, put together from its states. */
    private int diagram(BitSet states) {
        int set = Arena.NONE;
        for (int i = states.nextSetBit(0); i >= 0; i = states.nextSetBit(i + 1)) {
            int one = Arena.ALL;
            for (int level = 0; level < SIZES.length; level++) {
                BitSet value = new BitSet();
                value.set(state(i)[level]);
                one = algebra.and(one, arena.atom(level, value));
            }
            set = algebra.or(set, one);
        }
        return set;
    }

    private static BitSet some(Random random) {
        BitSet some = new BitSet();
        int odds = 1 + random.nextInt(6);
        IntStream.range(0, STATES).filter(i -> random.nextInt(odds) == 0).forEach(some::set);
        return some;
    }

    private static BitSet all() {
        BitSet all = new BitSet();
        all.set(0, STATES);
        return all;
    }

    @RepeatedTest(50)
    void setsAreCombinedAsSetsAre(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        BitSet one = some(random);
        BitSet other = some(random);
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        BitSet without = (BitSet) one.clone();
        without.andNot(other);
        BitSet not = all();
        not.andNot(one);
        int left = diagram(one);
        int right = diagram(other);

        assertThat(states(left)).isEqualTo(one);
        assertThat(states(algebra.and(left, right))).isEqualTo(both);
        assertThat(states(algebra.or(left, right))).isEqualTo(either);
        assertThat(states(algebra.minus(left, right))).isEqualTo(without);
        assertThat(states(algebra.not(left))).isEqualTo(not);
    }

    @RepeatedTest(20)
    void theSameSetIsAlwaysTheSameNumber(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        BitSet one = some(random);
        int set = diagram(one);
        int other = diagram(some(random));

        assertThat(algebra.or(algebra.and(set, other), algebra.minus(set, other)))
                .isEqualTo(set);
        assertThat(algebra.not(algebra.not(set))).isEqualTo(set);
        assertThat(algebra.or(set, algebra.not(set))).isEqualTo(Arena.ALL);
        assertThat(algebra.and(set, algebra.not(set))).isEqualTo(Arena.NONE);
    }

    @RepeatedTest(20)
    void soManyOfSomeSetsAreCounted(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<BitSet> sets = IntStream.range(0, 4).mapToObj(i -> some(random)).toList();
        int least = 1 + random.nextInt(4);
        BitSet inSoMany = new BitSet();
        IntStream.range(0, STATES)
                .filter(i -> sets.stream().filter(set -> set.get(i)).count() >= least)
                .forEach(inSoMany::set);

        assertThat(states(
                        algebra.atLeast(least, sets.stream().map(this::diagram).toList())))
                .isEqualTo(inSoMany);
    }

    @RepeatedTest(50)
    void aStepLeadsEachStateWhereItsMappingsSay(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        List<@Nullable Mapping> maps = new ArrayList<>();
        int step = Steps.NOTHING;
        for (int level = SIZES.length - 1; level >= 0; level--) {
            int size = SIZES[level];
            Mapping map = random.nextBoolean()
                    ? new Mapping(IntStream.range(0, size)
                            .map(i -> random.nextInt(size))
                            .boxed()
                            .toList())
                    : null;
            maps.add(0, map);
            step = map == null ? step : steps.step(level, map, step);
        }
        BitSet from = some(random);
        BitSet guard = some(random);
        BitSet there = new BitSet();
        BitSet before = new BitSet();
        for (int i = 0; i < STATES; i++) {
            int[] after = state(i);
            for (int level = 0; level < SIZES.length; level++) {
                Mapping map = maps.get(level);
                after[level] = map == null ? after[level] : map.of(after[level]);
            }
            there.set(number(after), there.get(number(after)) || (from.get(i) && guard.get(i)));
            before.set(i, from.get(number(after)));
        }

        assertThat(states(steps.image(diagram(from), diagram(guard), step))).isEqualTo(there);
        assertThat(states(steps.preimage(diagram(from), step))).isEqualTo(before);
    }

    @RepeatedTest(20)
    void whatIsForgottenMayBeAnything(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int level = random.nextInt(SIZES.length);
        BitSet from = some(random);
        BitSet there = new BitSet();
        for (int i = from.nextSetBit(0); i >= 0; i = from.nextSetBit(i + 1)) {
            int[] values = state(i);
            for (int value = 0; value < SIZES[level]; value++) {
                values[level] = value;
                there.set(number(values));
            }
        }

        assertThat(states(steps.image(diagram(from), Arena.ALL, steps.step(level, null, Steps.NOTHING))))
                .isEqualTo(there);
    }

    @Test
    void whereThereIsNoRoomForMoreItSaysSo() {
        Arena small = new Arena(new int[] {8, 8}, 5, () -> true);
        assertThatThrownBy(() -> {
                    for (int value = 0; value < 8; value++) {
                        BitSet one = new BitSet();
                        one.set(value);
                        small.atom(0, one);
                    }
                })
                .isInstanceOf(Exhausted.class);
    }

    @Test
    void aMappingOfAllToOneForgets() {
        assertThat(new Mapping(List.of(2, 2, 2)).forgets()).isTrue();
        assertThat(new Mapping(List.of(0, 1)).forgets()).isFalse();
    }
}
