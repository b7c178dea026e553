package hailsham.cli.writing;

import hailsham.cli.Outside;
import hailsham.engine.Engine;
import hailsham.engine.State;
import hailsham.expression.Condition;
import hailsham.expression.Condition.Comparison;
import hailsham.expression.Condition.Operand;
import hailsham.expression.Condition.Operator;
import hailsham.expression.Effect;
import hailsham.expression.Type;
import hailsham.source.Nearest;
import hailsham.story.Chapter;
import hailsham.story.Node;
import hailsham.story.NodeId;
import hailsham.story.Story;
import hailsham.story.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be true in a node because somebody says so.
 *
 * @param node where it is set, each time that it is come to
 * @param effects that set it
 */
public record SetThere(NodeId node, List<Effect.Assign> effects) {
    /** Nothing is set. */
    static final SetThere NOTHING = new SetThere(new NodeId("", ""), List.of());

    public SetThere {
        effects = List.copyOf(effects);
    }

    /** Reads settings such as {@code ruth.trust=9}; empty, with a sentence said, where one of them means nothing. */
    static Optional<SetThere> read(Story story, NodeId node, List<String> settings, Outside outside) {
        List<Effect.Assign> effects = new ArrayList<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            String name = setting.substring(0, Math.max(0, equals)).strip();
            String value = setting.substring(equals + 1).strip();
            World.Variable variable = story.world().variables().get(name);
            if (equals <= 0 || variable == null) {
                outside.tell(
                        equals <= 0
                                ? "--set takes a variable and a value, as in --set ruth.trust=9."
                                : "No variable is called " + name
                                        + Nearest.hint(
                                                        name,
                                                        story.world()
                                                                .variables()
                                                                .keySet())
                                                .map(hint -> "; " + hint.replace("`", ""))
                                                .orElse("."));
                return Optional.empty();
            }
            Optional<Integer> number = value(variable.type(), value);
            if (number.isEmpty()) {
                outside.tell(name + " is never " + value + ": it takes " + values(variable.type()) + ".");
                return Optional.empty();
            }
            effects.add(new Effect.Assign(name, number.get(), value));
        }
        return Optional.of(new SetThere(node, effects));
    }

    private static Optional<Integer> value(Type type, String written) {
        if (type instanceof Type.Flag) {
            return written.equals("true")
                    ? Optional.of(1)
                    : written.equals("false") ? Optional.of(0) : Optional.empty();
        }
        if (written.matches("-?[0-9]{1,6}") && type instanceof Type.Range) {
            int number = Integer.parseInt(written);
            return number >= type.least() && number <= type.most() ? Optional.of(number) : Optional.empty();
        }
        return type.named(written);
    }

    private static String values(Type type) {
        if (type instanceof Type.Flag) {
            return "true or false";
        }
        String names = String.join(", ", type.names());
        String range = type.least() + " to " + type.most();
        return type instanceof Type.Range ? range + (names.isEmpty() ? "" : ", " + names) : names;
    }

    boolean isNothing() {
        return effects.isEmpty();
    }

    /** What it comes to, as conditions. */
    List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (Effect.Assign effect : effects) {
            conditions.add(new Comparison(
                    new Operand.Of(effect.variable()),
                    Operator.EQUAL,
                    new Operand.Constant(effect.value(), effect.literal())));
        }
        return conditions;
    }

    /** All of it, as one; there must be something. */
    Condition condition() {
        List<Condition> all = conditions();
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }

    boolean holds(Engine engine, State state) {
        return effects.stream().allMatch(effect -> engine.value(state, effect.variable()) == effect.value());
    }

    /** {@code ruth.trust = 9, gallery = told}. */
    String said() {
        return effects.stream()
                .map(effect -> effect.variable() + " = " + effect.literal())
                .collect(Collectors.joining(", "));
    }

    /** The story in which it is set in that node. */
    public Story in(Story story) {
        if (isNothing()) {
            return story;
        }
        Map<String, Chapter> chapters = new LinkedHashMap<>(story.chapters());
        Chapter chapter = story.chapter(node.chapter());
        Map<String, Node> nodes = new LinkedHashMap<>(chapter.nodes());
        Node there = story.node(node);
        List<Effect> all = new ArrayList<>(there.effects());
        all.addAll(effects);
        nodes.put(node.node(), new Node(node, all, there.text(), there.end(), there.where()));
        chapters.put(chapter.id(), chapter.with(nodes, chapter.memories()));
        return story.with(chapters, story.memories(), story.world(), story.branches());
    }
}
