package hailsham.yaml.decode;

import hailsham.expression.Condition;
import hailsham.expression.reader.ConditionReader;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.yaml.nodes.Names;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions that have names: each is read when it is first asked for, so that it may use others. */
final class NamedConditions {
    private final Diagnostics diagnostics;
    private final ChapterScope scope;
    private final Map<String, Mapping.Entry> unread = new LinkedHashMap<>();
    private final Deque<Mapping.Entry> beingRead = new ArrayDeque<>();
    /** In the order in which they were finished: each uses only earlier ones. */
    private final Map<String, Condition> read = new LinkedHashMap<>();

    NamedConditions(List<Mapping.Entry> entries, Names names, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.scope = new ChapterScope(names, this, "");
        for (Mapping.Entry entry : entries) {
            unread.putIfAbsent(entry.key().value(), entry);
        }
    }

    /** All that could be read. */
    Map<String, Condition> all() {
        for (String name : List.copyOf(unread.keySet())) {
            get(name);
        }
        return read;
    }

    Optional<Condition> get(String name) {
        if (unread.isEmpty() && beingRead.isEmpty()) {
            // From here on nothing is written, so that several may ask at once.
            return Optional.ofNullable(read.get(name));
        }
        if (beingRead.stream().anyMatch(entry -> entry.key().value().equals(name))) {
            reportCycle(name);
            return Optional.empty();
        }
        Mapping.Entry entry = unread.remove(name);
        if (entry != null && entry.value() instanceof Scalar written) {
            beingRead.push(entry);
            ConditionReader.read(written.text(), scope, diagnostics).ifPresent(condition -> read.put(name, condition));
            beingRead.pop();
        }
        return Optional.ofNullable(read.get(name));
    }

    private void reportCycle(String name) {
        Mapping.Entry last = beingRead.getFirst();
        boolean itself = last.key().value().equals(name);
        diagnostics.report(
                DiagnosticCode.CONDITION_CYCLE,
                last.value().where(),
                "the condition `" + name + "` rests on itself"
                        + (itself ? "" : ", by way of `" + last.key().value() + "`"),
                "say one of them without the other");
    }
}
