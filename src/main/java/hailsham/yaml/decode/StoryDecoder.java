package hailsham.yaml.decode;

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
        sources.story().readings("parts", StoryFields.PART).forEach(this::declareUnwritten);
        if (!sources.complete()) {
            names.lackChapters();
        }
        World readWorld = world.read();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        Map<String, Memory> memories = new LinkedHashMap<>();
        for (ChapterPlan plan : declared) {
            ChapterReader reader = new ChapterReader(plan, sources.outline(), writing(plan.id()));
            chapters.put(plan.id(), reader.chapter());
            reader.memories().forEach(memory -> memories.put(memory.id(), memory));
        }
        FlashbackDepth.check(memories.values(), diagnostics);
        return whole(readWorld, chapters, memories);
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
                    choice.scalar("choice")
                            .ifPresent(name ->
                                    names.declareChoice(plan.id(), entry.key().value(), name));
                }
            }
        }
        for (Mapping.Entry entry : chapter.entries("memories")) {
            names.declare(Kind.MEMORY, entry.key());
            if (entry.value() instanceof Mapping mapping) {
                Reading memory = new Reading(mapping, ChapterFields.MEMORY);
                names.declareWays(
                        entry.key().value(),
                        memory.names("retell").stream().map(Scalar::value).toList());
                memory.scalars("tags").forEach(tag -> names.declareTag(tag.value()));
            }
        }
        return true;
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
            List<String> chapters = sources.outline().chaptersOf(plan).stream()
                    .map(ChapterPlan::id)
                    .toList();
            parts.add(new Part(plan.id(), plan.title(writing), plan.folder(), plan.free(), chapters));
        }
        return parts;
    }

    private static NodeId begins(Reading story, Writing writing) {
        NodeId nowhere = new NodeId("", "");
        return story.scalar("begins")
                .flatMap(node -> writing.find(Kind.NODE, node, Use.BEGINS))
                .filter(node -> node.indexOf('/') > 0)
                .map(node -> new NodeId(node.substring(0, node.indexOf('/')), node.substring(node.indexOf('/') + 1)))
                .orElse(nowhere);
    }

    private static List<Promise> contracts(Reading story, Writing writing) {
        List<Promise> contracts = new ArrayList<>();
        for (Scalar written : story.scalars("contracts")) {
            String text = written.value().strip().replaceAll("\\s+", " ");
            ContractReader.read(written.text(), writing.scope(), writing.diagnostics())
                    .ifPresent(contract -> contracts.add(new Promise(text, contract, written.where())));
        }
        return contracts;
    }

    private Set<String> unfinished(Reading story, Writing writing) {
        Set<String> unfinished = new LinkedHashSet<>();
        List<String> parts =
                sources.outline().parts().stream().map(PartPlan::id).toList();
        for (Scalar part : story.scalars("unfinished")) {
            if (!parts.contains(part.value())) {
                writing.unknown("no part is called `" + part.value() + "`", part, parts);
            }
            unfinished.add(part.value());
        }
        return unfinished;
    }
}
