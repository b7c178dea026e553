package hailsham.yaml.fields;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.tree.Quoting;
import hailsham.yaml.tree.Scalar;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Prose without quotes, which YAML eats in silence: a plain value passes for prose only where it can mean nothing else.
 */
final class PlainProse {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~";
    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", ".inf", ".nan");

    private PlainProse() {}

    /** Whether it cannot be taken for anything else; if it can, that is reported, with the text put right. */
    static boolean isSafe(Scalar scalar, Diagnostics diagnostics) {
        if (scalar.style() != Scalar.Style.PLAIN) {
            return true;
        }
        Optional<String> reason = reason(scalar);
        reason.ifPresent(why -> diagnostics.report(
                DiagnosticCode.PLAIN_PROSE,
                whole(scalar),
                why,
                "put it into quotes: `" + Quoting.quoted(meant(scalar)) + "`"));
        return reason.isEmpty();
    }

    private static Optional<String> reason(Scalar scalar) {
        String text = scalar.value();
        if (!isOnOneLine(scalar)) {
            return Optional.of("plain text ends with its line");
        } else if (comment(scalar) >= 0) {
            return Optional.of("YAML takes what follows ` #` for a comment");
        } else if (INDICATORS.indexOf(text.charAt(0)) >= 0) {
            return Optional.of("text that begins with `" + text.charAt(0) + "` has a meaning of its own in YAML");
        } else if (text.contains(": ") || text.endsWith(":")) {
            return Optional.of("a colon and a space have a meaning of their own in YAML");
        } else if (WORDS.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.of("`" + text + "` alone is not text to everything that reads YAML");
        } else if (isNumber(text)) {
            return Optional.of("`" + text + "` alone is a number");
        }
        return Optional.empty();
    }

    /** Lines of the file are only counted where it does not stand there as it is. */
    private static boolean isOnOneLine(Scalar scalar) {
        Span where = scalar.where();
        String text = scalar.value();
        boolean verbatim = where.end() - where.start() == text.length()
                && where.file().text().startsWith(text, where.start());
        return (verbatim && text.indexOf('\n') < 0 && text.indexOf('\r') < 0)
                || where.file().line(where.start()) == where.file().line(where.end());
    }

    /** Where a comment begins behind it, on its line; -1 where there is none. */
    private static int comment(Scalar scalar) {
        String text = scalar.where().file().text();
        int i = scalar.where().end();
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '#' ? i : -1;
    }

    private static boolean isNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9') && ".+-_eExXoO:,".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private static String meant(Scalar scalar) {
        Span whole = whole(scalar);
        boolean comment = !whole.equals(scalar.where());
        return comment ? whole.file().text().substring(whole.start(), whole.end()) : scalar.value();
    }

    /** The whole of what was typed on the line, the supposed comment with it. */
    private static Span whole(Scalar scalar) {
        if (comment(scalar) < 0) {
            return scalar.where();
        }
        SourceFile file = scalar.where().file();
        int line = file.line(scalar.where().end());
        int end = file.lineStart(line) + file.lineText(line).stripTrailing().length();
        return file.span(scalar.where().start(), end);
    }
}
