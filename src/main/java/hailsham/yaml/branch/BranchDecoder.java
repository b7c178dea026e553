package hailsham.yaml.branch;

import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Mentions;
import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.story.Memory;
import hailsham.story.Node;
import hailsham.story.Story;
import hailsham.story.World;
import hailsham.story.branch.Branch;
import hailsham.yaml.fields.BranchFields;
import hailsham.yaml.fields.ChapterFields;
import hailsham.yaml.fields.ShapeCheck;
import hailsham.yaml.fields.WorldFields;
import hailsham.yaml.nodes.FlashbackDepth;
import hailsham.yaml.nodes.MemoryReader;
import hailsham.yaml.nodes.Names;
import hailsham.yaml.nodes.NodeReader;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.nodes.VariableReader;
import hailsham.yaml.nodes.VariableTypes;
import hailsham.yaml.nodes.Writing;
import hailsham.yaml.parser.TreeReader;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/** Reads a branch against the story that it adds to. */
public final class BranchDecoder {
    private final Reading branch;
    private final String id;
    private final Story story;
    private final Diagnostics diagnostics;
    private final Names names;
    private final Placement placement;
    private final Writing writing;
    private final VariableReader variables;

    private BranchDecoder(Reading branch, Story story, Diagnostics diagnostics, Mentions mentions) {
        this.branch = branch;
        this.id = branch.word("branch");
        this.story = story;
        this.diagnostics = diagnostics;
        this.names = StoryNames.of(story, diagnostics, mentions);
        this.placement = new Placement(branch, names);
        this.writing = new Writing(names, new BranchScope(names, story, id, placement), diagnostics);
        this.variables =
                new VariableReader(new VariableTypes(StoryNames.levels(story), names, diagnostics), diagnostics);
    }

    /**
     * Reads one.
     *
     * @param story without branches
     * @param mentions is told of every name of the story that is found
     * @return whole where nothing that was reported is an error; empty where there is no sense in reading on
     */
    public static Optional<Branch> decode(SourceFile file, Story story, Diagnostics diagnostics, Mentions mentions) {
        Optional<Reading> tree = TreeReader.read(file, diagnostics)
                .map(mapping -> ShapeCheck.check(mapping, BranchFields.BRANCH, diagnostics))
                .map(mapping -> new Reading(mapping, BranchFields.BRANCH));
        return tree.filter(reading -> reading.scalar("branch").isPresent())
                .map(reading -> new BranchDecoder(reading, story, diagnostics, mentions))
                .flatMap(decoder -> decoder.branch(file));
    }

    private Optional<Branch> branch(SourceFile file) {
        if (isOfAnotherStory()) {
            return Optional.empty();
        }
        declare();
        GraftReader grafts = new GraftReader(writing, placement, story, id);
        List<Branch.Graft> grafted = grafts.read(branch);
        List<Memory> memories = memories();
        List<Memory> all = new ArrayList<>(story.memories().values());
        all.addAll(memories);
        FlashbackDepth.check(all, diagnostics);
        return Optional.of(new Branch(
                id,
                writing.plain(branch, "title"),
                writing.optionalPlain(branch, "by"),
                version(),
                mark(file),
                grafted,
                nodes(),
                memories,
                variables(),
                keepsakes(),
                branch.scalar("branch").orElseThrow().where()));
    }

    /** Tells the text of a file from any other that somebody is likely to make of it. */
    private static String mark(SourceFile file) {
        CRC32 sum = new CRC32();
        sum.update(file.text().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private boolean isOfAnotherStory() {
        Optional<Scalar> written = branch.keys("for", BranchFields.FOR).flatMap(reading -> reading.scalar("story"));
        boolean other = written.filter(name -> !name.value().equals(story.id())).isPresent();
        if (other) {
            diagnostics.report(
                    DiagnosticCode.OTHER_STORY,
                    written.get().where(),
                    "this branch is for the story `" + written.get().value() + "`, and this one is `" + story.id()
                            + "`",
                    "put it among the branches of that story");
        }
        return other;
    }

    private int version() {
        Optional<Reading> to = branch.keys("for", BranchFields.FOR);
        int version =
                to.map(reading -> reading.whole("version", story.version())).orElse(story.version());
        if (version != story.version()) {
            diagnostics.report(
                    DiagnosticCode.OTHER_VERSION,
                    to.flatMap(reading -> reading.scalar("version"))
                            .orElseThrow()
                            .where(),
                    "this branch was written for version " + version + " of the story, and this is version "
                            + story.version(),
                    "play it through; where it still fits, write `version: " + story.version() + "`");
        }
        return version;
    }

    private void declare() {
        names.declare("a branch", branch.scalar("branch").orElseThrow());
        for (Mapping.Entry entry : branch.entries("variables")) {
            Scalar name = entry.key();
            names.refuseWord(name);
            declare(Kind.VARIABLE, name);
            variables.type(whole(name), entry).ifPresent(type -> names.declareType(whole(name), type));
        }
        branch.names("keepsakes").forEach(name -> declare(Kind.KEEPSAKE, name));
        for (Mapping.Entry entry : branch.entries("memories")) {
            declare(Kind.MEMORY, entry.key());
            if (entry.value() instanceof Mapping mapping) {
                Reading memory = new Reading(mapping, ChapterFields.MEMORY);
                names.declareWays(
                        whole(entry.key()),
                        memory.names("retell").stream().map(Scalar::value).toList());
                memory.scalars("tags").forEach(tag -> names.declareTag(tag.value()));
            }
        }
        for (Mapping.Entry entry : branch.entries("nodes")) {
            String node = placement.id(entry.key().value()).toString();
            refuseTwoChapters(entry.key());
            names.know(Kind.NODE, node);
            if (entry.value() instanceof Mapping mapping) {
                new Reading(mapping, ChapterFields.NODE)
                        .readings("choices", ChapterFields.CHOICE)
                        .forEach(choice -> names.know(Kind.CHOICE, node + "." + choice.word("choice")));
            }
        }
    }

    private void declare(Kind kind, Scalar name) {
        names.declare(kind.phrase(), name);
        names.know(kind, whole(name));
    }

    private String whole(Scalar name) {
        return Branch.whole(id, name.value());
    }

    private void refuseTwoChapters(Scalar node) {
        List<String> chapters = List.copyOf(placement.chapters(node.value()));
        if (chapters.size() > 1) {
            diagnostics.report(
                    DiagnosticCode.IN_TWO_CHAPTERS,
                    node.where(),
                    "readers come to `" + node.value() + "` from `" + String.join("` and `", chapters)
                            + "`, and a scene is told in one chapter",
                    "write a node for each");
        }
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (Mapping.Entry entry : branch.entries("nodes")) {
            String name = entry.key().value();
            if (entry.value() instanceof Mapping mapping) {
                BranchDestinations destinations = new BranchDestinations(writing, placement, placement.origins(name));
                Reading node = new Reading(mapping, ChapterFields.NODE);
                nodes.add(new NodeReader(writing, destinations).read(placement.id(name), entry.key(), node));
            }
        }
        return nodes;
    }

    private List<Memory> memories() {
        MemoryReader reader = new MemoryReader(writing, placement.chapter());
        List<Memory> memories = new ArrayList<>();
        for (Mapping.Entry entry : branch.entries("memories")) {
            if (entry.value() instanceof Mapping mapping) {
                memories.add(reader.read(whole(entry.key()), entry.key(), new Reading(mapping, ChapterFields.MEMORY)));
            }
        }
        return memories;
    }

    private List<World.Variable> variables() {
        List<World.Variable> read = new ArrayList<>();
        for (Mapping.Entry entry : branch.entries("variables")) {
            String whole = whole(entry.key());
            names.type(whole).ifPresent(type -> read.add(variables.read(whole, entry, type, writing)));
        }
        return read;
    }

    private List<World.Keepsake> keepsakes() {
        List<World.Keepsake> keepsakes = new ArrayList<>();
        for (Mapping.Entry entry : branch.entries("keepsakes")) {
            if (entry.value() instanceof Mapping mapping) {
                Reading keepsake = new Reading(mapping, WorldFields.KEEPSAKE);
                keepsakes.add(new World.Keepsake(
                        whole(entry.key()),
                        writing.plain(keepsake, "name"),
                        entry.key().where()));
            }
        }
        return keepsakes;
    }
}
