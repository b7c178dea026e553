package hailsham.story;

import hailsham.source.Diagnostic;
import hailsham.story.branch.Woven;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A whole story, read and checked: every name in it leads somewhere.
 *
 * @param id its identity, to which saves are bound
 * @param version of the story; raised when a published story changes
 * @param note what a reader is told before the first page, paragraph by paragraph; may be empty
 * @param parts in reading order
 * @param chapters by id, in reading order
 * @param memories by id, in the order of the chapters that they come from
 * @param begins the node at which it begins
 * @param unfinished parts that are still to be written
 * @param contracts what it promises of every reader
 * @param renames ids of older versions and what they are now
 * @param retired ids of older versions that are gone for good
 * @param branches those that are woven into it, by id
 * @param warnings what was noticed in reading and does not keep it from being played
 */
public record Story(
        String id,
        String title,
        Optional<String> author,
        int version,
        List<String> note,
        List<Part> parts,
        Map<String, Chapter> chapters,
        Map<String, Memory> memories,
        World world,
        NodeId begins,
        Set<String> unfinished,
        List<Promise> contracts,
        Map<String, String> renames,
        Set<String> retired,
        Map<String, Woven> branches,
        List<Diagnostic> warnings) {
    /** The format version that this program reads and writes. */
    public static final int FORMAT = 1;

    public Story {
        note = List.copyOf(note);
        parts = List.copyOf(parts);
        chapters = Ordered.copy(chapters);
        memories = Ordered.copy(memories);
        unfinished = Ordered.copy(unfinished);
        contracts = List.copyOf(contracts);
        renames = Ordered.copy(renames);
        retired = Ordered.copy(retired);
        branches = Ordered.copy(branches);
        warnings = List.copyOf(warnings);
    }

    /** The same with what was noticed in reading it. */
    public Story withWarnings(List<Diagnostic> noticed) {
        return with(chapters, memories, world, contracts, branches, noticed);
    }

    /** The same with branches in it. */
    public Story with(
            Map<String, Chapter> itsChapters, Map<String, Memory> itsMemories, World itsWorld, Map<String, Woven> on) {
        return with(itsChapters, itsMemories, itsWorld, contracts, on, warnings);
    }

    /** The same told otherwise, of which nothing is promised. */
    public Story toldOtherwise(Map<String, Chapter> itsChapters, Map<String, Memory> itsMemories, World itsWorld) {
        return with(itsChapters, itsMemories, itsWorld, List.of(), branches, warnings);
    }

    private Story with(
            Map<String, Chapter> itsChapters,
            Map<String, Memory> itsMemories,
            World itsWorld,
            List<Promise> promised,
            Map<String, Woven> on,
            List<Diagnostic> noticed) {
        return new Story(
                id,
                title,
                author,
                version,
                note,
                parts,
                itsChapters,
                itsMemories,
                itsWorld,
                begins,
                unfinished,
                promised,
                renames,
                retired,
                on,
                noticed);
    }

    public Chapter chapter(String id) {
        return Ordered.get(chapters, id);
    }

    public Node node(NodeId id) {
        return Ordered.get(chapter(id.chapter()).nodes(), id.node());
    }

    public Memory memory(String id) {
        return Ordered.get(memories, id);
    }

    /** The part that a chapter belongs to. */
    public Part partOf(Chapter chapter) {
        return parts.stream()
                .filter(part -> part.id().equals(chapter.part()))
                .findFirst()
                .orElseThrow();
    }
}
