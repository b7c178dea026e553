package hailsham.yaml.parser;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import hailsham.yaml.tree.Value;
import hailsham.yaml.usual.UsualTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** Reads a YAML file to a tree, and refuses what a story must not have, each thing under a name of its own. */
public final class TreeReader {
    private static final int DEEPEST = 64;

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final Offsets offsets;
    private final NodeProperties properties;
    private final ScalarReader scalars;
    private final Deque<OpenValue> open = new ArrayDeque<>();
    private Optional<Value> root = Optional.empty();
    private Optional<Span> lastScalar = Optional.empty();

    private TreeReader(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.offsets = new Offsets(file);
        this.properties = new NodeProperties(file, diagnostics);
        this.scalars = new ScalarReader(diagnostics);
    }

    /**
     * Reads a file that holds one mapping.
     *
     * @return empty where it does not, or its YAML breaks off somewhere; that is reported then
     */
    public static Optional<Mapping> read(SourceFile file, Diagnostics diagnostics) {
        Optional<Mapping> usual = UsualTree.read(file);
        return usual.isPresent() ? usual : parsed(file, diagnostics);
    }

    /** Reads it as the parser does, however it is written. */
    static Optional<Mapping> parsed(SourceFile file, Diagnostics diagnostics) {
        TreeReader reader = new TreeReader(file, diagnostics);
        try {
            if (!reader.readAll()) {
                return Optional.empty();
            }
        } catch (NumberFormatException | YamlVersionException e) {
            reader.reportUnplaced();
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            new SyntaxSlip(file, reader.offsets, e, reader.lastScalar, diagnostics).report();
            return Optional.empty();
        }
        return RootCheck.mapping(reader.root, file, diagnostics);
    }

    /** The parser gives no place for these: an escape beyond all numbers, a directive of another version. */
    private void reportUnplaced() {
        int after = lastScalar.map(Span::end).orElse(0);
        int escape = file.text().indexOf("\\U", after);
        int directive = file.text().indexOf("%YAML", after);
        int start = Math.max(0, directive >= 0 ? directive : escape);
        diagnostics.report(
                directive >= 0 ? DiagnosticCode.DIRECTIVE : DiagnosticCode.BAD_QUOTED_ESCAPE,
                file.span(start, Math.min(start + 2, file.text().length())),
                directive >= 0 ? "a story takes no directives of YAML" : "no character has so great a number",
                "leave it out");
    }

    /** Whether it came to the end. */
    private boolean readAll() {
        YamlEvents events = new YamlEvents(file.text());
        boolean documentSeen = false;
        while (true) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamEnd -> {
                    return true;
                }
                case DocumentStart -> {
                    if (documentSeen) {
                        diagnostics.report(
                                DiagnosticCode.SECOND_DOCUMENT,
                                offsets.span(event),
                                "a second document begins here",
                                "a file of a story holds one: leave this line out, or make another file of what follows");
                        return true;
                    }
                    documentSeen = true;
                    refuseDirectives(event);
                }
                case MappingStart, SequenceStart -> {
                    if (!begin((CollectionStartEvent) event)) {
                        return false;
                    }
                }
                case MappingEnd, SequenceEnd -> end(event);
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> alias((AliasEvent) event);
                case StreamStart, DocumentEnd, Comment -> {}
            }
        }
    }

    private void refuseDirectives(Event start) {
        int line = file.line(offsets.of(start.getStartMark()));
        for (int i = 1; i <= line; i++) {
            String text = file.lineText(i);
            if (text.startsWith("%")) {
                Span directive = file.span(file.lineStart(i), file.lineStart(i) + text.length());
                diagnostics.report(
                        DiagnosticCode.DIRECTIVE,
                        directive,
                        "a story takes no directives of YAML",
                        "leave this line out");
            }
        }
    }

    private boolean begin(CollectionStartEvent event) {
        Span start = offsets.span(event);
        if (open.size() == DEEPEST) {
            diagnostics.report(
                    DiagnosticCode.NESTED_TOO_DEEP,
                    start,
                    "this is nested more than " + DEEPEST + " deep",
                    "look for brackets that are not closed");
            return false;
        }
        properties.absent(event, event.getTag(), start);
        open.push(new OpenValue(event instanceof MappingStartEvent, event.isFlow(), start));
        return true;
    }

    private void end(Event event) {
        OpenValue closed = open.pop();
        Span end = offsets.span(event);
        add(closed.close(end));
    }

    private void scalar(ScalarEvent event) {
        Span where = offsets.span(event);
        lastScalar = Optional.of(where);
        boolean bare = properties.absent(event, event.getTag(), where);
        add(bare ? scalars.read(event, where) : new Value.Broken(where));
    }

    private void alias(AliasEvent event) {
        Span where = offsets.span(event);
        diagnostics.report(
                DiagnosticCode.ALIAS,
                where,
                "`" + where.file().text().substring(where.start(), where.end())
                        + "` is an alias, and a story takes none",
                "text that begins with `*` goes into quotes, or under `|`");
        add(new Value.Broken(where));
    }

    private void add(Value value) {
        if (open.isEmpty()) {
            root = Optional.of(value);
        } else {
            open.getFirst().add(value, diagnostics);
        }
    }
}
