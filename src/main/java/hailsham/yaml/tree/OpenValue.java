package hailsham.yaml.tree;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mapping or a list that is still being read. */
final class OpenValue {
    private final boolean mapping;
    private final boolean flow;
    private final Span start;
    private final List<Value> items = new ArrayList<>();
    private final List<Mapping.Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Optional<Value> key = Optional.empty();

    OpenValue(boolean mapping, boolean flow, Span start) {
        this.mapping = mapping;
        this.flow = flow;
        this.start = start;
    }

    void add(Value value, Diagnostics diagnostics) {
        if (!mapping) {
            items.add(value);
        } else if (key.isEmpty()) {
            key = Optional.of(value);
        } else {
            entry(key.get(), value, diagnostics);
            key = Optional.empty();
        }
    }

    private void entry(Value key, Value value, Diagnostics diagnostics) {
        if (!(key instanceof Scalar name) || name.absent()) {
            if (!(key instanceof Value.Broken)) {
                diagnostics.report(
                        DiagnosticCode.KEY_NOT_A_NAME,
                        key.where(),
                        "a key is a name, and this is none",
                        "text that begins with `{`, `[`, `?` or `:` goes into quotes, or under `|`");
            }
        } else if (name.value().equals("<<") && name.style() == Scalar.Style.PLAIN) {
            diagnostics.report(
                    DiagnosticCode.MERGE_KEY,
                    name.where(),
                    "`<<` would merge another mapping in, and a story takes no merge keys",
                    "write out what is meant");
        } else if (!keys.add(name.value())) {
            diagnostics.report(
                    DiagnosticCode.DUPLICATE_KEY,
                    name.where(),
                    "the key `" + name.value() + "` is here twice",
                    "the first is on line " + first(name.value()).where().line());
        } else {
            entries.add(new Mapping.Entry(name, value));
        }
    }

    private Scalar first(String key) {
        return entries.stream()
                .map(Mapping.Entry::key)
                .filter(k -> k.value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** @param end where the parser saw the end: for one in brackets the closing one, else whatever follows */
    Value close(Span end) {
        Span where = flow ? start.to(end) : start.to(last());
        return mapping ? new Mapping(entries, flow, where) : new Sequence(items, flow, where);
    }

    private Span last() {
        if (!items.isEmpty()) {
            return items.get(items.size() - 1).where();
        }
        return entries.isEmpty()
                ? start
                : entries.get(entries.size() - 1).value().where();
    }
}
