package hailsham.cli.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A file as somebody in a hurry might have written it, which means the same: set in by more, with blank lines, comments and
 * spaces where they mean nothing.
 *
 * @param comments those that were put in
 */
record Mess(String text, List<String> comments) {
    /** @param text in the form of all files, so that what is prose in it is known by how it is set in */
    static Mess of(String text, Random random) {
        StringBuilder mess = new StringBuilder();
        List<String> comments = new ArrayList<>();
        int step = 1 + random.nextInt(4);
        int prose = -1;
        for (String line : text.split("\n")) {
            int indent = line.length() - line.stripLeading().length();
            boolean inProse = prose >= 0 && (line.isBlank() || indent > prose);
            prose = inProse ? prose : -1;
            if (!inProse && random.nextInt(20) == 0) {
                String comment = "# put in " + random.nextInt(1_000_000);
                comments.add(comment);
                mess.append(" ".repeat(indent * step)).append(comment).append('\n');
            }
            boolean blank = !inProse || line.isBlank();
            mess.append(blank && random.nextInt(20) == 0 ? "\n" : "").append(" ".repeat(indent * step));
            mess.append(inProse || line.strip().startsWith("#") ? line.strip() : wide(line.strip(), step));
            mess.append(" ".repeat(random.nextInt(10) == 0 ? random.nextInt(3) : 0))
                    .append('\n');
            if (!inProse && line.matches("[^#]*\\|")) {
                prose = indent;
            }
        }
        return new Mess(mess.toString(), comments);
    }

    /** What stands behind a dash begins where its other keys do. */
    private static String wide(String line, int step) {
        return line.startsWith("- ") ? "-" + " ".repeat(2 * step - 1) + line.substring(2) : line;
    }
}
