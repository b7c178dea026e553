package hailsham.yaml.usual;

import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads keys and lists that are told by how far they are indented. */
final class Blocks {
    private static final int DEEPEST = 32;

    private final Lines lines;
    private final Texts texts;
    private final Flows flows;
    private int depth;

    Blocks(Lines lines) {
        this.lines = lines;
        this.texts = new Texts(lines);
        this.flows = new Flows(lines);
    }

    /** The whole of the file. */
    Mapping root() {
        if (lines.column() != 0) {
            throw new Unusual();
        }
        Mapping root = mapping(0);
        if (lines.column() != Lines.NONE) {
            throw new Unusual();
        }
        return root;
    }

    /** Keys whose first stands here, in this column. */
    private Mapping mapping(int column) {
        deeper();
        int start = lines.at();
        List<Mapping.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int end;
        do {
            Scalar key = lines.key(keys);
            Value value = lines.isLineDone() ? below(column, true) : beside(column);
            entries.add(new Mapping.Entry(key, value));
            end = value.where().end();
        } while (lines.column() == column);
        shallower(column);
        return new Mapping(entries, false, lines.span(start, end));
    }

    /** Items whose first dash stands here, in this column. */
    private Sequence sequence(int column) {
        deeper();
        int start = lines.at();
        List<Value> items = new ArrayList<>();
        int end;
        do {
            int dash = lines.at();
            lines.goTo(dash + 1);
            Value item = lines.isLineDone() ? below(column, false) : item(column, dash);
            items.add(item);
            end = item.where().end();
        } while (lines.column() == column && lines.isDash(lines.at()));
        shallower(column);
        return new Sequence(items, false, lines.span(start, end));
    }

    private Value item(int column, int dash) {
        int start = lines.afterSpaces(dash + 1);
        if (lines.isDash(start)) {
            throw new Unusual();
        }
        if (lines.keyEnd(start) < 0) {
            return beside(column);
        }
        lines.goTo(start);
        return mapping(column + start - dash);
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new Unusual();
        }
    }

    private void shallower(int column) {
        depth--;
        if (lines.column() > column) {
            throw new Unusual();
        }
    }

    /** What stands on the lines below a key or a dash in this column; nothing, where they are not further in. */
    private Value below(int column, boolean key) {
        int after = lines.at();
        lines.next();
        boolean listed = lines.isDash(lines.at());
        if (lines.column() < column || (lines.column() == column && !(key && listed))) {
            return lines.plain(after, after);
        }
        return listed ? sequence(lines.column()) : mapping(lines.column());
    }

    /** What stands on the same line as a key or a dash in this column. */
    private Value beside(int column) {
        lines.goTo(lines.afterSpaces(lines.at()));
        return switch (lines.sign(lines.at())) {
            case '|' -> texts.literal(column);
            case '"', '\'', '[', '{' -> {
                Value value = flows.value();
                lines.next();
                yield value;
            }
            default -> texts.plain(column);
        };
    }
}
