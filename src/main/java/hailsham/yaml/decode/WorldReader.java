package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.Type;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.story.World;
import hailsham.story.World.Ending;
import hailsham.story.World.Keepsake;
import hailsham.story.World.Person;
import hailsham.story.World.Variable;
import hailsham.yaml.fields.Shape.Keys;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.nodes.Names;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.VariableReader;
import hailsham.yaml.nodes.VariableTypes;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code world.yaml}: first its names, then, once those of the chapters are known too, what they are. */
final class WorldReader {
    private final Reading world;
    private final Names names;
    private final Diagnostics diagnostics;
    private final NamedConditions conditions;
    private final VariableReader variables;

    WorldReader(Reading world, Names names, Diagnostics diagnostics) {
        this.world = world;
        this.names = names;
        this.diagnostics = diagnostics;
        this.variables = new VariableReader(new VariableTypes(world, names, diagnostics), diagnostics);
        this.conditions = new NamedConditions(world.entries("conditions"), names, diagnostics);
    }

    NamedConditions conditions() {
        return conditions;
    }

    void declare() {
        declare("people", Kind.PERSON);
        for (Mapping.Entry entry : world.entries("variables")) {
            Scalar name = entry.key();
            names.refuseWord(name);
            if (names.declare(Kind.VARIABLE, name)) {
                refuseStranger(name);
                Optional<Type> type = variables.type(name.value(), entry);
                if (type.isPresent()) {
                    names.declareType(name.value(), type.get());
                }
            }
        }
        for (Scalar condition : world.names("conditions")) {
            names.refuseWord(condition);
            names.declare(Kind.CONDITION, condition);
        }
        declare("keepsakes", Kind.KEEPSAKE);
        declare("endings", Kind.ENDING);
    }

    private void declare(String key, Kind kind) {
        for (Scalar name : world.names(key)) {
            names.declare(kind, name);
        }
    }

    /** What stands before the dot of a variable is a person. */
    private void refuseStranger(Scalar variable) {
        int dot = variable.value().indexOf('.');
        String person = variable.value().substring(0, Math.max(dot, 0));
        if (dot > 0 && !names.has(Kind.PERSON, person)) {
            Scalar written = new Scalar(
                    variable.style(), person, variable.text().part(0, dot).span());
            writing().unknown("no person is called `" + person + "`", written, names.all(Kind.PERSON));
        }
    }

    World read() {
        Writing writing = writing();
        Map<String, Variable> variables = variables(writing);
        return new World(
                people(writing, variables),
                variables,
                conditions.all(),
                each(
                        "keepsakes",
                        WorldFields.KEEPSAKE,
                        (name, one) -> new Keepsake(name.value(), writing.plain(one, "name"), name.where())),
                each(
                        "endings",
                        WorldFields.ENDING,
                        (name, one) -> new Ending(
                                name.value(),
                                writing.plain(one, "title"),
                                writing.plainParagraphs(one, "after"),
                                name.where())));
    }

    private Writing writing() {
        return new Writing(names, new ChapterScope(names, conditions, ""), diagnostics);
    }

    /** Makes a record of each name under a key. */
    private <T> Map<String, T> each(String key, Keys shape, Maker<T> maker) {
        Map<String, T> made = new LinkedHashMap<>();
        for (Mapping.Entry entry : world.entries(key)) {
            if (entry.value() instanceof Mapping mapping) {
                made.put(entry.key().value(), maker.make(entry.key(), new Reading(mapping, shape)));
            }
        }
        return made;
    }

    /** Makes a record of what stands under a name. */
    private interface Maker<T> {
        T make(Scalar name, Reading reading);
    }

    private Map<String, Person> people(Writing writing, Map<String, Variable> variables) {
        return each("people", WorldFields.PERSON, (name, person) -> {
            List<String> bond = new ArrayList<>();
            for (Scalar variable : person.scalars("bond")) {
                writing.find(Kind.VARIABLE, variable, Use.BONDS).ifPresent(bond::add);
                refuseUnsaid(variable, variables);
            }
            return new Person(name.value(), writing.plain(person, "name"), bond, name.where());
        });
    }

    private void refuseUnsaid(Scalar bond, Map<String, Variable> variables) {
        Variable variable = variables.get(bond.value());
        if (variable != null && variable.says().isEmpty()) {
            diagnostics.report(
                    DiagnosticCode.BOND_UNSAID,
                    bond.where(),
                    "the People screen has nothing to say of `" + bond.value() + "`",
                    "give the variable `bands`, and `says` with a sentence for each");
        }
    }

    private Map<String, Variable> variables(Writing writing) {
        Map<String, Variable> read = new LinkedHashMap<>();
        for (Mapping.Entry entry : world.entries("variables")) {
            String id = entry.key().value();
            Optional<Type> type = names.type(id);
            if (type.isPresent()) {
                read.put(id, variables.read(id, entry, type.get(), writing));
            }
        }
        return read;
    }
}
