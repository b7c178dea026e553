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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Every name of a story, known before anything that uses one is read. */
public final class Names {
    private static final int MOST_SEARCHED = 500_000;
    private static final Set<String> WORDS_OF_CONDITIONS = Set.of("and", "or", "not", "true", "false");

    private final Diagnostics diagnostics;
    private final Mentions mentions;
    /** What means one thing wherever it is used: where each was declared, and as what. */
    private final Map<String, Declared> meanings;

    /** Each by itself, so that whoever uses it can share what declared it. */
    private final Map<Kind, Map<String, String>> ofKind;

    private final Map<String, Type> types;
    private final Map<String, List<String>> ways;
    private final Set<String> tags;
    private final Map<String, Set<String>> nodesOfChapter;
    private final Map<String, Kind> missed = new HashMap<>();
    private boolean chaptersComplete = true;
    private int searched;

    /** @param mentions is told of every place where a name is declared or used */
    public Names(Diagnostics diagnostics, Mentions mentions) {
        this.diagnostics = diagnostics;
        this.mentions = mentions;
        this.meanings = new HashMap<>();
        this.ofKind = new EnumMap<>(Kind.class);
        this.types = new HashMap<>();
        this.ways = new HashMap<>();
        this.tags = new LinkedHashSet<>();
        this.nodesOfChapter = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            ofKind.put(kind, new LinkedHashMap<>());
        }
    }

    /** The same for one file, to be read beside others: nothing is declared any more. What is missed is kept apart. */
    private Names(Names declared, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.mentions = declared.mentions;
        this.meanings = declared.meanings;
        this.ofKind = declared.ofKind;
        this.types = declared.types;
        this.ways = declared.ways;
        this.tags = declared.tags;
        this.nodesOfChapter = declared.nodesOfChapter;
        this.chaptersComplete = declared.chaptersComplete;
    }

    /** For a file that is read beside others; {@link #with} brings home what was found out there. */
    public Names forOneFile(Diagnostics found) {
        return new Names(this, found);
    }

    /**
     * Takes on what was found out while files were read, in their order.
     *
     * @return whether they may be read so: not where, one after the other, there would have been too much to search
     */
    public boolean with(List<Names> ofFiles) {
        int all = searched;
        for (Names file : ofFiles) {
            all += file.searched;
        }
        if (all > MOST_SEARCHED) {
            return false;
        }
        searched = all;
        for (Names file : ofFiles) {
            for (Map.Entry<String, Kind> miss : file.missed.entrySet()) {
                missed.putIfAbsent(miss.getKey(), miss.getValue());
            }
        }
        return true;
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

    private Map<String, String> of(Kind kind) {
        return Objects.requireNonNull(ofKind.get(kind));
    }

    private record Declared(String phrase, Span where) {}

    /** Declares a name that must mean one thing only; whether it is the first of its kind. */
    public boolean declare(Kind kind, Scalar name) {
        refuseTaken(name, kind.phrase());
        met(kind, name.value(), Use.DECLARES, name);
        return of(kind).putIfAbsent(name.value(), name.value()) == null;
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
        of(kind).putIfAbsent(name, name);
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
        of(Kind.NODE).putIfAbsent(whole, whole);
        Set<String> nodes = nodesOfChapter.get(chapter);
        if (nodes == null) {
            nodes = new LinkedHashSet<>();
            nodesOfChapter.put(chapter, nodes);
        }
        nodes.add(node.value());
        met(Kind.NODE, whole, Use.DECLARES, node);
    }

    public void declareChoice(String chapter, String node, Scalar choice) {
        String whole = chapter + "/" + node + "." + choice.value();
        of(Kind.CHOICE).putIfAbsent(whole, whole);
        met(Kind.CHOICE, whole, Use.DECLARES, choice);
    }

    /** Some chapter could not be read: what is not known may be declared there. */
    public void lackChapters() {
        chaptersComplete = false;
    }

    public boolean has(Kind kind, String name) {
        return of(kind).containsKey(name);
    }

    /** A name as it was declared, which all who use it share; empty where it was not. */
    public Optional<String> declared(Kind kind, String name) {
        return Optional.ofNullable(of(kind).get(name));
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
        return (ofChapter && !chaptersComplete)
                || (of(Kind.VARIABLE).containsKey(written) && !types.containsKey(written));
    }

    public Set<String> all(Kind kind) {
        return Collections.unmodifiableSet(of(kind).keySet());
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
