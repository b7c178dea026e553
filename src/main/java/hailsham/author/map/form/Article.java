package hailsham.author.map.form;

import static hailsham.author.map.form.Markup.escaped;

import hailsham.author.map.Hits;
import hailsham.author.map.Lettering;
import hailsham.author.map.StoryMap;
import hailsham.author.map.Ways;
import hailsham.expression.Effect;
import hailsham.story.Block;
import hailsham.story.Choice;
import hailsham.story.Node;
import hailsham.story.NodeEnd;
import hailsham.story.Passage;
import hailsham.story.Story;
import java.util.List;
import java.util.stream.Collectors;

/** What is written in a node, as HTML: its text as its writer wrote it, variations and all, and its ways. */
final class Article {
    private final Story story;
    private final Ways ways;
    private final StringBuilder html = new StringBuilder();

    private Article(Story story, Hits hits) {
        this.story = story;
        this.ways = new Ways(story, hits);
    }

    static String of(Node node, Story story, Hits hits) {
        Article article = new Article(story, hits);
        article.effects(node.effects());
        article.text(node.text());
        article.end(node);
        return article.html.toString();
    }

    private void effects(List<Effect> effects) {
        if (!effects.isEmpty()) {
            String all = effects.stream().map(Effect::written).collect(Collectors.joining("; "));
            html.append("<p class=\"aside\">does <code>").append(escaped(all)).append("</code></p>\n");
        }
    }

    private void text(List<Block> text) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                paragraph(paragraph.passage());
            } else if (block instanceof Block.FirstOf first) {
                first.variants().forEach(this::variant);
            } else if (block instanceof Block.Recall recall) {
                aside("recalls " + memory(recall.memory()));
                if (!recall.otherwise().isEmpty()) {
                    within("where it is not held", recall.otherwise());
                }
            } else if (block instanceof Block.Tell tell) {
                aside("tells " + memory(tell.memory()));
            } else if (block instanceof Block.Retell retell) {
                aside("asks how it is told: " + memory(retell.memory()));
            } else if (block instanceof Block.Rewrite rewrite) {
                html.append("<p><del>")
                        .append(escaped(Ways.words(rewrite.first())))
                        .append("</del></p>\n");
                paragraph(rewrite.then());
            } else if (block instanceof Block.Pause) {
                html.append("<hr>\n");
            } else {
                throw new AssertionError(block);
            }
        }
    }

    private String memory(String id) {
        return story.memory(id).title() + " (" + id + ")";
    }

    private void variant(Block.Variant variant) {
        within(variant.when().map(when -> "when " + when.written()).orElse("otherwise"), variant.text());
    }

    private void within(String when, List<Block> text) {
        html.append("<div class=\"within\">\n");
        aside(when);
        text(text);
        html.append("</div>\n");
    }

    private void aside(String words) {
        html.append("<p class=\"aside\">").append(escaped(words)).append("</p>\n");
    }

    private void paragraph(Passage passage) {
        html.append("<p>").append(escaped(Ways.words(passage))).append("</p>\n");
    }

    private void end(Node node) {
        NodeEnd end = node.end();
        if (end instanceof NodeEnd.Ends ends) {
            aside("ends with " + story.world().ending(ends.ending()).title() + " (" + ends.ending() + ")");
            return;
        }
        html.append("<ul class=\"ways\">\n");
        for (Ways.Leading leading : ways.of(node)) {
            html.append("<li>").append(link(leading));
            if (end instanceof NodeEnd.Choices choices) {
                choices.choices().stream()
                        .filter(choice -> choice.id().equals(leading.way().name()))
                        .forEach(this::choice);
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private static String link(Ways.Leading leading) {
        StoryMap.Way way = leading.way();
        String words = way.words().isEmpty() ? "presses on" : way.words();
        String share =
                way.share().map(known -> " · " + Lettering.percent(known)).orElse("");
        return escaped(words) + " <span class=\"aside\">" + escaped(way.name() + share) + " → <a href=\"#"
                + escaped(leading.to()) + "\">" + escaped(leading.to()) + "</a></span>";
    }

    private void choice(Choice choice) {
        choice.when().ifPresent(when -> aside("when " + when.written()));
        choice.locked().ifPresent(locked -> aside("else locked: " + Ways.words(locked)));
        effects(choice.effects());
        if (!choice.says().isEmpty()) {
            html.append("<div class=\"says\">\n");
            text(choice.says());
            html.append("</div>\n");
        }
    }
}
