package hailsham.author.transcript;

/** Writes prose, with its emphasis and nothing else, as Markdown in which every other sign stands for itself. */
final class Prose {
    private static final String SIGNS = "`[]<>&~#|_";

    private Prose() {}

    /** @param marked one line, with {@code *emphasis*}, and {@code \\*} and the like for the signs themselves */
    static String markdown(String marked) {
        StringBuilder markdown = new StringBuilder(marked.length() + 8);
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\\' && i + 1 < marked.length()) {
                markdown.append(c).append(marked.charAt(++i));
            } else {
                markdown.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return atLineStart(markdown.toString());
    }

    /** A line that begins like a list or a heading is none. */
    private static String atLineStart(String line) {
        if (line.matches("[-+=].*")) {
            return "\\" + line;
        }
        return line.replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}
