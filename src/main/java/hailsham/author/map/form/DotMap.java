package hailsham.author.map.form;

import hailsham.author.map.Lettering;
import hailsham.author.map.StoryMap;
import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Line;
import hailsham.author.map.StoryMap.Way;
import java.util.List;
import java.util.stream.Collectors;

/** A map in the language of Graphviz. */
public final class DotMap {
    private DotMap() {}

    /** A directed graph. */
    public static String of(StoryMap map) {
        StringBuilder dot = new StringBuilder("digraph " + quoted(map.title()) + " {\n");
        dot.append("  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (Box box : map.boxes()) {
            List<String> lines = Lettering.text(box);
            String label = lines.isEmpty() ? box.name() : box.name() + "\n" + String.join("\n", lines);
            dot.append("  ").append(quoted(box.id())).append(" [label=").append(quoted(label));
            dot.append(style(box)).append("];\n");
        }
        for (Line line : map.lines()) {
            String label = line.ways().stream()
                    .map(DotMap::label)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("\n"));
            dot.append("  ").append(quoted(line.from())).append(" -> ").append(quoted(line.to()));
            dot.append(label.isEmpty() ? "" : " [label=" + quoted(label) + "]").append(";\n");
        }
        return dot + "}\n";
    }

    static String label(Way way) {
        return way.name()
                + way.share()
                        .filter(share -> !way.name().isEmpty())
                        .map(share -> " " + Lettering.percent(share))
                        .orElse("");
    }

    private static String style(Box box) {
        String bold = box.begins() ? ", penwidth=2" : "";
        return switch (box.kind()) {
            case NODE, CHAPTER -> bold;
            case HUB -> bold + ", shape=hexagon";
            case ENDING -> bold + ", shape=box, style=rounded";
            case ELSEWHERE -> ", style=dashed";
            case SIGN -> ", shape=plaintext";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
