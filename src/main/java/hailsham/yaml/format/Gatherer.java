package hailsham.yaml.format;

import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.fields.Shape;
import hailsham.yaml.format.Written.Entry;
import hailsham.yaml.format.Written.Item;
import hailsham.yaml.format.Written.Items;
import hailsham.yaml.format.Written.Keys;
import hailsham.yaml.format.Written.Lines;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.List;

/** Goes through a file from top to bottom, and gathers what stands round each value: comments, blank lines. */
final class Gatherer {
    private final SourceFile file;
    private final Margin margin;

    private Gatherer(SourceFile file) {
        this.file = file;
        this.margin = new Margin(file);
    }

    static Keys all(SourceFile file, Mapping root, Shape shape) throws Obstacle {
        Gatherer gatherer = new Gatherer(file);
        Keys keys = gatherer.keys(root, shape);
        List<String> rest = new ArrayList<>();
        List<String> left = new ArrayList<>();
        gatherer.margin.between(file.lines() + 1, rest, left, 0);
        if (keys.entries().isEmpty()) {
            rest.addAll(0, left);
        } else {
            keys.entries().get(keys.entries().size() - 1).after().addAll(left);
        }
        return new Keys(keys.entries(), rest);
    }

    private Keys keys(Mapping mapping, Shape shape) throws Obstacle {
        List<Entry> entries = new ArrayList<>();
        for (Mapping.Entry entry : mapping.entries()) {
            Span key = entry.key().where();
            List<String> before = new ArrayList<>();
            List<String> left = new ArrayList<>();
            margin.between(key.line(), before, left, column(key));
            if (!entries.isEmpty()) {
                entries.get(entries.size() - 1).after().addAll(left);
            } else {
                before.addAll(0, left);
            }
            margin.done(key.line());
            int colon = file.text().indexOf(':', key.end());
            if (colon < 0 || !isPlainKey(key, colon)) {
                throw new Obstacle(key);
            }
            Shape below = Order.below(shape, mapping, entry.key().value());
            String tail = startsBelow(entry.value(), key) ? margin.tail(colon + 1) : "";
            entries.add(new Entry(before, text(key), tail, value(entry.value(), below, colon + 1), new ArrayList<>()));
        }
        return new Keys(Order.of(entries, mapping, shape), new ArrayList<>());
    }

    /** Only spaces and dashes stand before it, and its colon follows it at once. */
    private boolean isPlainKey(Span key, int colon) {
        String before = file.text().substring(file.lineStart(key.line()), key.start());
        return before.replace('-', ' ').isBlank()
                && file.text().substring(key.end(), colon).isBlank()
                && !file.text().substring(key.start(), colon).contains("\n");
    }

    private Items items(Sequence sequence, Shape shape) throws Obstacle {
        List<Item> items = new ArrayList<>();
        ChoiceIds ids = new ChoiceIds(sequence);
        for (Value value : sequence.items()) {
            Span where = value.where();
            if (value instanceof Scalar scalar && scalar.absent()) {
                throw new Obstacle(where);
            }
            int dash = dashLine(where);
            List<String> before = new ArrayList<>();
            List<String> left = new ArrayList<>();
            String line = file.lineText(dash);
            int column = line.indexOf('-');
            margin.between(dash, before, left, column);
            if (!items.isEmpty()) {
                items.get(items.size() - 1).after().addAll(left);
            } else {
                before.addAll(0, left);
            }
            margin.done(dash);
            String tail = dash < where.line() ? margin.tail(file.lineStart(dash) + column + 1) : "";
            Written written = value(value, Order.item(shape), where.start());
            if (Order.isChoice(Order.item(shape)) && value instanceof Mapping choice && ChoiceIds.lacks(choice)) {
                written = called(ids.of(choice), (Keys) written);
            }
            if (written instanceof Keys keys && !keys.entries().isEmpty()) {
                // What stands above the first key stands above its dash.
                List<String> above = keys.entries().get(0).before();
                before.addAll(above);
                above.clear();
            }
            items.add(new Item(before, tail, written, new ArrayList<>()));
        }
        return new Items(items);
    }

    /** A choice with an id, before the rest of it. */
    private static Keys called(String id, Keys choice) {
        List<Entry> entries = new ArrayList<>(choice.entries());
        Entry first = entries.get(0);
        if (first.key().equals(ChoiceIds.KEY) && first.value() instanceof Lines lines) {
            entries.set(
                    0,
                    new Entry(
                            first.before(), first.key(), "", new Lines(id + lines.first(), List.of()), first.after()));
        } else {
            List<String> above = new ArrayList<>(first.before());
            first.before().clear();
            entries.add(0, new Entry(above, ChoiceIds.KEY, "", new Lines(id, List.of()), new ArrayList<>()));
        }
        return new Keys(entries, choice.after());
    }

    private int dashLine(Span item) throws Obstacle {
        for (int line = item.line(); line > margin.done() || line == item.line(); line--) {
            int end = line == item.line()
                    ? item.start() - file.lineStart(line)
                    : file.lineText(line).length();
            if (file.lineText(line).substring(0, end).strip().startsWith("-")) {
                return line;
            }
        }
        throw new Obstacle(item);
    }

    /** @param from where it may begin on the line of its key */
    private Written value(Value value, Shape shape, int from) throws Obstacle {
        if (value instanceof Mapping mapping && !mapping.flow()) {
            return keys(mapping, shape);
        } else if (value instanceof Sequence sequence && !sequence.flow()) {
            return items(sequence, shape);
        } else if (value instanceof Scalar scalar && scalar.absent()) {
            return new Lines(margin.tail(from), List.of());
        }
        Span where = value.where();
        if (file.line(from) < where.line() && !margin.tail(from).isEmpty()) {
            throw new Obstacle(file.span(from, from));
        } else if (value instanceof Scalar scalar && scalar.style() == Scalar.Style.LITERAL) {
            return new Literal(file, margin).lines(scalar);
        }
        margin.skipTo(where.line());
        String[] lines = text(where).split("\r?\n", -1);
        List<String> more = new ArrayList<>();
        boolean escapes = value instanceof Scalar scalar && scalar.style() == Scalar.Style.DOUBLE_QUOTED;
        for (int i = 1; i < lines.length; i++) {
            more.add(escapes && lines[i].matches(".*\\\\\\s+") ? lines[i].stripLeading() : lines[i].strip());
        }
        if (!more.isEmpty()) {
            more.set(more.size() - 1, more.get(more.size() - 1) + margin.tail(where.end()));
        }
        margin.done(file.line(where.end()));
        String first = escapes && lines[0].matches(".*\\\\\\s+") ? lines[0] : lines[0].stripTrailing();
        return new Lines(first + (more.isEmpty() ? margin.tail(where.end()) : ""), more);
    }

    private boolean startsBelow(Value value, Span key) {
        boolean block = (value instanceof Mapping mapping && !mapping.flow())
                || (value instanceof Sequence sequence && !sequence.flow());
        return block && value.where().line() > key.line();
    }

    private String text(Span span) {
        return file.text().substring(span.start(), span.end());
    }

    private int column(Span span) {
        return span.start() - file.lineStart(span.line());
    }
}
