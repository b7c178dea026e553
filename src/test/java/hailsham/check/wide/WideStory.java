package hailsham.check.wide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A story put together by chance, of the size and the kind of one that people would write: chapters to be told in any
 * order and then a row of them, flags that are read near and far from where they are set, bonds that are moved everywhere,
 * memories that are spent in afternoons, and seven endings.
 *
 * <p>{@code java hailsham.check.wide.WideStory FOLDER SIZE SEED} writes one; a size of 1 has about 740 nodes.
 */
public final class WideStory {
    private static final int NODES = 28;
    private static final int FREE = 8;
    private static final int BONDS = 5;
    private static final int LEVELS = 4;
    private static final int ENDINGS = 7;

    private final Random random;
    private final int chapters;
    private final int afternoonsEvery;
    private final List<WideChapter> all = new ArrayList<>();
    private final WideNames names;

    private WideStory(int size, long seed) {
        this.random = new Random(seed);
        this.chapters = 26 * size;
        this.afternoonsEvery = 26;
        this.names = new WideNames(random, chapters, 130 * size, 40 * size, BONDS, LEVELS);
    }

    /** Writes a story into a folder. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes a story into a folder; the same for the same size and seed. */
    public static void write(Path folder, int size, long seed) {
        new WideStory(size, seed).write(folder);
    }

    private void write(Path folder) {
        make();
        try {
            put(folder.resolve("story.yaml"), story());
            put(folder.resolve("world.yaml"), names.world(ENDINGS));
            for (WideChapter chapter : all) {
                String file = String.format("%03d-%s.yaml", chapter.number(), chapter.id());
                put(folder.resolve(part(chapter.number())).resolve(file), chapter.yaml(thread(chapter.number())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String part(int chapter) {
        return chapter == 0 ? "0-frame" : chapter <= FREE ? "1-free" : "2-row";
    }

    private static String thread(int chapter) {
        return chapter == 0 || chapter > FREE
                ? ""
                : "thread: Tell of that\n" + (chapter % 3 == 0 ? "untold: may\n" : "")
                        + (chapter == 8 ? "needs: [c1]\n" : "");
    }

    private static String story() {
        return """
                story: wide
                title: Wide
                format: 1
                version: 1
                parts:
                  - part: frame
                    title: Frame
                    folder: 0-frame
                  - part: free
                    title: Free
                    folder: 1-free
                    order: free
                  - part: row
                    title: Row
                    folder: 2-row
                begins: c0/start
                """;
    }

    private void make() {
        WideChapter frame = new WideChapter(0, random);
        frame.node("start").option("go-on", "hub");
        frame.node("hub").ends("""
                    threads:
                      of: free
                      leave: 2
                      on:
                        text: Go on with it
                        go: c%d/n0
                """.formatted(FREE + 1));
        all.add(frame);
        for (int chapter = 1; chapter < chapters; chapter++) {
            WideChapter made = new WideChapter(chapter, random);
            String exit = chapter <= FREE
                    ? "c0/hub"
                    : chapter == chapters - 1 ? "c" + chapters + "/last" : "c" + (chapter + 1) + "/n0";
            made.skeleton(NODES, exit);
            if ((chapter + 3) % afternoonsEvery == 0) {
                made.afternoons(NODES / 2);
            }
            all.add(made);
        }
        all.add(ending());
        effects();
        conditions();
        names.memories().forEach(memory -> all.get(memory.home()).add(memory));
    }

    private WideChapter ending() {
        WideChapter last = new WideChapter(chapters, random);
        WideNode scene = last.node("last");
        names.readAtTheEnd().forEach(scene::reads);
        scene.option("end", "pick");
        WideNode pick = last.node("pick");
        List<String> conditions = names.endings();
        for (int i = 0; i < ENDINGS; i++) {
            WideNode.Option option = pick.option("e" + i, "end" + i);
            if (i < conditions.size()) {
                option.when(conditions.get(i));
            }
            last.node("end" + i).ends("    ending: e" + i + "\n");
        }
        return last;
    }

    private void effects() {
        for (int flag = 0; flag < names.flags(); flag++) {
            WideChapter home = all.get(names.home(flag));
            int times = 1 + random.nextInt(3);
            for (int i = 0; i < times; i++) {
                home.anyOption().does((random.nextInt(10) == 0 ? "clear f" : "set f") + flag);
            }
            home.anyOption().does("set f" + flag);
            if (random.nextInt(7) == 0) {
                anyChapter().anyOption().does("set f" + flag);
            }
        }
        names.memories().forEach(memory -> all.get(memory.home()).anyOption().does("remember " + memory.id()));
        for (int level = 0; level < LEVELS; level++) {
            for (int value = 1; value < LEVELS; value++) {
                for (int i = 0; i < 3; i++) {
                    anyChapter().anyOption().does("raise lev" + level + " to v" + value);
                }
            }
        }
        for (WideChapter chapter : all.subList(1, chapters)) {
            for (WideNode.Option option : chapter.options()) {
                if (random.nextDouble() < 0.3) {
                    int by = new int[] {-2, -1, -1, 1, 1, 1, 2}[random.nextInt(7)];
                    option.does(names.bond(random.nextInt(BONDS)) + (by < 0 ? " -= " : " += ") + Math.abs(by));
                }
            }
        }
    }

    private WideChapter anyChapter() {
        return all.get(1 + random.nextInt(chapters - 1));
    }

    private void conditions() {
        List<WideNode.Option> free = new ArrayList<>();
        int options = 0;
        for (WideChapter chapter : all.subList(1, chapters)) {
            options += chapter.options().size();
            chapter.options().stream().filter(WideNode.Option::mayAsk).forEach(free::add);
            for (WideNode node : chapter.nodes()) {
                while (random.nextDouble() < 0.23) {
                    node.reads(names.condition(chapter.number()));
                }
            }
        }
        Collections.shuffle(free, random);
        for (WideNode.Option option : free.subList(0, Math.min(options * 22 / 100, free.size()))) {
            String condition = names.condition(option.chapter());
            option.when(
                    random.nextInt(5) == 0
                            ? condition + (random.nextBoolean() ? " and " : " or ") + names.condition(option.chapter())
                            : condition);
        }
    }
}
