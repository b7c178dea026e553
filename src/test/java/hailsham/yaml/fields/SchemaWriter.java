package hailsham.yaml.fields;

import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.Shape.Listing;
import hailsham.yaml.fields.Shape.Named;
import hailsham.yaml.fields.Shape.Names;
import hailsham.yaml.fields.Shape.OneOf;
import hailsham.yaml.fields.Shape.Sort;
import hailsham.yaml.fields.Shape.Text;
import hailsham.yaml.fields.Shape.TextOr;
import hailsham.yaml.fields.Shape.Truth;
import hailsham.yaml.fields.Shape.Whole;
import hailsham.yaml.fields.Shape.Word;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the JSON Schema (draft 2020-12) of a shape. */
final class SchemaWriter {
    private static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode definitions = NODES.objectNode();

    private SchemaWriter() {}

    static String write(Keys shape, String title) {
        SchemaWriter writer = new SchemaWriter();
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", title);
        schema.setAll(writer.keys(shape));
        if (!writer.definitions.isEmpty()) {
            schema.set("$defs", writer.definitions);
        }
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private ObjectNode schema(Shape shape) {
        if (shape instanceof Text text) {
            return text(text.sort());
        } else if (shape instanceof Whole whole) {
            return type("integer").put("minimum", whole.least()).put("maximum", whole.most());
        } else if (shape instanceof Truth) {
            return type("boolean");
        } else if (shape instanceof Word word) {
            ArrayNode words = NODES.arrayNode();
            word.words().forEach(words::add);
            ObjectNode schema = NODES.objectNode();
            schema.set("enum", words);
            return schema;
        } else if (shape instanceof Listing listing) {
            ObjectNode schema = type("array");
            schema.set("items", schema(listing.item()));
            return listing.least() > 0 ? schema.put("minItems", listing.least()) : schema;
        } else if (shape instanceof Names names) {
            ObjectNode schema = type("object");
            schema.set("propertyNames", text(names.name()));
            schema.set("additionalProperties", schema(names.value()));
            return schema;
        } else if (shape instanceof Keys keys) {
            return keys(keys);
        } else if (shape instanceof TextOr either) {
            return any(schema(either.text()), schema(either.longer()));
        } else if (shape instanceof OneOf oneOf) {
            return any(oneOf.ways().stream().map(this::keys).toArray(ObjectNode[]::new));
        } else if (shape instanceof Named named) {
            return reference(named);
        }
        throw new AssertionError(shape);
    }

    private ObjectNode keys(Keys keys) {
        ObjectNode schema = type("object");
        schema.put("description", keys.what());
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (Field field : keys.fields()) {
            ObjectNode value = NODES.objectNode().put("description", field.description());
            ObjectNode shape = schema(field.shape());
            shape.remove("description");
            properties.set(field.key(), value.setAll(shape));
            if (field.required()) {
                required.add(field.key());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        if (!keys.exactlyOne().isEmpty()) {
            ArrayNode one = schema.putArray("oneOf");
            keys.exactlyOne()
                    .forEach(key -> one.addObject().putArray("required").add(key));
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode reference(Named named) {
        if (!definitions.has(named.name())) {
            definitions.putObject(named.name());
            definitions.set(named.name(), schema(named.shape().get()));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + named.name());
    }

    private static ObjectNode any(ObjectNode... schemas) {
        ObjectNode any = NODES.objectNode();
        ArrayNode list = any.putArray("anyOf");
        for (ObjectNode schema : schemas) {
            list.add(schema);
        }
        return any;
    }

    private static ObjectNode text(Sort sort) {
        return switch (sort) {
            case ID -> type("string").put("pattern", "^" + ID + "$");
            case VARIABLE -> type("string").put("pattern", "^" + ID + "(\\." + ID + ")?$");
            case REFERENCE, LINE, PROSE, PROSE_OR_PAUSE, CONDITION, EFFECTS, CONTRACT ->
                type("string").put("pattern", "\\S");
            case RANGE -> type("string").put("pattern", "^-?[0-9]+ *\\.\\. *-?[0-9]+$");
            case NUMBER -> type("number").put("minimum", 0);
            case START -> {
                ObjectNode start = NODES.objectNode();
                start.putArray("type").add("integer").add("string").add("boolean");
                yield start;
            }
            case FOLDER -> type("string").put("pattern", "^[^./\\\\][^/\\\\]*$");
        };
    }

    private static ObjectNode type(String type) {
        return NODES.objectNode().put("type", type);
    }
}
