package hailsham.yaml.format;

import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;

/** Whether two files say the same: in whatever order keys stand, and however prose is set in. */
final class Meaning {
    private Meaning() {}

    /** @param now may have an id where a choice had none */
    static boolean same(Value then, Value now) {
        if (then instanceof Mapping before && now instanceof Mapping after) {
            return mappings(before, after);
        } else if (then instanceof Sequence before && now instanceof Sequence after) {
            boolean same = before.items().size() == after.items().size();
            for (int i = 0; same && i < before.items().size(); i++) {
                same = same(before.items().get(i), after.items().get(i));
            }
            return same;
        }
        return then instanceof Scalar before
                && now instanceof Scalar after
                && before.style() == after.style()
                && text(before).equals(text(after));
    }

    private static boolean mappings(Mapping before, Mapping after) {
        boolean called = ChoiceIds.lacks(before) && after.has(ChoiceIds.KEY);
        int added = called && !before.has(ChoiceIds.KEY) ? 1 : 0;
        boolean same = before.entries().size() + added == after.entries().size();
        for (Mapping.Entry entry : before.entries()) {
            String key = entry.key().value();
            boolean isCall = called && key.equals(ChoiceIds.KEY);
            same &= isCall
                    || after.get(key)
                            .filter(value -> same(entry.value(), value))
                            .isPresent();
        }
        return same;
    }

    /** Without what no reader of prose sees. */
    private static String text(Scalar scalar) {
        return scalar.style() == Scalar.Style.LITERAL
                ? scalar.value()
                        .replaceAll("[ \t]+(?=\n|$)", "")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip()
                : scalar.value();
    }
}
