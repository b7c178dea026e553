package hailsham.yaml.format;

import hailsham.source.SourceFile;
import hailsham.yaml.format.Written.Lines;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers text under {@code |}: its lines as they are broken, without what they are all set in by. */
record Literal(SourceFile file, Margin margin) {
    Lines lines(Scalar scalar) throws Obstacle {
        int head = scalar.where().line();
        margin.skipTo(head);
        String first = file.text()
                .substring(
                        scalar.where().start(),
                        file.lineStart(head) + file.lineText(head).length())
                .stripTrailing();
        Optional<String> begins =
                scalar.value().lines().filter(line -> !line.isBlank()).findFirst();
        List<String> more = new ArrayList<>();
        margin.done(head);
        if (begins.isEmpty()) {
            return new Lines(first, more);
        }
        int line = head + 1;
        while (file.lineText(line).isBlank()) {
            line++;
        }
        int indent = Margin.indent(file.lineText(line)) - Margin.indent(begins.get());
        for (; line <= file.lines() && in(file.lineText(line), indent); line++) {
            String text = file.lineText(line);
            if (!text.isBlank()) {
                more.add(text.substring(indent).stripTrailing());
                margin.done(line);
            } else if (!more.get(more.size() - 1).isEmpty()) {
                more.add("");
            }
        }
        while (more.get(more.size() - 1).isEmpty()) {
            more.remove(more.size() - 1);
        }
        // How far it is set in is said where it begins with a space, and is two by now.
        return new Lines(first.replaceFirst("(?<=^\\|[+-]?)[0-9]", "2"), more);
    }

    private static boolean in(String line, int indent) {
        return line.isBlank() || Margin.indent(line) >= indent;
    }
}
