package hailsham.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.console.Reader;
import hailsham.console.Walk;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Scene;
import hailsham.console.model.Typography;
import hailsham.console.page.layout.Composition;
import hailsham.console.page.layout.Galley;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.setting.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the page wherever a reader goes in it, and however large it is. */
class PageWalkTest {
    private static final int STEPS = 100;
    private static final List<Scene> SCENES = new ArrayList<>();
    private static final List<String> LETTERS = List.of("m", "p", "h", "c", "l", ",", "?", "r", "a");

    @TempDir
    Path saves;

    @ParameterizedTest
    @CsvSource({
        "miniature, 20, 5", "miniature, 29, 9", "miniature, 40, 10", "miniature, 80, 24", "miniature, 300, 100",
        "screens, 20, 5", "screens, 21, 7", "screens, 30, 14", "screens, 132, 43", "screens, 300, 100"
    })
    void everyFrameFillsTheScreenAndNoRowReachesItsLastColumn(String story, int columns, int rows) {
        Random random = new Random(columns * 1000L + rows);
        try (Reader reader = Reader.of(story, saves, Typography.UNICODE, false)) {
            Page page = new Page(reader.session(), Typography.UNICODE, Glyphs.UNICODE);
            for (int step = 0; step < 3 * STEPS; step++) {
                List<Row> frame = page.frame(columns, rows);
                assertThat(frame).hasSize(rows);
                assertThat(frame).allMatch(row -> row.width() < columns);
                assertThat(frame).as("the foot").last().matches(row -> !row.isBlank());
                press(page, random.nextInt(14), random.nextInt(LETTERS.size()));
            }
        }
    }

    private static void press(Page page, int chance, int letter) {
        switch (chance) {
            case 0, 1, 2 -> page.press(Key.PAGE_DOWN, " ");
            case 3 -> page.press(Key.PAGE_UP, "");
            case 4 -> page.press(Key.ENTER, "\r");
            case 5 -> page.press(Key.UP, "k");
            case 6 -> page.press(Key.DOWN, "j");
            case 7 -> page.press(Key.END, "");
            case 8 -> page.press(Key.INTERRUPT, "");
            case 9 -> page.press(Key.LETTER, LETTERS.get(letter));
            case 10 -> page.press(Key.ESCAPE, "");
            case 11 -> page.press(Key.LETTER, "u");
            default -> page.press(Key.DIGIT, String.valueOf(chance - 11));
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "24, 6", "40, 10", "80, 24", "100, 30"})
    void turningThePageLeavesNothingOut(int columns, int rows) {
        Sheet sheet = new Sheet(columns, rows, Settings.DEFAULT.column());
        for (Scene scene : SCENES) {
            Composition composition = new Composition(sheet, Glyphs.UNICODE, Settings.DEFAULT);
            View view = new View(Optional.empty());
            view.lay(composition.scene(scene), sheet.body(), 0);
            List<Row> all = view.galley().rows();
            int seen = view.shown().size();
            while (!view.atEnd()) {
                int last = seen;
                view.turn(1);
                int first = indexOf(all, view.shown().get(0));
                assertThat(all.subList(Math.min(first, last), Math.max(first, last)).stream()
                                .filter(row -> first > last && !row.isBlank()))
                        .as("rows between two pages")
                        .isEmpty();
                seen = first + view.shown().size();
                assertThat(seen).as("each page goes on").isGreaterThan(last);
            }
            assertThat(seen).isEqualTo(all.size());
        }
    }

    private static int indexOf(List<Row> rows, Row row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        throw new AssertionError(row);
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 33, 40, 80, 200})
    void everyWordIsSetAndNoneIsCutThatWouldFit(int columns) {
        Sheet sheet = new Sheet(columns, 24, Settings.DEFAULT.column());
        for (Scene scene : SCENES) {
            Galley galley = new Composition(sheet, Glyphs.UNICODE, Settings.DEFAULT).scene(scene);
            int place = 0;
            for (Paragraph paragraph : scene.paragraphs()) {
                if (paragraph.role() == Role.BACK) {
                    continue;
                }
                String set = galley.text(place++).replaceFirst("^› ", "");
                assertThat(set.replace(" ", "")).isEqualTo(paragraph.text().replace(" ", ""));
                List<String> words = List.of(set.split(" "));
                for (String word : paragraph.text().split(" ")) {
                    if (word.length() < sheet.width() / 2 - 4) {
                        assertThat(words).contains(word);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 5", "40, 10", "80, 24"})
    void onlyWhatWasOnThePageToItsEndCountsAsRead(int columns, int rows) {
        Sheet sheet = new Sheet(columns, rows, Settings.DEFAULT.column());
        for (Scene scene : SCENES) {
            Composition composition = new Composition(sheet, Glyphs.UNICODE, Settings.DEFAULT);
            View view = new View(Optional.empty());
            view.lay(composition.scene(scene), sheet.body(), 0);
            List<Row> seen = new ArrayList<>(view.shown());
            while (!view.atEnd()) {
                int read = view.read();
                assertThat(view.galley().rows().stream()
                                .filter(row -> row.event() >= 0 && row.event() < read)
                                .filter(row -> seen.stream().noneMatch(s -> s == row)))
                        .as("rows of what counts as read that were not shown")
                        .isEmpty();
                view.turn(1);
                seen.addAll(view.shown());
            }
            assertThat(view.read()).isEqualTo(Integer.MAX_VALUE);
        }
    }

    @BeforeAll
    static void meetEveryWayInWhichASceneStops(@TempDir Path folder) {
        for (String story : List.of("miniature", "screens")) {
            try (Reader reader = Reader.of(story, folder.resolve(story), Typography.UNICODE, false)) {
                Walk.through(reader.session(), STEPS, new Random(3), SCENES::add);
            }
        }
        assertThat(SCENES.stream().map(Scene::stop).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Scene.Stop.values());
    }
}
