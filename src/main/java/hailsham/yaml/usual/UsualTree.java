package hailsham.yaml.usual;

import hailsham.source.SourceFile;
import hailsham.yaml.tree.Mapping;
import java.util.Optional;

/** Reads files that are written as stories mostly are: keys in lines, lists, and text as it is or under {@code |}. */
public final class UsualTree {
    /** The parser refuses what is longer than thrice that. */
    private static final int MOST_CHARACTERS = 1 << 20;

    private UsualTree() {}

    /** The tree of a file; empty where it is left to the parser. */
    public static Optional<Mapping> read(SourceFile file) {
        if (file.text().length() > MOST_CHARACTERS || !isOfUsualCharacters(file.text())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Blocks(new Lines(file)).root());
        } catch (Unusual e) {
            return Optional.empty();
        }
    }

    /** No tabs, ends of lines of their own, signs for the machine, nor what takes more than one {@code char}. */
    private static boolean isOfUsualCharacters(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c <= '~' ? c >= ' ' || c == '\n' : c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029;
            if (!usual) {
                return false;
            }
        }
        return true;
    }
}
