package hailsham.console.model;

import java.util.Locale;

/** Finds words in what was read. Large and small letters are the same, and so are straight and curled quotes. */
public final class Search {
    private Search() {}

    public static boolean holds(String text, String words) {
        return place(text, words) >= 0;
    }

    /** Where {@code words} first stand in {@code text}; -1 where they do not. */
    public static int place(String text, String words) {
        return plain(text).indexOf(plain(words));
    }

    /** As long as the text itself, so that places in the one are places in the other. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(
                    switch (c) {
                        case '‘', '’' -> '\'';
                        case '“', '”' -> '"';
                        default -> Character.toLowerCase(c);
                    });
        }
        return plain.toString();
    }

    /** Typed words, with the spaces of one kind. */
    public static String typed(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
