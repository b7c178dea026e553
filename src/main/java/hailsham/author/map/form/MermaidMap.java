package hailsham.author.map.form;

import hailsham.author.map.Lettering;
import hailsham.author.map.StoryMap;
import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Line;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A map in the language of Mermaid, which pages of documents draw. */
public final class MermaidMap {
    private MermaidMap() {}

    /** A flowchart. */
    public static String of(StoryMap map) {
        StringBuilder chart = new StringBuilder("---\ntitle: " + quoted(map.title()) + "\n---\nflowchart TD\n");
        // Its own words, such as `end`, are no names in it.
        Map<String, String> names = new LinkedHashMap<>();
        for (Box box : map.boxes()) {
            names.put(box.id(), "b" + names.size());
            String label = quoted(box.share()
                    .map(share -> box.name() + " · " + Lettering.percent(share))
                    .orElse(box.name()));
            chart.append("  ").append(names.get(box.id()));
            chart.append(
                    switch (box.kind()) {
                        case NODE, CHAPTER -> "[" + label + "]";
                        case HUB -> "{{" + label + "}}";
                        case ENDING -> "([" + label + "])";
                        case ELSEWHERE -> "[/" + label + "/]";
                        case SIGN -> ">" + label + "]";
                    });
            chart.append('\n');
        }
        for (Line line : map.lines()) {
            String label = line.ways().stream()
                    .map(DotMap::label)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("<br>"));
            chart.append("  ").append(names.get(line.from())).append(" -->");
            chart.append(label.isEmpty() ? " " : "|" + quoted(label) + "| ")
                    .append(names.get(line.to()))
                    .append('\n');
        }
        return chart.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "#quot;") + '"';
    }
}
