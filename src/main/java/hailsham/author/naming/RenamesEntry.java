package hailsham.author.naming;

import hailsham.author.naming.NewName.Former;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.parser.TreeReader;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into {@code story.yaml} what names are called from now on. A name that comes back to what it once was leads
 * nowhere any more.
 */
record RenamesEntry(SourceFile story, NewName name, List<Former> former) {
    private static final String KEY = "renames";

    List<Edit> edits() {
        Mapping top = TreeReader.read(story, new Diagnostics()).orElseThrow();
        Optional<Mapping> written =
                top.get(KEY).filter(Mapping.class::isInstance).map(Mapping.class::cast);
        if (written.isEmpty()) {
            return List.of(begun());
        }
        Mapping renames = written.get();
        return renames.flow() ? List.of(inBraces(renames)) : lines(renames);
    }

    /** The names that stand there from now on: those that were there, and those that are new. */
    private Map<String, String> entries(Mapping renames) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Mapping.Entry entry : renames.entries()) {
            if (!comesBack(entry)) {
                entries.put(entry.key().value(), now(entry));
            }
        }
        added(renames).forEach(entry -> entries.put(entry.name(), entry.now()));
        return entries;
    }

    private boolean comesBack(Mapping.Entry entry) {
        return former.stream().anyMatch(one -> one.now().equals(entry.key().value()));
    }

    private String now(Mapping.Entry entry) {
        String value = ((Scalar) entry.value()).value();
        String before = name.subject().name();
        boolean inIt = value.startsWith(before + "/") || value.startsWith(before + ".");
        return value.equals(before) || inIt ? name.name() + value.substring(before.length()) : value;
    }

    /** What was told of a chapter under the name that it leaves holds under the one that it comes back to as well. */
    private List<Former> added(Mapping renames) {
        List<Former> added = new ArrayList<>(former);
        for (Former one : former) {
            boolean back = renames.entries().stream().anyMatch(this::comesBack);
            for (Mapping.Entry entry : renames.entries()) {
                String key = entry.key().value();
                if (back && key.startsWith(one.name() + "/")) {
                    added.add(new Former(one.now() + key.substring(one.name().length()), now(entry)));
                }
            }
        }
        added.removeIf(one -> renames.has(one.name()) && !former.contains(one));
        return added;
    }

    private Edit begun() {
        String end = story.text().isEmpty() || story.text().endsWith("\n") ? "" : newline();
        StringBuilder text = new StringBuilder(end + newline() + KEY + ":" + newline());
        former.forEach(one -> text.append("  ").append(line(one)));
        int at = story.text().length();
        return new Edit(story.span(at, at), text.toString());
    }

    private List<Edit> lines(Mapping renames) {
        List<Edit> edits = new ArrayList<>();
        for (Mapping.Entry entry : renames.entries()) {
            Span value = entry.value().where();
            String text = ((Scalar) entry.value()).value();
            if (comesBack(entry)) {
                edits.add(new Edit(story.span(lineStart(entry), afterLine(value.end())), ""));
            } else if (!now(entry).equals(text)) {
                edits.add(new Edit(value, now(entry)));
            }
        }
        Mapping.Entry last = renames.entries().get(renames.entries().size() - 1);
        int after = afterLine(last.value().where().end());
        String indent =
                story.text().substring(lineStart(last), last.key().where().start());
        StringBuilder text = new StringBuilder(story.text().charAt(after - 1) == '\n' ? "" : newline());
        added(renames).forEach(one -> text.append(indent).append(line(one)));
        edits.add(new Edit(story.span(after, after), text.toString()));
        return edits;
    }

    private Edit inBraces(Mapping renames) {
        List<String> entries = new ArrayList<>();
        entries(renames).forEach((then, now) -> entries.add(then + ": " + now));
        return new Edit(renames.where(), "{ " + String.join(", ", entries) + " }");
    }

    private String line(Former one) {
        return one.name() + ": " + one.now() + newline();
    }

    private int lineStart(Mapping.Entry entry) {
        return story.lineStart(entry.key().where().line());
    }

    private int afterLine(int from) {
        int end = story.text().indexOf('\n', from);
        return end < 0 ? story.text().length() : end + 1;
    }

    private String newline() {
        return story.text().contains("\r\n") ? "\r\n" : "\n";
    }
}
