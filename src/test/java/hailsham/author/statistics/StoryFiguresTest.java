package hailsham.author.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.author.statistics.Figures.Between;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StoryFiguresTest {
    private static final StoryFigures COUNTED =
            StoryFigures.of(StoryReader.read(Path.of("src/test/resources/stories/counted"))
                    .story()
                    .orElseThrow());

    @Test
    void aChapterIsCountedAsByHand() {
        assertThat(COUNTED.chapters().get("climb"))
                .isEqualTo(new Figures(
                        10 + 6 + 3 + 4 + 7 + 3 + 4 + 7 + 3,
                        4,
                        2,
                        4,
                        1,
                        2,
                        1,
                        0,
                        1,
                        // To the first choice 7.5; run 3 + 5.5 + 4, walk 5.5 + 4, each then 3 + 6; wait 4 + 3 + 6.
                        new Between(9, 13, 13),
                        2.0 / 3,
                        0));
        assertThat(COUNTED.chapters().get("gate"))
                .isEqualTo(new Figures(4 + 4 + 2 + 3, 2, 1, 1, 0, 1, 0, 1, 1, new Between(3, 3, 3), 1, 1));
    }

    @Test
    void partsAndAllAreTheSumsOfTheirChapters() {
        assertThat(COUNTED.parts().get("hill")).isEqualTo(COUNTED.chapters().get("climb"));
        assertThat(COUNTED.total().words()).isEqualTo(60);
        assertThat(COUNTED.total().nearEchoShare()).isEqualTo(2.0 / 3);
    }

    @Test
    void everyConstructOfTheFormatCanBeCounted() {
        StoryFigures miniature = StoryFigures.of(Miniature.story());

        assertThat(miniature.chapters().keySet())
                .containsExactlyElementsOf(Miniature.story().chapters().keySet());
        assertThat(miniature.total().nodes())
                .isEqualTo(Miniature.story().chapters().values().stream()
                        .mapToInt(chapter -> chapter.nodes().size())
                        .sum());
        assertThat(miniature.total().endings()).isEqualTo(3);
        assertThat(miniature.total().memories()).isEqualTo(3);
    }
}
