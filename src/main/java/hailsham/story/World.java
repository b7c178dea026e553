package hailsham.story;

import hailsham.expression.Condition;
import hailsham.expression.Type;
import hailsham.source.Span;
import java.util.List;
import java.util.Map;

/**
 * Every name that a condition may use.
 *
 * @param conditions those that have names, in an order in which each uses only earlier ones
 */
public record World(
        Map<String, Person> people,
        Map<String, Variable> variables,
        Map<String, Condition> conditions,
        Map<String, Keepsake> keepsakes,
        Map<String, Ending> endings) {
    public World {
        people = Ordered.copy(people);
        variables = Ordered.copy(variables);
        conditions = Ordered.copy(conditions);
        keepsakes = Ordered.copy(keepsakes);
        endings = Ordered.copy(endings);
    }

    public Ending ending(String id) {
        return Ordered.get(endings, id);
    }

    /**
     * Somebody who is tracked.
     *
     * @param bond variables that the People screen speaks of, in this order
     */
    public record Person(String id, String name, List<String> bond, Span where) {
        public Person {
            bond = List.copyOf(bond);
        }
    }

    /**
     * Something that is tracked.
     *
     * @param says a sentence for each band, by the band's name; may be empty
     */
    public record Variable(String id, Type type, int start, Map<String, Passage> says, Span where) {
        public Variable {
            says = Ordered.copy(says);
        }
    }

    /** A thing that she can put in her hand. */
    public record Keepsake(String id, String name, Span where) {}

    /**
     * A named ending.
     *
     * @param after what the teller says to those who stay when it is over, paragraph by paragraph; may be empty
     */
    public record Ending(String id, String title, List<String> after, Span where) {
        public Ending {
            after = List.copyOf(after);
        }
    }
}
