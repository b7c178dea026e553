package hailsham.save.sentence;

import hailsham.story.Chapter;
import hailsham.story.Story;
import hailsham.telling.carry.Break;
import hailsham.telling.strand.Decision;
import java.util.List;
import java.util.stream.Collectors;

/** What a reader is told of a story that was edited under what is kept of it; never an id of the story's own. */
public final class EditSentences {
    public static final String CHANGED =
            "The story has changed since this was kept. All that you chose still holds; what came of"
                    + " it is told as it is now.";

    private EditSentences() {}

    /** The chapter, the reason, and where the reader goes on. */
    public static String broken(Story story, Break broken) {
        String chapter = title(story, broken.decision().node().chapter());
        String from = title(story, broken.stands().chapter());
        return "The story has changed since this was kept, and your way holds no longer to where you were: "
                + reason(broken.reason(), chapter)
                + ". You go on from the last place that holds" + (from.equals(chapter) ? "" : ", in " + from)
                + ". Nothing is lost: what was kept stays as it is until you go on, and stands then in a slot of its own.";
    }

    private static String reason(Break.Reason reason, String chapter) {
        return switch (reason) {
            case RETIRED -> "what you chose in " + chapter + " has been taken out of it";
            case CHAPTER_GONE -> "the chapter " + chapter + " is not in it any more";
            case PAGE_GONE -> "a page of " + chapter + " on which you chose is not there any more";
            case CHOICE_GONE -> "a choice that you took in " + chapter + " is not there any more";
            case NOT_OFFERED ->
                "a choice that you took in " + chapter + " is not to be had after what you chose before it";
            case NEWLY_ASKED -> "in " + chapter + " you are asked something that you were not asked before";
            case LEADS_ELSEWHERE -> "what you chose before does not lead to that page of " + chapter + " any more";
        };
    }

    public static String leftOut(Story story, List<Decision> decisions) {
        String chapters = decisions.stream()
                .map(decision -> title(story, decision.node().chapter()))
                .distinct()
                .collect(Collectors.joining(", "));
        return "The story has changed since this was kept. Something that you chose is not in it any more (" + chapters
                + "); all else still holds, and you stand where you stood.";
    }

    private static String title(Story story, String chapter) {
        Chapter found = story.chapters().get(chapter);
        return found == null ? "“" + Sentences.plain(chapter) + "”" : found.title();
    }
}
