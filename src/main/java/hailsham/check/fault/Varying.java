package hailsham.check.fault;

import hailsham.check.model.Arm;
import hailsham.check.model.Sight;
import hailsham.story.Piece;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * A piece of a passage that varies.
 *
 * @param arms what it may come to
 * @param sights of each of these
 */
record Varying(List<Arm> arms, List<Sight> sights) {
    /** In characters. */
    private static final int LONGEST = 50;

    /** All that there are. */
    static List<Varying> all(Evidence evidence) {
        List<Varying> all = new ArrayList<>();
        IdentityHashMap<Piece, Varying> byPiece = new IdentityHashMap<>();
        for (Sight.Kind kind : List.of(Sight.Kind.LINE, Sight.Kind.OPTION)) {
            for (Sight sight : evidence.all(kind)) {
                Arm arm = evidence.model().arm(sight);
                Varying varying = byPiece.get(arm.piece());
                if (varying == null) {
                    varying = new Varying(new ArrayList<>(), new ArrayList<>());
                    byPiece.put(arm.piece(), varying);
                    all.add(varying);
                }
                varying.arms.add(arm);
                varying.sights.add(sight);
            }
        }
        return all;
    }

    /** How one of them begins. */
    String words(int number) {
        Arm arm = arms.get(number);
        StringBuilder words = new StringBuilder();
        List<Piece> said = arm.piece() instanceof Piece.Either either
                ? arm.item() == 0 ? either.then() : either.otherwise()
                : ((Piece.Alternatives) arm.piece()).items().get(arm.item());
        for (Piece piece : said) {
            words.append(piece instanceof Piece.Words plain ? plain.text() : "{...}");
        }
        String all = words.toString().strip();
        return all.length() <= LONGEST ? all : all.substring(0, all.lastIndexOf(' ', LONGEST)) + " ...";
    }

    /** Why one of them is not read. */
    String why(int number) {
        Arm arm = arms.get(number);
        if (arm.piece() instanceof Piece.Either either) {
            return "`" + either.when().written() + "` " + (arm.item() == 0 ? "never" : "always") + " holds here";
        }
        return "no reader comes here often enough for it";
    }
}
