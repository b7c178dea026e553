package hailsham.yaml.usual;

import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what is told by brackets and quotes, on one line. Each leaves the walk after it. */
final class Flows {
    private static final int DEEPEST = 16;
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private final Lines lines;
    private int depth;

    Flows(Lines lines) {
        this.lines = lines;
    }

    /** What begins here. */
    Value value() {
        return switch (lines.sign(lines.at())) {
            case '\'' -> singleQuoted();
            case '"' -> doubleQuoted();
            case '[' -> sequence();
            case '{' -> mapping();
            default -> plain();
        };
    }

    private Sequence sequence() {
        int start = open();
        List<Value> items = new ArrayList<>();
        boolean more = !closes(']');
        while (more) {
            items.add(value());
            more = goesOn(']');
        }
        return new Sequence(items, true, lines.span(start, close()));
    }

    private Mapping mapping() {
        int start = open();
        List<Mapping.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        boolean more = !closes('}');
        while (more) {
            Scalar key = lines.key(keys);
            lines.goTo(lines.afterSpaces(lines.at()));
            entries.add(new Mapping.Entry(key, value()));
            more = goesOn('}');
        }
        return new Mapping(entries, true, lines.span(start, close()));
    }

    /** Goes past a bracket, whose place it was. */
    private int open() {
        if (++depth > DEEPEST) {
            throw new Unusual();
        }
        int start = lines.at();
        lines.goTo(lines.afterSpaces(start + 1));
        return start;
    }

    /** Goes past the bracket that closes it, after which it is. */
    private int close() {
        depth--;
        lines.goTo(lines.at() + 1);
        return lines.at();
    }

    private boolean closes(char bracket) {
        return lines.sign(lines.at()) == bracket;
    }

    /** Whether another follows after a comma, rather than the bracket. */
    private boolean goesOn(char bracket) {
        lines.goTo(lines.afterSpaces(lines.at()));
        if (closes(bracket)) {
            return false;
        }
        if (!closes(',')) {
            throw new Unusual();
        }
        lines.goTo(lines.afterSpaces(lines.at() + 1));
        return true;
    }

    private Scalar plain() {
        int start = lines.at();
        if (INDICATORS.indexOf(lines.sign(start)) >= 0) {
            throw new Unusual();
        }
        int i = start;
        int end = start;
        while (",[]{}\n".indexOf(lines.sign(i)) < 0) {
            boolean colon = lines.sign(i) == ':' && " ,[]{}\n".indexOf(lines.sign(i + 1)) >= 0;
            boolean comment = lines.sign(i) == '#' && end < i;
            if (colon || comment) {
                throw new Unusual();
            }
            i++;
            end = lines.sign(i - 1) == ' ' ? end : i;
        }
        if (lines.sign(i) == '\n') {
            throw new Unusual();
        }
        lines.goTo(end);
        return lines.plain(start, end);
    }

    private Scalar singleQuoted() {
        int start = lines.at();
        int i = start + 1;
        while (lines.sign(i) != '\'' || lines.sign(i + 1) == '\'') {
            if (lines.sign(i) == '\n') {
                throw new Unusual();
            }
            i += lines.sign(i) == '\'' ? 2 : 1;
        }
        String value = lines.text(start + 1, i).replace("''", "'");
        lines.goTo(i + 1);
        return new Scalar(Scalar.Style.SINGLE_QUOTED, value, lines.span(start, i + 1));
    }

    /** Without escapes. */
    private Scalar doubleQuoted() {
        int start = lines.at();
        int i = start + 1;
        while (lines.sign(i) != '"') {
            if (lines.sign(i) == '\n' || lines.sign(i) == '\\') {
                throw new Unusual();
            }
            i++;
        }
        String value = lines.text(start + 1, i);
        lines.goTo(i + 1);
        return new Scalar(Scalar.Style.DOUBLE_QUOTED, value, lines.span(start, i + 1));
    }
}
