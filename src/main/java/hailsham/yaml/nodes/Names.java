package hailsham.yaml.nodes;

import hailsham.expression.Scope.Kind;
import hailsham.expression.Subject;
import hailsham.expression.Type;
import hailsham.expression.mention.Mention;
import hailsham.expression.mention.Mentions;
import hailsham.expression.mention.Use;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.Span;
import hailsham.yaml.tree.Scalar;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every name of a story, known before anything that uses one is read. */
public final class Names {
    private static final int MOST_SEARCHED = 500_000;
    private static final Set<String> WORDS_OF_CONDITIONS = Set.of("and", "or", "not", "true", "false");

    private final Diagnostics diagnostics;
    private final Mentions mentions;
    /** What means one thing wherever it is used: where each was declared, and as what. */
    private final Map<String, Declared> meanings = new HashMap<>();

    private final Map<Kind, Set<String>> ofKind = new EnumMap<>(Kind.class);
    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, List<String>> ways = new HashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Map<String, Set<String>> nodesOfChapter = new LinkedHashMap<>();
    private final Map<String, Kind> missed = new HashMap<>();
    private boolean chaptersComplete = true;
    private int searched;

    /** @param mentions is told of every place where a name is declared or used */
    public Names(Diagnostics diagnostics, Mentions mentions) {
        this.diagnostics = diagnostics;
        this.mentions = mentions;
    }

    public Mentions mentions() {
        return mentions;
    }

    /** Tells of a place where a name stands by itself, or another word for it. */
    public void met(Kind kind, String whole, Use use, Scalar written) {
        if (mentions != Mentions.NONE) {
            mentions.add(Mention.whole(new Subject(kind, whole), use, written.text()));
        }
    }

    private Set<String> of(Kind kind) {
        return ofKind.computeIfAbsent(kind, k -> new LinkedHashSet<>());
    }

    private record Declared(String phrase, Span where) {}

    /** Declares a name that must mean one thing only; whether it is the first of its kind. */
    public boolean declare(Kind kind, Scalar name) {
        refuseTaken(name, kind.phrase());
        met(kind, name.value(), Use.DECLARES, name);
        return of(kind).add(name.value());
    }

    /** Refuses a name that means something already, where it is to mean something of a kind that has none of ours. */
    public void declare(String phrase, Scalar name) {
        refuseTaken(name, phrase);
    }

    /** Knows what was declared before, and found to mean one thing. */
    public void know(Kind kind, String name, Span where) {
        meanings.put(name, new Declared(kind.phrase(), where));
        know(kind, name);
    }

    /** Knows a name that is used in one file only under a shorter one. */
    public void know(Kind kind, String name) {
        of(kind).add(name);
    }

    /** Where there are two, both are known all the same: what uses one of them is not wrong besides. */
    private void refuseTaken(Scalar name, String phrase) {
        Declared before = meanings.putIfAbsent(name.value(), new Declared(phrase, name.where()));
        if (before != null) {
            diagnostics.report(
                    DiagnosticCode.NAME_TAKEN,
                    name.where(),
                    "`" + name.value() + "` is " + before.phrase() + " already, and one name means one thing",
                    "it stands at " + before.where());
        }
    }

    /** Refuses a name that the language of conditions needs for itself. */
    public void refuseWord(Scalar name) {
        if (WORDS_OF_CONDITIONS.contains(name.value())) {
            diagnostics.report(
                    DiagnosticCode.RESERVED_NAME,
                    name.where(),
                    "`" + name.value() + "` is a word of conditions, and names nothing else",
                    "give it another name");
        }
    }

    public void declareType(String variable, Type type) {
        types.put(variable, type);
    }

    public void declareWays(String memory, List<String> itsWays) {
        ways.put(memory, itsWays);
    }

    public void declareTag(String tag) {
        tags.add(tag);
    }

    /** Nodes and choices are named within their chapter and their node. */
    public void declareNode(String chapter, Scalar node) {
        String whole = chapter + "/" + node.value();
        of(Kind.NODE).add(whole);
        nodesOfChapter.computeIfAbsent(chapter, c -> new LinkedHashSet<>()).add(node.value());
        met(Kind.NODE, whole, Use.DECLARES, node);
    }

    public void declareChoice(String chapter, String node, Scalar choice) {
        String whole = chapter + "/" + node + "." + choice.value();
        of(Kind.CHOICE).add(whole);
        met(Kind.CHOICE, whole, Use.DECLARES, choice);
    }

    /** Some chapter could not be read: what is not known may be declared there. */
    public void lackChapters() {
        chaptersComplete = false;
    }

    public boolean has(Kind kind, String name) {
        return of(kind).contains(name);
    }

    /**
     * Whether the nearest of so many names may still be looked for. A story in which thousands of names are wrong would
     * take minutes over it otherwise.
     */
    public boolean maySearch(int candidates) {
        searched += candidates;
        return searched <= MOST_SEARCHED;
    }

    /** Notes what a name that is not known was first taken for. */
    public void miss(Kind kind, String written) {
        missed.putIfAbsent(written, kind);
    }

    /** Whether a name is unknown only because what would declare it could not be read. */
    public boolean isHearsay(Span span) {
        String written = span.file().text().substring(span.start(), span.end());
        Kind kind = missed.get(written);
        boolean ofChapter = kind == Kind.MEMORY || kind == Kind.CHAPTER || kind == Kind.NODE || kind == Kind.CHOICE;
        return (ofChapter && !chaptersComplete) || (of(Kind.VARIABLE).contains(written) && !types.containsKey(written));
    }

    public Set<String> all(Kind kind) {
        return Collections.unmodifiableSet(of(kind));
    }

    public Set<String> nodesOf(String chapter) {
        return nodesOfChapter.getOrDefault(chapter, Set.of());
    }

    public Set<String> tags() {
        return tags;
    }

    public boolean hasTag(String tag) {
        return tags.contains(tag) || !chaptersComplete;
    }

    public Optional<Type> type(String variable) {
        return Optional.ofNullable(types.get(variable));
    }

    public boolean way(String memory, String way) {
        List<String> known = ways.get(memory);
        return known == null ? !chaptersComplete : known.contains(way);
    }

    public List<String> ways(String memory) {
        return ways.getOrDefault(memory, List.of());
    }
}
