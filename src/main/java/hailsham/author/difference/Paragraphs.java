package hailsham.author.difference;

import java.util.ArrayList;
import java.util.List;

/** What is different between two runs of paragraphs: the least that must be taken away and added. */
final class Paragraphs {
    private final List<String> before;
    private final List<String> now;

    /** For each pair of ends, how many paragraphs they have in common. */
    private final int[][] common;

    private Paragraphs(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
        this.common = new int[before.size() + 1][now.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** Paragraphs that stand together and are no longer there, and those that are there instead. */
    record Change(List<String> before, List<String> now) {
        Change {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    static List<Change> changes(List<String> before, List<String> now) {
        return before.equals(now) ? List.of() : new Paragraphs(before, now).changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < now.size()) {
            int fromBefore = i;
            int fromNow = j;
            while (!same(i, j) && (i < before.size() || j < now.size())) {
                if (j == now.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromBefore || j > fromNow) {
                changes.add(new Change(before.subList(fromBefore, i), now.subList(fromNow, j)));
            }
            i++;
            j++;
        }
        return changes;
    }

    private boolean same(int i, int j) {
        return i < before.size() && j < now.size() && before.get(i).equals(now.get(j));
    }
}
