package hailsham.yaml.prose;

import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces as they are compared in tests: a space of the prose is a middle dot. */
final class PieceText {
    private PieceText() {}

    static String of(List<Piece> pieces) {
        return pieces.stream().map(PieceText::of).collect(Collectors.joining());
    }

    private static String of(Piece piece) {
        if (piece instanceof Piece.Words words) {
            return words.text().replace(' ', '·');
        } else if (piece instanceof Piece.Either either) {
            return "{" + either.when().written() + ": " + of(either.then()) + " | " + of(either.otherwise()) + "}";
        } else if (piece instanceof Piece.Alternatives alternatives) {
            String order = switch (alternatives.order()) {
                case SEQUENCE -> "";
                case CYCLE -> "&";
                case ONCE -> "!";
            };
            return alternatives.items().stream()
                    .map(PieceText::of)
                    .collect(Collectors.joining(" | ", "{" + order, "}"));
        }
        throw new AssertionError(piece);
    }

    /** Every text that pieces can become, whatever holds. */
    static List<String> ways(List<Piece> pieces) {
        return unstripped(pieces).stream()
                .map(way -> way.replaceAll("^·|·$", ""))
                .toList();
    }

    private static List<String> ways(Piece piece) {
        if (piece instanceof Piece.Words words) {
            return List.of(words.text().replace(' ', '·'));
        } else if (piece instanceof Piece.Either either) {
            return each(List.of(either.then(), either.otherwise()));
        } else if (piece instanceof Piece.Alternatives alternatives) {
            List<List<Piece>> items = new ArrayList<>(alternatives.items());
            if (alternatives.order() == Piece.Order.ONCE) {
                items.add(List.of());
            }
            return each(items);
        }
        throw new AssertionError(piece);
    }

    private static List<String> each(List<List<Piece>> alternatives) {
        return alternatives.stream()
                .flatMap(items -> unstripped(items).stream())
                .toList();
    }

    private static List<String> unstripped(List<Piece> pieces) {
        List<String> ways = List.of("");
        for (Piece piece : pieces) {
            List<String> before = ways;
            ways = before.stream()
                    .flatMap(way -> ways(piece).stream().map(next -> way + next))
                    .toList();
        }
        return ways;
    }
}
