package hailsham.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The tables, as they are said while they are measured and written at the end: Markdown. */
final class Table {
    private final StringBuilder text = new StringBuilder();
    private Sample peer;

    void say(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    /**
     * Begins a table.
     *
     * @param peer what its figures are compared with; null where there is nothing
     * @param ratio how the column of comparisons is headed
     */
    void begin(String title, Sample peer, String ratio) {
        this.peer = peer;
        say("### " + title + "\n");
        say("| what | median | middle half | " + (peer == null ? "" : ratio) + " | to reach | reached |");
        say("| --- | --- | --- | --- | --- | --- |");
    }

    void row(Sample sample, Goal goal) {
        double ratio = sample.to(peer);
        String compared = peer == null ? "" : String.format(Locale.ROOT, ratio < 0.1 ? "%.4f" : "%.2f", ratio);
        say("| " + sample.cells() + " | " + compared + " | " + goal.said() + " | "
                + goal.verdict(sample.median(), ratio) + " |");
    }

    void end() {
        say("");
    }

    void write(Path file) throws IOException {
        Files.writeString(file, text);
    }
}
