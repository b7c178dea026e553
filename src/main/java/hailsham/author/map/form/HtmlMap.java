package hailsham.author.map.form;

import static hailsham.author.map.form.Markup.escaped;

import hailsham.author.map.Hits;
import hailsham.author.map.Layout;
import hailsham.author.map.Lettering;
import hailsham.author.map.StoryMap;
import hailsham.author.map.StoryMap.Box;
import hailsham.author.map.StoryMap.Kind;
import hailsham.author.map.StoryMap.Line;
import hailsham.author.map.StoryMap.Way;
import hailsham.story.Chapter;
import hailsham.story.NodeId;
import hailsham.story.Story;
import java.util.List;
import java.util.Locale;

/**
 * A map as one page that needs nothing else: a picture that can be moved, searched and walked by keyboard, beside the text
 * of whatever is chosen in it; and all of it as a list, for whom a picture says nothing.
 */
public final class HtmlMap {
    private final Story story;
    private final StoryMap map;
    private final Hits hits;
    private final StringBuilder html = new StringBuilder();

    private HtmlMap(Story story, StoryMap map, Hits hits) {
        this.story = story;
        this.map = map;
        this.hits = hits;
    }

    /** The whole page. */
    public static String of(Story story, StoryMap map, Hits hits) {
        return new HtmlMap(story, map, hits).page();
    }

    private String page() {
        String title = escaped(map.id().isEmpty() ? map.title() : map.title() + " · " + story.title());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Map of ")
                .append(title)
                .append("</title>\n<style>\n")
                .append(Resources.read("picture.css"))
                .append(Resources.read("page.css"))
                .append("</style>\n</head>\n<body>\n");
        html.append(Resources.read("head.html")
                .replace("{title}", escaped(map.title()))
                .replace("{about}", escaped(about())));
        html.append("<main>\n<section id=\"map\" aria-label=\"The map\" tabindex=\"0\" aria-describedby=\"keys\">\n");
        html.append(SvgMap.inPage(Layout.of(map)));
        html.append("</section>\n<aside id=\"text\" aria-label=\"What is written\">\n");
        html.append("<p id=\"none\">Choose a box to read what is written in it.</p>\n");
        map.boxes().stream()
                .filter(box -> box.kind() != Kind.SIGN && box.kind() != Kind.ELSEWHERE)
                .forEach(this::article);
        html.append("</aside>\n</main>\n<script>\n")
                .append(Resources.read("page.js"))
                .append("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private String about() {
        long boxes = map.boxes().stream().filter(box -> box.words() > 0).count();
        int words = map.boxes().stream().mapToInt(Box::words).sum();
        String what = map.id().isEmpty() ? " chapters" : " nodes";
        String read =
                map.readings() == 0 ? "" : String.format(Locale.ROOT, " · shares are of %,d readings", map.readings());
        return String.format(Locale.ROOT, "%d%s · %,d words%s", boxes, what, words, read);
    }

    private void article(Box box) {
        html.append("<article id=\"").append(escaped(box.id())).append("\">\n<h2 tabindex=\"-1\">");
        html.append(escaped(box.name()))
                .append("</h2>\n<p class=\"aside\">")
                .append(escaped(facts(box)))
                .append("</p>\n");
        if (!map.id().isEmpty()) {
            html.append(Article.of(story.node(NodeId.of(box.id())), story, hits));
        } else if (story.chapters().containsKey(box.id())) {
            chapter(story.chapter(box.id()));
        }
        from(box);
        html.append("</article>\n");
    }

    private String facts(Box box) {
        StringBuilder facts = new StringBuilder(box.id());
        facts.append(box.begins() ? " · begins here" : "");
        facts.append(box.words() > 0 ? String.format(Locale.ROOT, " · %,d words", box.words()) : "");
        box.share().ifPresent(share -> facts.append(" · met by ").append(Lettering.percent(share)));
        return facts.toString();
    }

    private void chapter(Chapter chapter) {
        html.append("<p>").append(escaped(story.partOf(chapter).title())).append(", ");
        html.append(chapter.nodes().size()).append(" nodes, from ");
        html.append("<code>").append(escaped(chapter.begins().node())).append("</code>.</p>\n<ul class=\"ways\">\n");
        for (Line line : map.lines()) {
            if (line.from().equals(chapter.id())) {
                Box to = map.box(line.to());
                html.append("<li>").append(link(to)).append("<ul>\n");
                for (Way way : line.ways()) {
                    html.append("<li class=\"aside\">")
                            .append(escaped(way.words()))
                            .append("</li>\n");
                }
                html.append("</ul></li>\n");
            }
        }
        html.append("</ul>\n");
    }

    private void from(Box box) {
        List<String> from = map.lines().stream()
                .filter(line -> map.box(line.to()).about().equals(box.id()))
                .map(line -> link(map.box(line.from())))
                .distinct()
                .toList();
        if (!from.isEmpty()) {
            html.append("<p class=\"aside\">from ")
                    .append(String.join(", ", from))
                    .append("</p>\n");
        }
    }

    private static String link(Box box) {
        return "<a href=\"#" + escaped(box.about()) + "\">" + escaped(box.name()) + "</a>";
    }
}
