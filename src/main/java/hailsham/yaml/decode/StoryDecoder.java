package hailsham.yaml.decode;

import hailsham.expression.Contract;
import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Mentions;
import hailsham.expression.mention.Use;
import hailsham.expression.reader.ContractReader;
import hailsham.source.Diagnostic;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.story.Chapter;
import hailsham.story.Memory;
import hailsham.story.NodeId;
import hailsham.story.Part;
import hailsham.story.Promise;
import hailsham.story.Story;
import hailsham.story.World;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.fields.StoryFields;
import hailsham.yaml.file.StoryFiles;
import hailsham.yaml.nodes.FlashbackDepth;
import hailsham.yaml.nodes.Names;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts a story together: first every name of every file, then whatever leads somewhere. */
public final class StoryDecoder {
    private final StorySources sources;
    private final Diagnostics diagnostics;
    private final Names names;
    private final WorldReader world;

    private StoryDecoder(StorySources sources, Diagnostics diagnostics, Mentions mentions) {
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.names = new Names(diagnostics, mentions);
        this.world = new WorldReader(sources.world(), names, diagnostics);
    }

    /**
     * The story, whole where nothing that was reported is an error; empty where there is no sense in reading on.
     *
     * @param mentions is told of every name that is found
     */
    public static Optional<Story> decode(StoryFiles files, Diagnostics diagnostics, Mentions mentions) {
        Optional<StorySources> sources = SourcesReader.read(files, diagnostics);
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Diagnostics found = new Diagnostics();
        StoryDecoder decoder = new StoryDecoder(sources.get(), found, mentions);
        Story story = decoder.story();
        for (Diagnostic problem : found.found()) {
            if (!decoder.isHearsay(problem)) {
                diagnostics.report(problem);
            }
        }
        return Optional.of(story);
    }

    /** Whether a name is unknown only because the place that would declare it could not be read. */
    private boolean isHearsay(Diagnostic problem) {
        return problem.code() == DiagnosticCode.UNKNOWN_NAME
                && (!sources.worldRead() || problem.span().map(names::isHearsay).orElse(false));
    }

    private Story story() {
        world.declare();
        List<ChapterPlan> declared = new ArrayList<>();
        for (ChapterPlan chapter : sources.outline().chapters()) {
            if (declare(chapter)) {
                declared.add(chapter);
            }
        }
        for (Reading part : sources.story().readings("parts", StoryFields.PART)) {
            declareUnwritten(part);
        }
        if (!sources.complete()) {
            names.lackChapters();
        }
        World readWorld = world.read();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        Map<String, Memory> memories = new LinkedHashMap<>();
        for (ReadChapter read : chapters(declared)) {
            for (Diagnostic problem : read.problems()) {
                diagnostics.report(problem);
            }
            chapters.put(read.chapter().id(), read.chapter());
            for (Memory memory : read.memories()) {
                memories.put(memory.id(), memory);
            }
        }
        FlashbackDepth.check(memories.values(), diagnostics);
        return whole(readWorld, chapters, memories);
    }

    /** A chapter as it was read, and what was found wrong with it. */
    private record ReadChapter(Chapter chapter, List<Memory> memories, List<Diagnostic> problems) {}

    /** A chapter that is read beside others, with names of its own. */
    private record Beside(ChapterPlan plan, Names names, Diagnostics found) {}

    /** Every name is known, so that chapters have nothing to do with each other any more. */
    private List<ReadChapter> chapters(List<ChapterPlan> declared) {
        if (names.mentions() == Mentions.NONE) {
            List<Beside> beside = new ArrayList<>();
            List<Names> itsNames = new ArrayList<>();
            for (ChapterPlan plan : declared) {
                Diagnostics found = new Diagnostics();
                beside.add(new Beside(plan, names.forOneFile(found), found));
                itsNames.add(beside.get(beside.size() - 1).names());
            }
            List<ReadChapter> read = Together.all(beside, each -> read(each.plan(), each.names(), each.found()));
            if (names.with(itsNames)) {
                return read;
            }
        }
        List<ReadChapter> read = new ArrayList<>();
        for (ChapterPlan plan : declared) {
            Diagnostics found = new Diagnostics();
            read.add(read(plan, names, found));
        }
        return read;
    }

    private ReadChapter read(ChapterPlan plan, Names itsNames, Diagnostics found) {
        Writing writing = new Writing(itsNames, new ChapterScope(itsNames, world.conditions(), plan.id()), found);
        ChapterReader reader = new ChapterReader(plan, sources.outline(), writing);
        return new ReadChapter(reader.chapter(), reader.memories(), found.found());
    }

    /** Declares what a chapter declares; whether its own name was free. */
    private boolean declare(ChapterPlan plan) {
        Reading chapter = plan.reading();
        Optional<Scalar> id = chapter.scalar("chapter");
        if (id.isEmpty() || !names.declare(Kind.CHAPTER, id.get())) {
            return false;
        }
        for (Mapping.Entry entry : chapter.entries("nodes")) {
            names.declareNode(plan.id(), entry.key());
            if (entry.value() instanceof Mapping node) {
                for (Reading choice : new Reading(node, ChapterFields.NODE).readings("choices", ChapterFields.CHOICE)) {
                    Optional<Scalar> name = choice.scalar("choice");
                    if (name.isPresent()) {
                        names.declareChoice(plan.id(), entry.key().value(), name.get());
                    }
                }
            }
        }
        for (Mapping.Entry entry : chapter.entries("memories")) {
            names.declare(Kind.MEMORY, entry.key());
            if (entry.value() instanceof Mapping mapping) {
                Reading memory = new Reading(mapping, ChapterFields.MEMORY);
                names.declareWays(entry.key().value(), values(memory.names("retell")));
                for (Scalar tag : memory.scalars("tags")) {
                    names.declareTag(tag.value());
                }
            }
        }
        return true;
    }

    static List<String> values(List<Scalar> written) {
        List<String> values = new ArrayList<>(written.size());
        for (Scalar each : written) {
            values.add(each.value());
        }
        return values;
    }

    /** Chapters still to be written may be asked after: they have not been told. */
    private void declareUnwritten(Reading part) {
        for (Scalar chapter : part.scalars("unfinished")) {
            if (names.all(Kind.CHAPTER).contains(chapter.value())) {
                diagnostics.report(
                        DiagnosticCode.ALREADY_WRITTEN,
                        chapter.where(),
                        "the chapter `" + chapter.value() + "` is written",
                        "take it out of `unfinished`");
            } else {
                names.declare(Kind.CHAPTER, chapter);
            }
        }
    }

    private Writing writing(String chapter) {
        return new Writing(names, new ChapterScope(names, world.conditions(), chapter), diagnostics);
    }

    private Story whole(World readWorld, Map<String, Chapter> chapters, Map<String, Memory> memories) {
        Reading story = sources.story();
        Writing writing = writing("");
        SavedNames saved = new SavedNames(story, writing);
        return new Story(
                story.word("story"),
                writing.plain(story, "title"),
                writing.optionalPlain(story, "author"),
                story.whole("version", 1),
                writing.plainParagraphs(story, "note"),
                parts(writing),
                chapters,
                memories,
                readWorld,
                begins(story, writing),
                unfinished(story, writing),
                contracts(story, writing),
                saved.renames(),
                saved.retired(),
                Map.of(),
                List.of());
    }

    private List<Part> parts(Writing writing) {
        List<Part> parts = new ArrayList<>();
        for (PartPlan plan : sources.outline().parts()) {
            List<String> chapters = new ArrayList<>();
            for (ChapterPlan chapter : sources.outline().chaptersOf(plan)) {
                chapters.add(chapter.id());
            }
            parts.add(new Part(plan.id(), plan.title(writing), plan.folder(), plan.free(), chapters));
        }
        return parts;
    }

    private static NodeId begins(Reading story, Writing writing) {
        Optional<Scalar> written = story.scalar("begins");
        String node = written.isPresent()
                ? writing.find(Kind.NODE, written.get(), Use.BEGINS).orElse("")
                : "";
        int slash = node.indexOf('/');
        return slash > 0 ? new NodeId(node.substring(0, slash), node.substring(slash + 1)) : new NodeId("", "");
    }

    private static List<Promise> contracts(Reading story, Writing writing) {
        List<Promise> contracts = new ArrayList<>();
        for (Scalar written : story.scalars("contracts")) {
            String text = written.value().strip().replaceAll("\\s+", " ");
            Optional<Contract> contract = ContractReader.read(written.text(), writing.scope(), writing.diagnostics());
            if (contract.isPresent()) {
                contracts.add(new Promise(text, contract.get(), written.where()));
            }
        }
        return contracts;
    }

    private Set<String> unfinished(Reading story, Writing writing) {
        Set<String> unfinished = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (PartPlan part : sources.outline().parts()) {
            parts.add(part.id());
        }
        for (Scalar part : story.scalars("unfinished")) {
            if (!parts.contains(part.value())) {
                writing.unknown("no part is called `" + part.value() + "`", part, parts);
            }
            unfinished.add(part.value());
        }
        return unfinished;
    }
}
