package hailsham.yaml.nodes;

import hailsham.source.Span;
import hailsham.yaml.fields.Numbers;
import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Sequence;
import hailsham.yaml.tree.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mapping that was held against its shape. What did not fit was reported then and is not there now: nothing is asked
 * twice, and a place that needs a value has something harmless to go on with.
 */
public record Reading(Mapping mapping, Keys shape) {
    /** The value of a key, where there is one and it fits. */
    public Optional<Value> value(String key) {
        assert shape.field(key).isPresent() : shape.what() + " has no " + key;
        Optional<Value> value = mapping.get(key);
        return value.isPresent() && value.get() instanceof Value.Broken ? Optional.empty() : value;
    }

    /** Whether the key is there, whatever its value. */
    public boolean has(String key) {
        assert shape.field(key).isPresent() : shape.what() + " has no " + key;
        return mapping.has(key);
    }

    /** Whether each of its keys is one that it may have. */
    public boolean allKnown() {
        for (Mapping.Entry entry : mapping.entries()) {
            if (shape.field(entry.key().value()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** A key itself, where it is there. */
    public Optional<Scalar> key(String key) {
        assert shape.field(key).isPresent() : shape.what() + " has no " + key;
        for (Mapping.Entry entry : mapping.entries()) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry.key());
            }
        }
        return Optional.empty();
    }

    /** A single piece of text. */
    public Optional<Scalar> scalar(String key) {
        return value(key).orElse(mapping) instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** What a single piece of text says; nothing where it is not there. */
    public String word(String key) {
        Optional<Scalar> scalar = scalar(key);
        return scalar.isPresent() ? scalar.get().value().strip() : "";
    }

    public boolean truth(String key) {
        return word(key).equals("true");
    }

    public int whole(String key, int otherwise) {
        return Numbers.whole(word(key)).orElse(otherwise);
    }

    /** Keys with keys below. */
    public Optional<Reading> keys(String key, Keys below) {
        return value(key).orElse(null) instanceof Mapping found
                ? Optional.of(new Reading(found, below))
                : Optional.empty();
    }

    /** The items of a list of names. */
    public List<Scalar> scalars(String key) {
        Optional<Value> list = value(key);
        return list.isPresent() ? scalarsOf(list.get()) : List.of();
    }

    /** How many items a list has, those that do not fit among them; -1 where it is no list. */
    public int listed(String key) {
        if (!has(key)) {
            return 0;
        }
        return mapping.get(key).orElseThrow() instanceof Sequence sequence
                ? sequence.items().size()
                : -1;
    }

    /** The items of a list that are single pieces of text. */
    public static List<Scalar> scalarsOf(Value list) {
        List<Scalar> scalars = new ArrayList<>();
        for (Value item : itemsOf(list)) {
            if (item instanceof Scalar scalar) {
                scalars.add(scalar);
            }
        }
        return scalars;
    }

    /** The items of a list of keys. */
    public List<Reading> readings(String key, Keys below) {
        List<Reading> readings = new ArrayList<>();
        Optional<Value> list = value(key);
        for (Value item : list.isPresent() ? itemsOf(list.get()) : List.<Value>of()) {
            if (item instanceof Mapping mapping) {
                readings.add(new Reading(mapping, below));
            }
        }
        return readings;
    }

    /** Names with what each of them is. */
    public List<Mapping.Entry> entries(String key) {
        List<Mapping.Entry> entries = new ArrayList<>();
        if (value(key).orElse(null) instanceof Mapping named) {
            for (Mapping.Entry entry : named.entries()) {
                if (!(entry.value() instanceof Value.Broken)) {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** Every key of what is below, even where its value does not fit: it is declared all the same. */
    public List<Scalar> names(String key) {
        List<Scalar> names = new ArrayList<>();
        if (value(key).orElse(null) instanceof Mapping named) {
            for (Mapping.Entry entry : named.entries()) {
                names.add(entry.key());
            }
        }
        return names;
    }

    public Span where() {
        return mapping.where();
    }

    private static List<Value> itemsOf(Value value) {
        return value instanceof Sequence sequence ? sequence.items() : List.of();
    }
}
