package hailsham.yaml.decode;

import hailsham.source.DiagnosticCode;
import hailsham.source.Diagnostics;
import hailsham.source.SourceFile;
import hailsham.source.Span;
import hailsham.yaml.fields.StoryFields;
import hailsham.yaml.file.FileOrder;
import hailsham.yaml.file.StoryFiles.StoryFile;
import hailsham.yaml.nodes.Reading;
import hailsham.yaml.tree.Mapping;
import hailsham.yaml.tree.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a story, and which file belongs to which. */
final class PartPlanner {
    private static final Span NOWHERE = new SourceFile("", "").span(0, 0);

    private final Diagnostics diagnostics;
    private final Optional<Reading> story;
    private final Map<String, PartPlan> byFolder = new LinkedHashMap<>();
    private final Set<String> foldersSeen = new HashSet<>();
    private boolean allRead = true;

    /** @param story what {@code story.yaml} says; empty where it cannot be read */
    PartPlanner(Optional<Reading> story, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.story = story;
        Set<String> ids = new HashSet<>();
        if (story.isPresent()) {
            for (Reading part : story.get().readings("parts", StoryFields.PART)) {
                add(part, ids);
            }
        }
    }

    private void add(Reading part, Set<String> ids) {
        Scalar id = part.scalar("part").orElse(null);
        Scalar folder = part.scalar("folder").orElse(null);
        if (id == null || folder == null) {
            allRead = false;
            return;
        }
        boolean free = part.word("order").equals("free");
        boolean orderRead = !part.has("order") || part.scalar("order").isPresent();
        PartPlan plan = new PartPlan(id.value(), part, folder.value(), free, orderRead, id.where());
        if (!ids.add(id.value())) {
            taken(id, "a part is called `" + id.value() + "` already");
        } else if (byFolder.putIfAbsent(folder.value(), plan) != null) {
            taken(folder, "the folder `" + folder.value() + "` is that of another part already");
        }
    }

    private void taken(Scalar name, String message) {
        allRead = false;
        diagnostics.report(
                DiagnosticCode.NAME_TAKEN, name.where(), message, "each part has a name and a folder of its own");
    }

    /** The part whose folder this is. Where nothing is known of parts, every folder is one. */
    Optional<PartPlan> ofFolder(String folder) {
        if (story.isEmpty() && !folder.isEmpty()) {
            Reading nothing = new Reading(new Mapping(List.of(), false, NOWHERE), StoryFields.PART);
            return Optional.of(new PartPlan(folder, nothing, folder, false, false, NOWHERE));
        }
        foldersSeen.add(folder);
        return Optional.ofNullable(byFolder.get(folder));
    }

    /** Where a part could not be read, the file may be in that one. */
    void refuseFileInNoPart(StoryFile file) {
        if (!allRead) {
            return;
        }
        String known = byFolder.isEmpty() ? "" : "; the folders of parts are " + String.join(", ", byFolder.keySet());
        diagnostics.report(
                DiagnosticCode.FILE_IN_NO_PART,
                file.source().span(0, 0),
                file.folder().isEmpty()
                        ? "a file of this name is not read"
                        : "the folder `" + file.folder() + "` is that of no part",
                "a chapter is in the folder of a part" + known);
    }

    /** Chapters are told in the order of their files, which their numbers make plain. */
    void refuseUnnumbered(StoryFile file, Set<String> numbers) {
        int number = FileOrder.number(file.name());
        boolean ends = file.name().endsWith(".yaml");
        if (!ends) {
            unnumbered(file, "the name of a chapter's file ends in `.yaml`", "rename it");
        } else if (number == Integer.MAX_VALUE) {
            unnumbered(
                    file,
                    "the name of a chapter's file begins with its number",
                    "rename it, as in `01-" + file.name() + "`");
        } else if (!numbers.add(file.folder() + "/" + number)) {
            unnumbered(file, "another chapter of this folder has the number " + number, "give this one another");
        }
    }

    private void unnumbered(StoryFile file, String message, String hint) {
        diagnostics.report(DiagnosticCode.CHAPTER_NUMBER, file.source().span(0, 0), message, hint);
    }

    /** Parts with their chapters, in the order of the parts and then of the files. */
    Outline outline(List<ChapterPlan> chapters, boolean everyFileRead) {
        List<ChapterPlan> inOrder = new ArrayList<>();
        Set<String> unfinished = new HashSet<>();
        if (story.isPresent()) {
            for (Scalar part : story.get().scalars("unfinished")) {
                unfinished.add(part.value());
            }
        }
        for (PartPlan part : byFolder.values()) {
            for (ChapterPlan chapter : chapters) {
                if (chapter.part().isSame(part)) {
                    inOrder.add(chapter);
                }
            }
            boolean empty = everyFileRead && !foldersSeen.contains(part.folder());
            if (empty && !unfinished.contains(part.id())) {
                diagnostics.report(
                        DiagnosticCode.EMPTY_PART,
                        part.where(),
                        "the part `" + part.id() + "` has no chapters: there is nothing to read in `" + part.folder()
                                + "`",
                        "write one, or list the part under `unfinished`");
            }
        }
        return new Outline(List.copyOf(byFolder.values()), inOrder, unfinished, allRead);
    }
}
