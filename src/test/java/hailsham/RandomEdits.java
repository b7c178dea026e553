package hailsham;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a writer might do to the story in miniature: rename, take away, put in another order, lead elsewhere, put a
 * condition, change a variable, put a page between two, reword. Not every edit leaves it sound.
 */
public final class RandomEdits {
    private static final Pattern NODE = Pattern.compile("(?m)^  ([a-z-]+):\n(?=(?:    .*\n|\n)*?    (?:text|do):)");
    private static final Pattern CHOICE =
            Pattern.compile("(?m)^      - choice: ([a-z-]+)\n(?:        .*\n|\n(?=        ))*");
    private static final Pattern GOES = Pattern.compile("(?m)^( +(?:go|to): )([a-z-]+(?:/[a-z-]+)?)$");
    private static final Pattern WORD = Pattern.compile("(?m)(?<=^ {6,10}[A-Z][a-z]{1,9} )([a-z]+)(?= [a-z]+ )");

    private final EditedMiniature story = new EditedMiniature();
    private final List<String[]> renamed = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Random random;

    private RandomEdits(Random random) {
        this.random = random;
    }

    /** One to three edits. */
    public static RandomEdits of(Random random) {
        RandomEdits edits = new RandomEdits(random);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            edits.edit();
        }
        return edits;
    }

    public EditedMiniature story() {
        return story;
    }

    /** What was done, for whoever looks for the reason of something. */
    @Override
    public String toString() {
        return done.toString();
    }

    /** A decision or a node by the name that it has after the edits, whether the story says so or not. */
    public String now(String name) {
        String now = name;
        for (String[] pair : renamed) {
            now = (" " + now + " ")
                    .replaceAll("(?<=[ .])" + Pattern.quote(pair[0]) + "(?=[ ./])", Matcher.quoteReplacement(pair[1]))
                    .strip();
        }
        return now;
    }

    private void edit() {
        switch (random.nextInt(10)) {
            case 0 -> renameNode();
            case 1 -> renameChoice();
            case 2 -> renameChapter();
            case 3 -> renameMemory();
            case 4 -> takeAChoiceAway();
            case 5 -> reorder();
            case 6 -> leadElsewhere();
            case 7 -> condition();
            case 8 -> retype();
            default -> reword();
        }
    }

    private String chapterFile() {
        List<String> names = new ArrayList<>(story.files().keySet());
        names.removeIf(name -> !name.contains("/"));
        return names.get(random.nextInt(names.size()));
    }

    private String text(String file) {
        return story.files().get(file);
    }

    private static String chapter(String text) {
        Matcher matcher = Pattern.compile("(?m)^chapter: (.*)$").matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(text);
        }
        return matcher.group(1);
    }

    private void everywhere(String pattern, String by) {
        for (Map.Entry<String, String> file : story.files().entrySet()) {
            file.setValue(file.getValue().replaceAll(pattern, by));
        }
    }

    private void in(String file, String pattern, String by) {
        story.files().put(file, text(file).replaceAll(pattern, by));
    }

    private void tell(String former, String now, boolean kept) {
        done.add(former + " -> " + now + (kept ? " (said)" : ""));
        renamed.add(new String[] {former, now});
        if (kept) {
            story.renamed(former, now);
        }
    }

    private void renameNode() {
        String file = chapterFile();
        String chapter = chapter(text(file));
        List<String> nodes = all(NODE, text(file).split("\nmemories:")[0]);
        String node = nodes.get(random.nextInt(nodes.size()));
        String now = node + "-" + (char) ('a' + random.nextInt(26));
        in(file, "(?m)^  " + node + ":$", "  " + now + ":");
        in(file, "(?m)((?:go|to|begins|none): )" + node + "$", "$1" + now);
        in(file, "(chose\\(|seen\\(|times\\()" + node + "(?=[.)])", "$1" + now);
        everywhere("(?<![a-z-])" + chapter + "/" + node + "(?![a-z-])", chapter + "/" + now);
        tell(chapter + "/" + node, chapter + "/" + now, random.nextBoolean());
    }

    private void renameChoice() {
        String file = chapterFile();
        Matcher choice = any(CHOICE, text(file));
        if (choice == null) {
            return;
        }
        String id = choice.group(1);
        String node = chapter(text(file)) + "/" + nodeBefore(text(file), choice.start());
        String now = id + "-" + (char) ('a' + random.nextInt(26));
        in(file, "(?m)^      - choice: " + id + "$", "      - choice: " + now);
        everywhere("(chose\\([a-z/-]+\\.)" + id + "\\)", "$1" + now + ")");
        tell(node + "." + id, node + "." + now, random.nextBoolean());
    }

    private void renameChapter() {
        String file = chapterFile();
        String chapter = chapter(text(file));
        String now = chapter + "-" + (char) ('a' + random.nextInt(26));
        in(file, "(?m)^chapter: .*$", "chapter: " + now);
        everywhere("(?<![a-z-])" + chapter + "/", now + "/");
        everywhere("told\\(" + chapter + "\\)", "told(" + now + ")");
        everywhere("needs: \\[" + chapter + "\\]", "needs: [" + now + "]");
        tell(chapter, now, random.nextBoolean());
    }

    private void renameMemory() {
        String memory = List.of("fog", "the-key", "the-slip").get(random.nextInt(3));
        String now = memory + "-" + (char) ('a' + random.nextInt(26));
        everywhere("(?m)^  " + memory + ":$", "  " + now + ":");
        everywhere("(?m)((?:recall|tell|retell|remember|hear|old-fog:?)(?::)? )" + memory + "(?=$|;)", "$1" + now);
        everywhere("((?:lived|heard|held|retold|shared)\\()" + memory + "(?=[,)])", "$1" + now);
        tell(memory, now, random.nextBoolean());
    }

    private void takeAChoiceAway() {
        String file = chapterFile();
        Matcher choice = any(CHOICE, text(file));
        if (choice == null) {
            return;
        }
        String name = chapter(text(file)) + "/" + nodeBefore(text(file), choice.start()) + "." + choice.group(1);
        story.files()
                .put(file, text(file).substring(0, choice.start()) + text(file).substring(choice.end()));
        everywhere("(not )?chose\\([a-z/-]*\\." + choice.group(1) + "\\)", "lamp-lit");
        boolean said = random.nextBoolean();
        done.add("without " + name + (said ? " (said)" : ""));
        if (said) {
            story.retired(name);
        }
    }

    private void reorder() {
        String file = chapterFile();
        Matcher choices = CHOICE.matcher(text(file));
        List<String> blocks = new ArrayList<>();
        while (choices.find()) {
            blocks.add(choices.group());
        }
        if (blocks.size() < 2) {
            return;
        }
        List<String> shuffled = new ArrayList<>(blocks);
        Collections.shuffle(shuffled, random);
        int[] next = {0};
        story.files()
                .put(
                        file,
                        CHOICE.matcher(text(file))
                                .replaceAll(any -> Matcher.quoteReplacement(shuffled.get(next[0]++))));
        done.add("another order in " + file);
    }

    private void leadElsewhere() {
        String file = chapterFile();
        Matcher goes = any(GOES, text(file));
        if (goes == null) {
            return;
        }
        List<String> nodes = all(NODE, text(file).split("\nmemories:")[0]);
        boolean between = random.nextBoolean();
        String to = between ? "between-" + done.size() : nodes.get(random.nextInt(nodes.size()));
        String target = goes.group(2).equals("next-chapter") || goes.group(2).equals("unfinished")
                ? nodes.get(0)
                : goes.group(2);
        String edited = text(file).substring(0, goes.start(2)) + to + text(file).substring(goes.end(2));
        if (between) {
            edited = edited.replaceFirst(
                    "\nnodes:\n",
                    "\nnodes:\n  " + to + ":\n    text: |\n      There was this too.\n    go: " + target + "\n\n");
        }
        story.files().put(file, edited);
        done.add(goes.group(2) + " becomes " + to + " in " + file);
    }

    private void condition() {
        String file = chapterFile();
        Matcher choice = any(CHOICE, text(file));
        if (choice == null) {
            return;
        }
        String block = choice.group();
        String edited = block.contains("        when: ")
                ? block.replaceAll("        (when|locked): .*\n", "")
                : block.replaceFirst("(        text: .*\n)", "$1        when: boat == told\n");
        story.files()
                .put(
                        file,
                        text(file).substring(0, choice.start())
                                + edited
                                + text(file).substring(choice.end()));
        done.add("another condition of " + choice.group(1));
    }

    private void retype() {
        switch (random.nextInt(3)) {
            case 0 -> everywhere("    range: 0..10\n    start: 4", "    range: 0..8\n    start: " + random.nextInt(8));
            case 1 -> everywhere("flag: false", "flag: true");
            default -> everywhere("start: rumour", "start: unheard");
        }
        done.add("another type");
    }

    private void reword() {
        String file = chapterFile();
        in(file, WORD.pattern(), "$1 enough");
        done.add("other words in " + file);
    }

    private @org.jspecify.annotations.Nullable Matcher any(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        if (count == 0) {
            return null;
        }
        int wanted = random.nextInt(count);
        matcher.reset();
        for (int i = 0; i <= wanted; i++) {
            if (!matcher.find()) {
                throw new AssertionError(text);
            }
        }
        return matcher;
    }

    private static String nodeBefore(String text, int position) {
        List<String> before = all(NODE, text.substring(0, position));
        return before.get(before.size() - 1);
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group(1));
        }
        return all;
    }
}
