package hailsham.yaml.decode;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that only saves of older versions still hold. */
record SavedNames(Reading story, Writing writing) {
    private static final List<Kind> SAVED =
            List.of(Kind.NODE, Kind.CHOICE, Kind.CHAPTER, Kind.VARIABLE, Kind.MEMORY, Kind.KEEPSAKE, Kind.ENDING);

    Map<String, String> renames() {
        Map<String, String> renames = new LinkedHashMap<>();
        List<Mapping.Entry> entries = story.entries("renames");
        for (Mapping.Entry entry : entries) {
            refuseLiving(entry.key());
            if (entry.value() instanceof Scalar now) {
                renames.put(entry.key().value(), now.value());
            }
        }
        for (Mapping.Entry entry : entries) {
            if (entry.value() instanceof Scalar now) {
                check(entry.key(), now, renames);
            }
        }
        return renames;
    }

    private void check(Scalar former, Scalar now, Map<String, String> renames) {
        SAVED.stream()
                .filter(kind -> writing.names().has(kind, now.value()))
                .forEach(kind -> writing.names().met(kind, now.value(), Use.RENAMES, now));
        if (!exists(now.value()) && !renames.containsKey(now.value())) {
            writing.unknown("nothing is called `" + now.value() + "`", now, everything());
        } else if (Form.of(former.value()) != Form.of(now.value())) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.WRONG_SHAPE,
                            now.where(),
                            "`" + former.value() + "` cannot have become `" + now.value() + "`",
                            Form.of(former.value()).hint);
        } else if (leadsRound(former.value(), renames)) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.CONTRADICTION,
                            now.where(),
                            "`" + former.value() + "` comes to be `" + former.value() + "` again",
                            "each name leads to what it is now");
        }
    }

    private static boolean leadsRound(String former, Map<String, String> renames) {
        String now = renames.getOrDefault(former, former);
        for (int i = 0; i < renames.size() && !now.equals(former); i++) {
            now = renames.getOrDefault(now, now);
        }
        return now.equals(former);
    }

    /** What a name that is gone was a name of, as far as its form tells. */
    private enum Form {
        CHOICE("a choice stays one: write `chapter/node.choice`"),
        NODE("a node stays one: write `chapter/node`"),
        OTHER("write a name without `/`, as this was");

        private final String hint;

        Form(String hint) {
            this.hint = hint;
        }

        static Form of(String name) {
            int slash = name.indexOf('/');
            if (slash < 0) {
                return OTHER;
            }
            return name.indexOf('.', slash) < 0 ? NODE : CHOICE;
        }
    }

    Set<String> retired() {
        Set<String> retired = new LinkedHashSet<>();
        for (Scalar name : story.scalars("retired")) {
            refuseLiving(name);
            retired.add(name.value());
        }
        return retired;
    }

    private void refuseLiving(Scalar name) {
        if (exists(name.value())) {
            writing.diagnostics()
                    .report(
                            DiagnosticCode.STILL_IN_USE,
                            name.where(),
                            "`" + name.value() + "` is still in the story",
                            "only names that are gone stand here");
        }
    }

    private boolean exists(String name) {
        return SAVED.stream().anyMatch(kind -> writing.names().has(kind, name));
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        SAVED.forEach(kind -> all.addAll(writing.names().all(kind)));
        return all;
    }
}
