package hailsham.author.map.form;

/** Words where signs mean something. */
final class Markup {
    private Markup() {}

    /** For HTML and SVG, in text and in attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
