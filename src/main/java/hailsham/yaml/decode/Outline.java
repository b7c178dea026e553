package hailsham.yaml.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parts and chapters, in reading order.
 *
 * @param unfinished ids of parts that are still to be written
 * @param allPartsRead whether there may be no others
 */
record Outline(List<PartPlan> parts, List<ChapterPlan> chapters, Set<String> unfinished, boolean allPartsRead) {
    Outline {
        parts = List.copyOf(parts);
        chapters = List.copyOf(chapters);
        unfinished = Set.copyOf(unfinished);
    }

    Optional<PartPlan> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    List<ChapterPlan> chaptersOf(PartPlan part) {
        List<ChapterPlan> found = new ArrayList<>();
        for (ChapterPlan chapter : chapters) {
            if (chapter.part().isSame(part)) {
                found.add(chapter);
            }
        }
        return found;
    }

    /** The chapter that follows in the order of the files, in whichever part it is. */
    Optional<ChapterPlan> after(ChapterPlan chapter) {
        int index = chapters.indexOf(chapter);
        return index + 1 < chapters.size() ? Optional.of(chapters.get(index + 1)) : Optional.empty();
    }
}
