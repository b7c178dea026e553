package hailsham.check.wide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story of forty layers, drawn by chance: every tenth layer is of hubs with two excursions that can be made once, options
 * move two numbers, and some ask for them. Engines have been measured with it, so that what can be reached in it is known
 * from elsewhere.
 *
 * <p>{@code java hailsham.check.wide.LayeredStory FOLDER NODES SEED} writes one.
 */
public final class LayeredStory {
    private static final int LAYERS = 40;
    private static final Set<Integer> HUBS = Set.of(9, 19, 29, 38);
    private static final int OF_A_CHAPTER = 400;
    private static final List<String> NUMBERS = List.of("trust", "fear");

    private int drawn;
    private final int[] widths = new int[LAYERS];
    private final List<Node> nodes = new ArrayList<>();

    private record Option(String when, String effects, boolean once, String to) {}

    private record Node(String id, int layer, String alternative, List<Option> options) {}

    private LayeredStory(int size, int seed) {
        this.drawn = seed;
        measure(size);
        for (int layer = 0; layer < LAYERS; layer++) {
            for (int i = 0; i < widths[layer]; i++) {
                node(layer, i);
            }
        }
    }

    /** Writes one. */
    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    /** Writes a story of so many nodes into a folder; the same for the same size and seed. */
    public static void write(Path folder, int size, int seed) {
        new LayeredStory(size, seed).write(folder);
    }

    private int draw(int from) {
        drawn = drawn * 1664525 + 1013904223;
        return (drawn >>> 16) % from;
    }

    private void draw(int words, int from) {
        for (int i = 0; i < words; i++) {
            draw(from);
        }
    }

    private int count() {
        int count = 0;
        for (int layer = 0; layer < LAYERS; layer++) {
            count += widths[layer] * (HUBS.contains(layer) ? 3 : 1);
        }
        return count;
    }

    private void measure(int size) {
        int width = Math.max(2, (size - 1) / (LAYERS - HUBS.size() + HUBS.size() * 3));
        widths[0] = 1;
        for (int layer = 1; layer < LAYERS; layer++) {
            widths[layer] = (int) Math.min(width, Math.pow(3, layer));
        }
        for (int layer = LAYERS - 2; count() < size; layer = layer <= 8 ? LAYERS - 2 : layer - 1) {
            if (!HUBS.contains(layer) && layer > 8) {
                widths[layer] += Math.max(1, Math.min(size - count(), (size - count()) / 30));
            }
        }
        for (int layer = LAYERS - 1; count() > size && layer > 8; layer--) {
            while (!HUBS.contains(layer) && widths[layer] > 1 && count() > size) {
                widths[layer]--;
            }
        }
    }

    private void node(int layer, int i) {
        List<Option> options = new ArrayList<>();
        String id = "n" + layer + "-" + i;
        if (layer < LAYERS - 1) {
            boolean hub = HUBS.contains(layer);
            int wide = widths[layer + 1];
            int moves = hub ? 2 : 2 + draw(3);
            for (int j = 0; j < moves; j++) {
                draw(6, 2);
                String when = j > 0 && draw(100) < 45 ? condition() : "";
                options.add(new Option(when, effects(60), false, to(layer + 1, (i * 3 + j) % wide)));
            }
            if (wide > widths[layer] && moves == 2 && !hub) {
                draw(6, 2);
                options.add(new Option("", "", false, to(layer + 1, (i * 3 + 2) % wide)));
            }
            for (int excursion = 0; hub && excursion < 2; excursion++) {
                draw(6, 2);
                options.add(new Option("", effects(80), true, id + "x" + excursion));
            }
        }
        add(id, layer, options);
        for (int excursion = 0; HUBS.contains(layer) && excursion < 2; excursion++) {
            draw(6, 2);
            Option back = new Option("", effects(60), false, id);
            draw(6, 2);
            String when = condition();
            add(id + "x" + excursion, layer, List.of(back, new Option(when, effects(80), false, id)));
        }
    }

    private static String to(int layer, int i) {
        return "n" + layer + "-" + i;
    }

    /** Its words are drawn, and not kept. */
    private void add(String id, int layer, List<Option> options) {
        for (int left = 66; left > 0; ) {
            int sentence = Math.min(left, 6 + draw(9));
            draw(sentence, 2);
            left -= sentence;
        }
        String when = condition();
        draw(8 + 7, 2);
        nodes.add(new Node(id, layer, "{if " + when + ": Here. | There.}", options));
    }

    private String condition() {
        String number = NUMBERS.get(draw(2));
        String operator = draw(2) == 1 ? ">=" : "<";
        return number + " " + operator + " " + (4 + draw(4));
    }

    private String effects(int odds) {
        if (draw(100) >= odds) {
            return "";
        }
        return draw(4) == 0 ? effect(0) + "; " + effect(1) : effect(draw(2));
    }

    private String effect(int number) {
        String sign = draw(2) == 1 ? " += " : " -= ";
        return NUMBERS.get(number) + sign + (1 + draw(2));
    }

    private void write(Path folder) {
        Map<String, String> chapters = new HashMap<>();
        Map<String, StringBuilder> files = new LinkedHashMap<>();
        int[] inPart = new int[LAYERS / 10];
        for (Node node : nodes) {
            int part = node.layer / 10;
            chapters.put(node.id, "c" + part + "-" + inPart[part]++ / OF_A_CHAPTER);
        }
        for (Node node : nodes) {
            String chapter = chapters.get(node.id);
            files.computeIfAbsent(
                            chapter,
                            id -> new StringBuilder(
                                    "chapter: " + id + "\ntitle: A chapter\nbegins: " + node.id + "\nnodes:\n"))
                    .append(yaml(node, chapters));
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("world.yaml"), """
                    variables:
                      trust: { range: 0..10, start: 5 }
                      fear: { range: 0..10, start: 5 }
                    endings:
                      the-end:
                        title: The end
                    """);
            StringBuilder story =
                    new StringBuilder("story: layered\ntitle: Layers\nauthor: Chance\nformat: 1\nversion: 1\n"
                            + "begins: c0-0/n0-0\nparts:\n");
            for (int part = 0; part < inPart.length; part++) {
                story.append("  - part: p" + part + "\n    title: A part\n    folder: " + part + "-part\n");
            }
            Files.writeString(folder.resolve("story.yaml"), story);
            int number = 0;
            for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
                Path part = Files.createDirectories(folder.resolve(file.getKey().charAt(1) + "-part"));
                Files.writeString(
                        part.resolve(String.format("%03d-%s.yaml", number++, file.getKey())), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String yaml(Node node, Map<String, String> chapters) {
        StringBuilder yaml =
                new StringBuilder("  " + node.id + ":\n    text: |\n      It was here. " + node.alternative + "\n");
        yaml.append(node.options.isEmpty() ? "    ending: the-end\n" : "    choices:\n");
        for (int i = 0; i < node.options.size(); i++) {
            Option option = node.options.get(i);
            yaml.append("      - choice: c" + i + "\n        text: Go on\n");
            yaml.append(option.when.isEmpty() ? "" : "        when: " + option.when + "\n");
            yaml.append(option.once ? "        once: true\n" : "");
            yaml.append(option.effects.isEmpty() ? "" : "        do: " + option.effects + "\n");
            yaml.append("        go: " + chapters.get(option.to) + "/" + option.to + "\n");
        }
        return yaml.toString();
    }
}
