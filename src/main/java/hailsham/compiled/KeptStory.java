package hailsham.compiled;

import hailsham.source.SourceFile;
import hailsham.story.Story;
import java.util.List;

/**
 * A story as it was when it was kept.
 *
 * @param sources the files that it was read from, word for word
 */
public record KeptStory(Story story, List<SourceFile> sources) {
    public KeptStory {
        sources = List.copyOf(sources);
    }

    /** Whether it is what would be read from these files, which have the same names and say the same. */
    public boolean isOf(List<SourceFile> now) {
        if (now.size() != sources.size()) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            boolean same = now.get(i).name().equals(sources.get(i).name())
                    && now.get(i).text().equals(sources.get(i).text());
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
