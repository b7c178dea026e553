package hailsham.yaml.nodes;

import hailsham.expression.Condition;
import hailsham.expression.Effect;
import hailsham.expression.Scope;
import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Use;
import hailsham.expression.reader.ConditionReader;
import hailsham.expression.reader.EffectReader;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Nearest;
import hailsham.story.Passage;
import hailsham.story.Piece;
import hailsham.yaml.prose.ParagraphText;
import hailsham.yaml.prose.PassageReader;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a writer wrote in one file: conditions, effects, lines and names, each read where it stands. */
public record Writing(Names names, Scope scope, Diagnostics diagnostics) {
    static final int MOST_WORDS = 14;
    private static final int FEW = 6;

    public Optional<Condition> condition(Reading reading, String key) {
        Optional<Scalar> written = reading.scalar(key);
        return written.isPresent() ? ConditionReader.read(written.get().text(), scope, diagnostics) : Optional.empty();
    }

    public List<Effect> effects(Reading reading, String key) {
        Optional<Scalar> written = reading.scalar(key);
        return written.isPresent() ? EffectReader.read(written.get().text(), scope, diagnostics) : List.of();
    }

    /** A line that must be there; where it is not, that was reported. */
    public Passage line(Reading reading, String key, String id) {
        Optional<Passage> line = optionalLine(reading, key, id);
        return line.isPresent() ? line.get() : new Passage(id, List.of(), reading.where());
    }

    public Optional<Passage> optionalLine(Reading reading, String key, String id) {
        Optional<Scalar> written = reading.scalar(key);
        return written.isPresent() ? Optional.of(line(written.get(), id)) : Optional.empty();
    }

    public Passage line(Scalar written, String id) {
        return PassageReader.line(written.text(), scope, diagnostics).passage(id);
    }

    /** A line that readers take as an option. */
    public Passage option(Reading reading, String key, String id) {
        Passage line = line(reading, key, id);
        int words = WordCount.most(line.pieces());
        if (words > MOST_WORDS) {
            diagnostics.report(
                    DiagnosticCode.LONG_OPTION,
                    line.where(),
                    "this option is " + words + " words long, and " + MOST_WORDS + " is the most",
                    "what follows can be said in `says`");
        }
        return line;
    }

    /** A name or a title: a line in which nothing varies. */
    public String plain(Reading reading, String key) {
        return optionalPlain(reading, key).orElse("");
    }

    public Optional<String> optionalPlain(Reading reading, String key) {
        Optional<Scalar> written = reading.scalar(key);
        return written.isPresent() ? Optional.of(plain(written.get())) : Optional.empty();
    }

    private String plain(Scalar written) {
        ParagraphText line = PassageReader.line(written.text(), scope, diagnostics);
        return fixed(line, "a name or a title is always the same");
    }

    /** Paragraphs that stand outside the telling, in which nothing varies; none where the key is not there. */
    public List<String> plainParagraphs(Reading reading, String key) {
        List<String> paragraphs = new ArrayList<>();
        Optional<Scalar> written = reading.scalar(key);
        if (written.isPresent()) {
            for (ParagraphText text : PassageReader.paragraphs(written.get().text(), scope, diagnostics)) {
                paragraphs.add(fixed(text, "what stands outside the telling is always the same"));
            }
        }
        return paragraphs;
    }

    /** The words of a text; braces in it are refused. */
    private String fixed(ParagraphText text, String why) {
        StringBuilder words = new StringBuilder();
        for (Piece piece : text.pieces()) {
            if (piece instanceof Piece.Words said) {
                words.append(said.text());
            } else {
                diagnostics.report(
                        DiagnosticCode.FIXED_LINE,
                        text.where(),
                        why,
                        "leave the braces out, or write `\\{` for one that is meant");
                break;
            }
        }
        return words.toString();
    }

    /** The whole name of what a scalar names; where nothing is called so, that is reported. */
    public Optional<String> find(Kind kind, Scalar name, Use use) {
        String written = name.value();
        Optional<String> whole = scope.find(kind, written);
        if (whole.isEmpty() && !refuseChapter(kind, name) && !refuseOther(kind, name)) {
            unknown("no " + kind.noun() + " is called `" + written + "`", name, scope.names(kind));
        }
        if (whole.isPresent()) {
            names.met(kind, whole.get(), use, name);
        }
        return whole;
    }

    /** A chapter where one of its nodes is meant. */
    public boolean refuseChapter(Kind kind, Scalar name) {
        boolean chapter = kind == Kind.NODE && names.has(Kind.CHAPTER, name.value());
        if (chapter) {
            diagnostics.report(
                    DiagnosticCode.UNKNOWN_NAME,
                    name.where(),
                    "`" + name.value() + "` is a chapter, and a node is wanted here",
                    "write `" + name.value() + "/` and a node of it");
        }
        return chapter;
    }

    private boolean refuseOther(Kind kind, Scalar name) {
        for (Kind other : Kind.values()) {
            if (names.has(other, name.value())) {
                unknown(
                        "`" + name.value() + "` is " + other.phrase() + ", and " + kind.phrase() + " is wanted here",
                        name,
                        scope.names(kind));
                return true;
            }
        }
        return false;
    }

    /** Says that a name is not known. */
    public void unknown(String message, Scalar name, Collection<String> known) {
        diagnostics.report(
                DiagnosticCode.UNKNOWN_NAME,
                name.where(),
                message,
                Nearest.hint(name.value(), known).orElse(some(known)));
    }

    private static String some(Collection<String> known) {
        if (known.size() > FEW || known.isEmpty()) {
            return "it is declared nowhere";
        }
        return "known are `" + String.join("`, `", known) + "`";
    }
}
