package hailsham.yaml.format;

import hailsham.yaml.fields.BranchFields;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.fields.Field;
import hailsham.yaml.fields.Shape;
import hailsham.yaml.fields.StoryFields;
import hailsham.yaml.fields.StyleFields;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.format.Written.Entry;
import hailsham.yaml.tree.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which order keys stand, as far as it is told to writers. */
final class Order {
    /** Of what is unknown nothing is known. */
    static final Shape ANY = new Shape.Names(Shape.Sort.ID, new Shape.Truth());

    /** Their own keys stand as their writers have put them. */
    private static final Set<Shape> FILES =
            Set.of(BranchFields.BRANCH, ChapterFields.CHAPTER, StoryFields.STORY, WorldFields.WORLD, StyleFields.STYLE);

    private Order() {}

    /** The shape of what stands under a key. */
    static Shape below(Shape shape, Mapping mapping, String key) {
        Shape here = resolved(shape);
        if (here instanceof Shape.Names names) {
            return names.value();
        }
        return keys(here, mapping)
                .flatMap(keys -> keys.field(key))
                .map(Field::shape)
                .orElse(ANY);
    }

    /** The shape of an item of a list. */
    static Shape item(Shape shape) {
        return resolved(shape) instanceof Shape.Listing listing ? listing.item() : ANY;
    }

    /** Whether it is the shape of choices. */
    static boolean isChoice(Shape shape) {
        return shape instanceof Shape.Keys keys && keys.fields().get(0).key().equals(ChoiceIds.KEY);
    }

    private static Shape resolved(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return resolved(named.shape().get());
        }
        return shape instanceof Shape.TextOr either ? resolved(either.longer()) : shape;
    }

    /** The keys that a mapping may have. */
    static Optional<Shape.Keys> keys(Shape shape, Mapping mapping) {
        Shape here = resolved(shape);
        if (here instanceof Shape.OneOf oneOf) {
            return oneOf.ways().stream()
                    .filter(way -> mapping.has(way.fields().get(0).key()))
                    .findFirst();
        }
        return here instanceof Shape.Keys keys ? Optional.of(keys) : Optional.empty();
    }

    /** The entries in their order. */
    static List<Entry> of(List<Entry> entries, Mapping mapping, Shape shape) {
        Optional<Shape.Keys> keys = keys(shape, mapping);
        if (keys.isEmpty() || FILES.contains(keys.get())) {
            return entries;
        }
        List<String> order = keys.get().fields().stream().map(Field::key).toList();
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(
                entry -> order.contains(entry.key()) ? order.indexOf(entry.key()) : order.size()));
        return sorted;
    }
}
