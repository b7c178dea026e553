package hailsham.author.transcript;

import hailsham.engine.Event;
import hailsham.story.Story;
import hailsham.telling.Telling;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A whole telling as one document, from its first page to where it stands. */
public final class Export {
    private static final String STYLE =
            "body{max-width:34em;margin:2em auto;padding:0 1em;font:1.05em/1.55 Georgia,serif}"
                    + "blockquote{margin:1em 0;padding-left:1em;border-left:2px solid}"
                    + "p>strong:only-child::before{content:\"\\203A\\A0\"}";

    private Export() {}

    /** As Markdown: flashbacks are quotations, decisions stand in bold. */
    public static String markdown(Telling telling) {
        return markdown(telling, new Transcript());
    }

    private static String markdown(Telling telling, Transcript transcript) {
        Story story = telling.engine().story();
        StringBuilder text = new StringBuilder("# " + Prose.markdown(story.title()) + "\n\n");
        story.author().ifPresent(author -> text.append(Prose.markdown(author)).append("\n\n"));
        for (Telling.Page page : telling.history()) {
            page.decision().ifPresent(words -> text.append(transcript.chosen(words)));
            for (Event event : page.events()) {
                text.append(transcript.write(event));
            }
        }
        return text.toString();
    }

    /** As a page of HTML that needs nothing else, and can be read without its styles. */
    public static String html(Telling telling) {
        String body = HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown(telling, new Transcript("<del>", "</del>"))));
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
                + escaped(telling.engine().story().title()) + "</title>\n<style>" + STYLE
                + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
