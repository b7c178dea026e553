package hailsham.yaml.format;

import hailsham.yaml.format.Written.Entry;
import hailsham.yaml.format.Written.Item;
import hailsham.yaml.format.Written.Items;
import hailsham.yaml.format.Written.Keys;
import hailsham.yaml.format.Written.Lines;
import java.util.List;

/** Writes what was gathered, each thing set in by two more than what it belongs to. */
final class Printer {
    private static final int STEP = 2;

    private final StringBuilder text = new StringBuilder();
    private final String newline;

    private Printer(String newline) {
        this.newline = newline;
    }

    static String print(Keys root, String newline) {
        Printer printer = new Printer(newline);
        printer.keys(root, 0, false);
        root.after().forEach(line -> printer.line(0, line));
        return printer.text.toString().stripTrailing() + newline;
    }

    /** @param begun whether the first of them stands on a line that is begun already */
    private void keys(Keys keys, int indent, boolean begun) {
        boolean first = true;
        for (Entry entry : keys.entries()) {
            above(entry.before(), indent, first);
            String head = entry.key() + ":" + entry.tail();
            text.append(first && begun ? "" : " ".repeat(indent)).append(head);
            below(entry.value(), indent, false);
            entry.after().forEach(line -> line(indent + STEP, line));
            first = false;
        }
    }

    private void above(List<String> before, int indent, boolean first) {
        boolean blank = first;
        for (String line : before) {
            if (!line.isEmpty() || !blank) {
                line(indent, line);
            }
            blank = line.isEmpty() && (blank || !first);
        }
    }

    private void items(Items items, int indent) {
        boolean first = true;
        for (Item item : items.items()) {
            above(item.before(), indent, first);
            text.append(" ".repeat(indent)).append('-').append(item.tail());
            boolean open = item.tail().isEmpty();
            if (item.value() instanceof Keys keys) {
                text.append(open ? " " : newline);
                keys(keys, indent + STEP, open);
            } else {
                below(item.value(), indent, !open);
            }
            item.after().forEach(line -> line(indent + STEP, line));
            first = false;
        }
    }

    /** @param next whether a value begins on the line after its head */
    private void below(Written value, int indent, boolean next) {
        if (value instanceof Keys keys) {
            text.append(newline);
            keys(keys, indent + STEP, false);
        } else if (value instanceof Items items) {
            text.append(newline);
            items(items, indent + STEP);
        } else if (value instanceof Lines lines) {
            if (next) {
                text.append(newline).append(" ".repeat(indent + STEP)).append(lines.first());
            } else {
                text.append(lines.first().isEmpty() || lines.first().startsWith(" ") ? "" : " ")
                        .append(lines.first());
            }
            text.append(newline);
            lines.more().forEach(line -> line(indent + STEP, line));
        }
    }

    private void line(int indent, String line) {
        text.append(line.isEmpty() ? "" : " ".repeat(indent)).append(line).append(newline);
    }
}
