package hailsham.yaml.fields;

/**
 * One key of a mapping.
 *
 * @param required whether it must be there
 * @param description what it says, in a few words that an editor shows
 */
public record Field(String key, Shape shape, boolean required, String description) {
    static Field required(String key, Shape shape, String description) {
        return new Field(key, shape, true, description);
    }

    static Field optional(String key, Shape shape, String description) {
        return new Field(key, shape, false, description);
    }
}
