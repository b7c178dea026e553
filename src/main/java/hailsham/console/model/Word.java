package hailsham.console.model;

import java.util.ArrayList;
import java.util.List;

/** What stands between two spaces: runs without any, and the columns that they take. */
record Word(List<Run> runs, int width) {
    private static final String SEAMS = "-\u2010\u2013\u2014\u2026";
    private static final int JOINER = 0x200d;

    static List<Word> of(List<Run> runs) {
        List<Word> words = new ArrayList<>();
        List<Run> word = new ArrayList<>();
        for (Run run : runs) {
            String text = run.text();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean space = i < text.length() && " \t\n".indexOf(text.charAt(i)) >= 0;
                if (space || i == text.length()) {
                    if (i > start) {
                        word.add(new Run(text.substring(start, i), run.emphasis()));
                    }
                    start = i + 1;
                }
                if (space && !word.isEmpty()) {
                    words.add(of(word, 0));
                    word = new ArrayList<>();
                }
            }
        }
        if (!word.isEmpty()) {
            words.add(of(word, 0));
        }
        return words;
    }

    private static Word of(List<Run> runs, int from) {
        List<Run> part = List.copyOf(runs.subList(from, runs.size()));
        return new Word(part, JLineWidth.of(part));
    }

    boolean startsEmphatic() {
        return runs.get(0).emphasis();
    }

    /**
     * This word in two, the first of which fits into {@code room}: after the last hyphen or dash that fits, else where
     * the room ends. At least one character goes into the first, with the marks that belong to it.
     */
    List<Word> parted(int room) {
        List<Run> clusters = clusters();
        int fit = 0;
        int taken = 0;
        int seam = 0;
        while (fit < clusters.size()) {
            taken += JLineWidth.of(clusters.get(fit).text());
            if (taken > room) {
                break;
            }
            fit++;
            if (SEAMS.contains(clusters.get(fit - 1).text())) {
                seam = fit;
            }
        }
        int cut = seam > 0 ? seam : Math.max(1, fit);
        return List.of(of(clusters.subList(0, cut), 0), of(clusters, cut));
    }

    /** Each a character with the marks that belong to it. */
    private List<Run> clusters() {
        List<Run> clusters = new ArrayList<>();
        boolean joins = false;
        for (Run run : runs) {
            String text = run.text();
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                int last = clusters.size() - 1;
                if (last >= 0 && (joins || JLineWidth.of(c) == 0)) {
                    Run before = clusters.get(last);
                    clusters.set(last, new Run(before.text() + Character.toString(c), before.emphasis()));
                } else {
                    clusters.add(new Run(Character.toString(c), run.emphasis()));
                }
                joins = c == JOINER;
            }
        }
        return clusters;
    }
}
