package hailsham.check.style.needle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads a regular expression for what it cannot do without. What it does not know it takes to match anything. */
final class NeedleReader {
    private static final int END = -1;

    private final String regex;
    private int at;

    private NeedleReader(String regex) {
        this.regex = regex;
    }

    /** Signals that there is something in an expression of which nothing can be said. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable() {
            super("nothing can be said of it", null, false, false);
        }
    }

    static List<Set<String>> read(String regex) {
        NeedleReader reader = new NeedleReader(regex);
        try {
            Part whole = reader.either();
            return reader.at == regex.length() ? whole.allNeeded() : List.of();
        } catch (Unreadable unknown) {
            // Then it is looked for everywhere.
            return List.of();
        }
    }

    private int peek() {
        return at < regex.length() ? regex.charAt(at) : END;
    }

    private int take() throws Unreadable {
        if (at >= regex.length()) {
            throw new Unreadable();
        }
        return regex.charAt(at++);
    }

    private Part either() throws Unreadable {
        List<Part> parts = new ArrayList<>();
        parts.add(row());
        while (peek() == '|') {
            at++;
            parts.add(row());
        }
        return Part.either(parts);
    }

    private Part row() throws Unreadable {
        List<Part> parts = new ArrayList<>();
        while (peek() != END && peek() != '|' && peek() != ')') {
            parts.add(times(one()));
        }
        return Part.row(parts);
    }

    private Part one() throws Unreadable {
        int sign = take();
        return switch (sign) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escape();
            case '.' -> Part.UNKNOWN;
            case '^', '$' -> Part.NOTHING;
            case '*', '+', '?', '{' -> throw new Unreadable();
            default -> Part.exactly(Set.of(String.valueOf((char) sign)));
        };
    }

    /** A part with what follows on how often it may come. */
    private Part times(Part part) throws Unreadable {
        Part much = switch (peek()) {
            case '?' -> part.optional();
            case '*' -> Part.UNKNOWN;
            case '+' -> part.repeated();
            case '{' -> regex.startsWith("{0", at) ? Part.UNKNOWN : part.repeated();
            default -> null;
        };
        if (much == null) {
            return part;
        }
        if (take() == '{') {
            while (take() != '}') {
                // How often at the most says nothing.
            }
        }
        if (peek() == '?' || peek() == '+') {
            at++;
        }
        return much;
    }

    private Part group() throws Unreadable {
        boolean looksOnly = false;
        if (peek() == '?') {
            at++;
            int kind = take();
            if (kind == '<' && peek() != '=' && peek() != '!') {
                while (take() != '>') {
                    // The name of a group.
                }
            } else if (kind == '<' || kind == '=' || kind == '!') {
                at += kind == '<' ? 1 : 0;
                looksOnly = true;
            } else if (kind == 'i' || kind == 'm' || kind == 's') {
                return flags();
            } else if (kind != ':' && kind != '>') {
                throw new Unreadable();
            }
        }
        Part inside = either();
        close();
        return looksOnly ? Part.NOTHING : inside;
    }

    /** Flags after the first: those that change neither signs nor which letters are alike. */
    private Part flags() throws Unreadable {
        int flag = take();
        while (flag == 'i' || flag == 'm' || flag == 's') {
            flag = take();
        }
        if (flag == ':') {
            Part inside = either();
            close();
            return inside;
        } else if (flag == ')') {
            return Part.NOTHING;
        }
        throw new Unreadable();
    }

    private void close() throws Unreadable {
        if (take() != ')') {
            throw new Unreadable();
        }
    }

    private Part escape() throws Unreadable {
        int sign = take();
        return switch (sign) {
            case 'b', 'B', 'A', 'z', 'Z' -> Part.NOTHING;
            case 'w', 'W', 'd', 'D', 's', 'S', 'n', 't', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> Part.UNKNOWN;
            default -> {
                if (Character.isLetterOrDigit(sign)) {
                    throw new Unreadable();
                }
                yield Part.exactly(Set.of(String.valueOf((char) sign)));
            }
        };
    }

    /** A class of letters: a few are as good as a choice between them. */
    private Part oneOf() throws Unreadable {
        Set<String> letters = new LinkedHashSet<>();
        boolean simple = true;
        int sign = take();
        do {
            if (sign == '\\') {
                take();
                simple = false;
            } else if (sign == '[' || sign == '&') {
                throw new Unreadable();
            }
            simple &= Character.isLetter(sign);
            letters.add(String.valueOf((char) sign));
            sign = take();
        } while (sign != ']');
        return simple ? Part.exactly(letters) : Part.UNKNOWN;
    }
}
