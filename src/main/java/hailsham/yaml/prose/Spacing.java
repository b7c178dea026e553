package hailsham.yaml.prose;

import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves spaces into the alternatives beside them, so that pieces can simply be written one after the other.
 *
 * <p>Where a variation says nothing, one space goes with it: the one before it, where a space, a closing mark or the end
 * follows ({@code a {if c: b}, d}); otherwise the one after it, where it stands at the beginning, or after a space or an
 * opening mark. Where a word touches it, that space parts two words and stays ({@code a {if c: un}kind}). A passage as it
 * is written out is stripped at its ends.
 */
final class Spacing {
    private static final String CLOSING = ".,;:!?)]}’”\"'…—–";
    private static final String OPENING = "([“‘—–";

    private final List<Piece> pieces;
    /** Whether what stands before the pieces is no word. */
    private final boolean open;
    /** Whether what stands after the pieces is no word. */
    private final boolean loose;

    private Spacing(List<Piece> pieces, boolean open, boolean loose) {
        this.pieces = new ArrayList<>(pieces);
        this.open = open;
        this.loose = loose;
    }

    /** The pieces of a passage with every space where it belongs. */
    static List<Piece> fit(List<Piece> pieces) {
        return new Spacing(pieces, true, true).fitted();
    }

    /** The same without spaces at the ends. */
    static List<Piece> trim(List<Piece> pieces) {
        List<Piece> trimmed = new ArrayList<>(pieces);
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Piece.Words words) {
            trimmed.set(0, new Piece.Words(words.text().stripLeading()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Piece.Words words) {
            trimmed.set(last, new Piece.Words(words.text().stripTrailing()));
        }
        return joined(trimmed);
    }

    private List<Piece> fitted() {
        boolean openHere = open;
        boolean[] looseFrom = looseFrom();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Words words) {
                openHere = words.text().isEmpty() ? openHere : opens(words.text());
                continue;
            }
            boolean looseHere = looseFrom[i + 1];
            boolean lead = looseHere && mayBeginEmpty(piece) && wordsAt(i - 1).endsWith(" ");
            boolean trail =
                    !lead && openHere && mayEndEmpty(piece) && wordsAt(i + 1).startsWith(" ");
            if (lead) {
                String before = wordsAt(i - 1);
                pieces.set(i - 1, new Piece.Words(before.substring(0, before.length() - 1)));
            } else if (trail) {
                pieces.set(i + 1, new Piece.Words(wordsAt(i + 1).substring(1)));
            }
            pieces.set(i, spaced(piece, lead, trail, openHere, looseHere));
            openHere = trail && openHere;
        }
        return joined(pieces);
    }

    private static Piece spaced(Piece piece, boolean lead, boolean trail, boolean open, boolean loose) {
        if (piece instanceof Piece.Either either) {
            return new Piece.Either(
                    either.when(),
                    alternative(either.then(), lead, trail, open, loose),
                    alternative(either.otherwise(), lead, trail, open, loose));
        } else if (piece instanceof Piece.Alternatives alternatives) {
            List<List<Piece>> items = new ArrayList<>();
            for (List<Piece> item : alternatives.items()) {
                items.add(alternative(item, lead, trail, open, loose));
            }
            return new Piece.Alternatives(alternatives.order(), items);
        }
        throw new AssertionError(piece);
    }

    private static List<Piece> alternative(
            List<Piece> pieces, boolean lead, boolean trail, boolean open, boolean loose) {
        if (pieces.isEmpty()) {
            return pieces;
        }
        List<Piece> spaced = new ArrayList<>(pieces);
        if (lead) {
            spaced.add(0, new Piece.Words(" "));
        }
        if (trail) {
            spaced.add(new Piece.Words(" "));
        }
        return new Spacing(joined(spaced), open, loose).fitted();
    }

    private String wordsAt(int index) {
        return index >= 0 && index < pieces.size() && pieces.get(index) instanceof Piece.Words words
                ? words.text()
                : "";
    }

    /** For each piece, and for the end, whether what begins there is no word. */
    private boolean[] looseFrom() {
        boolean[] from = new boolean[pieces.size() + 1];
        from[pieces.size()] = loose;
        for (int i = pieces.size() - 1; i >= 0; i--) {
            from[i] = beginsLoose(pieces.get(i), from[i + 1]);
        }
        return from;
    }

    /** Whether a piece begins with what is no word, {@code after} being so of what follows it. */
    private static boolean beginsLoose(Piece piece, boolean after) {
        if (piece instanceof Piece.Words words) {
            return words.text().isEmpty() ? after : closes(words.text());
        }
        for (List<Piece> alternative : alternatives(piece)) {
            boolean loose = after;
            for (int i = alternative.size() - 1; i >= 0; i--) {
                loose = beginsLoose(alternative.get(i), loose);
            }
            if (!loose) {
                return false;
            }
        }
        return true;
    }

    private static boolean closes(String text) {
        return text.charAt(0) == ' ' || CLOSING.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean opens(String text) {
        int last = text.length() - 1;
        char c = text.charAt(last);
        boolean quote = c == '"' || c == '\'';
        return c == ' ' || OPENING.indexOf(c) >= 0 || (quote && (last == 0 || text.charAt(last - 1) == ' '));
    }

    private static boolean mayBeginEmpty(Piece piece) {
        for (List<Piece> items : alternatives(piece)) {
            if (items.isEmpty() || mayBeginEmpty(items.get(0))) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayEndEmpty(Piece piece) {
        for (List<Piece> items : alternatives(piece)) {
            if (items.isEmpty() || mayEndEmpty(items.get(items.size() - 1))) {
                return true;
            }
        }
        return false;
    }

    /** What a piece may turn out to be; what is only once is in the end nothing. Words have no alternatives. */
    private static List<List<Piece>> alternatives(Piece piece) {
        if (piece instanceof Piece.Words) {
            return List.of();
        } else if (piece instanceof Piece.Either either) {
            return List.of(either.then(), either.otherwise());
        } else if (piece instanceof Piece.Alternatives alternatives) {
            List<List<Piece>> items = new ArrayList<>(alternatives.items());
            if (alternatives.order() == Piece.Order.ONCE) {
                items.add(List.of());
            }
            return items;
        }
        throw new AssertionError(piece);
    }

    /** Words that stand side by side as one; no empty ones. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (!(piece instanceof Piece.Words words)) {
                joined.add(piece);
            } else if (last >= 0 && joined.get(last) instanceof Piece.Words before) {
                joined.set(last, new Piece.Words(before.text() + words.text()));
            } else if (!words.text().isEmpty()) {
                joined.add(words);
            }
        }
        return List.copyOf(joined);
    }
}
