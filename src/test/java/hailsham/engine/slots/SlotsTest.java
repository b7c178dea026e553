package hailsham.engine.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hailsham.engine.SmallStory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlotsTest {
    @Test
    void everySlotKeepsItsOwnValueWhateverIsWrittenBesideIt() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            Slots slots = numbers(random, 1 + random.nextInt(200));
            long[] held = slots.start();
            int count = slots.all().size();
            int[] expected = new int[count];
            for (int slot = 0; slot < count; slot++) {
                expected[slot] = slots.all().get(slot).start();
            }
            for (int i = 0; i < 2_000; i++) {
                int slot = random.nextInt(count);
                expected[slot] = within(slots.all().get(slot), random);
                slots.put(held, slot, expected[slot]);
            }
            for (int slot = 0; slot < count; slot++) {
                assertThat(slots.value(held, slot))
                        .as("slot %d with seed %d", slot, seed)
                        .isEqualTo(expected[slot]);
            }
        }
    }

    @Test
    void slotsTakeNoMoreBitsThanTheirValuesNeed() {
        SmallStory story = new SmallStory().node("one", SmallStory.end());
        for (int i = 0; i < 64; i++) {
            story.number("n" + i, 0, 10, 4);
        }

        assertThat(Slots.of(story.story(), List.of()).start()).hasSize(64 * 4 / 64 + 1);
    }

    @Test
    void whatNothingReadsIsNotKept() {
        Slots slots = Slots.of(new SmallStory().node("one", SmallStory.end()).story(), List.of());

        assertThat(slots.find(Slot.Kind.VISITS, "a/one")).isNegative();
        assertThatThrownBy(() -> slots.need(Slot.Kind.VISITS, "a/one"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no state keeps visits a/one: nothing in the story reads it");
    }

    private static Slots numbers(Random random, int count) {
        SmallStory story = new SmallStory().node("one", SmallStory.end());
        for (int i = 0; i < count; i++) {
            int a = random.nextInt() >> random.nextInt(32);
            int b = random.nextInt() >> random.nextInt(32);
            story.number("n" + i, Math.min(a, b), Math.max(a, b), a);
        }
        return Slots.of(story.story(), List.of());
    }

    private static int within(Slot slot, Random random) {
        long size = (long) slot.most() - slot.least() + 1;
        return (int) (slot.least() + Math.floorMod(random.nextLong(), size));
    }
}
