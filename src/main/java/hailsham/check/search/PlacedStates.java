package hailsham.check.search;

import java.util.Arrays;

/** States of which there can be so few that each has a place. */
final class PlacedStates extends StateTable {
    /** Where the states of each point begin. */
    private final int[] offsets;

    /** For each place, one more than the number of its state; 0 where it was not found. */
    private final int[] numbers;

    private int[] ranks = new int[1024];

    PlacedStates(Layout[] layouts) {
        super(layouts);
        this.offsets = new int[layouts.length];
        int places = 0;
        for (int point = 0; point < layouts.length; point++) {
            offsets[point] = places;
            places += (int) layouts[point].most();
        }
        this.numbers = new int[places];
    }

    @Override
    int add(int point, int[] values) {
        int rank = layouts[point].rank(values);
        int place = offsets[point] + rank;
        if (numbers[place] != 0) {
            return numbers[place] - 1;
        }
        if (isFull()) {
            grow();
        }
        ranks[count()] = rank;
        count(point);
        numbers[place] = count();
        return ~(count() - 1);
    }

    @Override
    void grow() {
        super.grow();
        ranks = Arrays.copyOf(ranks, points.length);
    }

    @Override
    void read(int state, int[] into) {
        layouts[point(state)].unrank(ranks[state], into);
    }

    @Override
    long bytes() {
        return 4L * numbers.length + 8L * points.length;
    }
}
