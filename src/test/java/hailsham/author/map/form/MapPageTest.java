package hailsham.author.map.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hailsham.Miniature;
import hailsham.author.map.ChapterMap;
import hailsham.author.map.Hits;
import hailsham.author.map.Layout;
import hailsham.author.map.PartsMap;
import hailsham.story.Story;
import hailsham.yaml.StoryReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a map in a real browser; left out, with a word, where there is none. */
class MapPageTest {
    @TempDir
    Path root;

    private final List<Browser> open = new ArrayList<>();

    @BeforeEach
    void aBrowserIsThere() {
        assumeTrue(Browser.program().isPresent(), "no chromium here: the page of a map is not tried");
    }

    @AfterEach
    void close() throws IOException {
        for (Browser browser : open) {
            browser.close();
        }
    }

    private Browser browser(String html, boolean dark) throws IOException, InterruptedException {
        Path page = Files.writeString(root.resolve("map" + open.size() + ".html"), html);
        Path profile = Files.createDirectory(root.resolve("profile" + open.size()));
        Browser browser = Browser.open(Browser.program().orElseThrow(), profile, page, dark);
        open.add(browser);
        browser.waitFor("document.readyState === 'complete' && document.getElementById('picture')");
        return browser;
    }

    private static String quay() {
        Story story = Miniature.story();
        return HtmlMap.of(story, ChapterMap.of(story, story.chapter("quay"), Hits.NONE), Hits.NONE);
    }

    private static String shown(Browser browser) {
        return browser.get("[...document.querySelectorAll('article:not([hidden])')].map(a => a.id).join(' ')");
    }

    @Test
    void aClickShowsWhatIsWrittenInABoxAndALinkLeadsOn() throws Exception {
        Browser page = browser(quay(), false);
        assertThat(shown(page)).isEmpty();

        page.click("[data-id='quay/arrive'] rect");

        assertThat(shown(page)).isEqualTo("quay/arrive");
        assertThat(page.get("document.getElementById('quay/arrive').innerText"))
                .contains("Nell had the *good* bag and I had the other.")
                .contains("Blow the whistle whistle → quay/bench")
                .contains("when nell.worry < 2 and not chose(quay/arrive.ask)");
        assertThat(page.get("location.hash")).isEqualTo("#quay/arrive");
        page.click("article:not([hidden]) a[href='#quay/bench']");
        assertThat(shown(page)).isEqualTo("quay/bench");
        assertThat(page.get("String(document.querySelector('[data-id=\"quay/bench\"]').classList.contains('chosen'))"))
                .isEqualTo("true");
    }

    @Test
    void everythingCanBeDoneByKeys() throws Exception {
        Browser page = browser(quay(), false);
        String there = "document.activeElement.id + '|' + (document.activeElement.dataset.id || '')";
        List<String> met = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            page.press("Tab", "");
            met.add(page.get(there));
        }
        assertThat(met)
                .containsSubsequence("find|", "out|", "in|", "fit|", "list|", "map|", "|quay/arrive", "|quay/bench");

        page.get("document.querySelector('[data-id=\"quay/arrive\"]').focus()");
        page.press("Enter", "\r");
        assertThat(shown(page)).isEqualTo("quay/arrive");
        assertThat(page.get("document.activeElement.innerText")).isEqualTo("arrive");
        page.press("Escape", "");
        assertThat(page.get(there)).isEqualTo("|quay/arrive");

        page.get("document.getElementById('map').focus()");
        String before = page.get("document.getElementById('picture').getAttribute('viewBox')");
        page.press("+", "+");
        String larger = page.get("document.getElementById('picture').getAttribute('viewBox')");
        assertThat(width(larger)).isLessThan(width(before));
        page.press("ArrowRight", "");
        assertThat(page.get("document.getElementById('picture').getAttribute('viewBox')"))
                .isNotEqualTo(larger);
        page.press("0", "0");
        assertThat(page.get("document.getElementById('picture').getAttribute('viewBox')"))
                .startsWith("0 0 ");
    }

    private static double width(String viewBox) {
        return Double.parseDouble(viewBox.split(" ")[2]);
    }

    @Test
    void aSearchMarksTheBoxesThatHoldTheWordsAndEnterGoesToThem() throws Exception {
        Browser page = browser(quay(), false);
        page.get("document.getElementById('find').focus()");

        page.type("WHISTLE was somewhere");

        assertThat(page.get("document.getElementById('met').textContent")).isEqualTo("1 box");
        assertThat(page.get("[...document.querySelectorAll('.box.found')].map(b => b.dataset.id).join(' ')"))
                .isEqualTo("quay/bench");
        page.press("Enter", "\r");
        assertThat(shown(page)).isEqualTo("quay/bench");
        page.get("document.getElementById('find').select()");
        page.type("nothing of the kind");
        assertThat(page.get("document.getElementById('met').textContent")).isEqualTo("0 boxes");
    }

    @Test
    void whoHearsThePageHearsWhatEachBoxIsAndLeadsTo() throws Exception {
        Browser page = browser(quay(), false);

        List<String> heard = page.heard();

        assertThat(heard)
                .contains("heading: The Quay", "searchbox: Find", "button: As a list", "button: Larger")
                .anyMatch(thing -> thing.matches("button: node arrive, begins here, \\d+ words, leads to .*bench.*"))
                .anyMatch(thing -> thing.matches("button: hub bench, \\d+ words, leads to crossing/deck"));
        assertThat(heard.stream().filter(thing -> thing.matches("(button|searchbox|link): ")))
                .isEmpty();
    }

    @Test
    void allOfItCanBeReadAsAList() throws Exception {
        Browser page = browser(quay(), false);
        page.click("#list");
        assertThat(shown(page)).isEqualTo("quay/arrive quay/bench");
        assertThat(page.get("String(document.getElementById('list').getAttribute('aria-pressed'))"))
                .isEqualTo("true");
        assertThat(page.get("getComputedStyle(document.getElementById('map')).display"))
                .isEqualTo("none");
        page.click("#list");
        assertThat(shown(page)).isEmpty();
    }

    @Test
    void itAsksForNothingFromOutside() throws Exception {
        Browser page = browser(quay(), false);
        assertThat(page.get("String(performance.getEntriesByType('resource').length)"))
                .isEqualTo("0");
        assertThat(quay().replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:", "https:", "src=");
    }

    @Test
    void itIsLightInTheLightAndDarkInTheDark() throws Exception {
        assertThat(brightness(browser(quay(), false))).isGreaterThan(200);
        assertThat(brightness(browser(quay(), true))).isLessThan(60);
    }

    /** Of the upper left corner of the map, from 0 to 255. */
    private static int brightness(Browser page) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(page.picture()));
        int colour = image.getRGB(3, image.getHeight() - 3);
        return ((colour >> 16 & 255) + (colour >> 8 & 255) + (colour & 255)) / 3;
    }

    /** Boxes lie on no other, what is written in one fits into it, and no words of a line lie on a box. */
    @Test
    void nothingOfTheShippedMapsLiesOnSomethingElse() throws Exception {
        Story story = StoryReader.readShipped().story().orElseThrow();
        List<String> pages = new ArrayList<>();
        pages.add(SvgMap.inPage(Layout.of(PartsMap.of(story, Hits.NONE))));
        story.chapters()
                .values()
                .forEach(chapter -> pages.add(SvgMap.inPage(Layout.of(ChapterMap.of(story, chapter, Hits.NONE)))));
        String html = "<!DOCTYPE html><meta charset=utf-8><style>" + Resources.read("picture.css") + "</style>"
                + String.join("\n", pages).replace("id=\"picture\"", "class=\"picture\"");
        Path page = Files.writeString(root.resolve("all.html"), html);
        Browser browser =
                Browser.open(Browser.program().orElseThrow(), Files.createDirectory(root.resolve("all")), page, false);
        open.add(browser);
        browser.waitFor("document.querySelectorAll('svg').length === " + pages.size());
        assertThat(Integer.parseInt(browser.get("String(document.querySelectorAll('text.way').length)")))
                .isGreaterThan(300);

        assertThat(browser.get("""
                (() => {
                  const faults = [];
                  const over = (a, b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
                  for (const svg of document.querySelectorAll('svg')) {
                    const rects = [...svg.querySelectorAll('.box rect')].map(r => r.getBoundingClientRect());
                    rects.forEach((a, i) => rects.slice(i + 1).forEach(b => { if (over(a, b)) faults.push('boxes in ' + svg.ariaLabel); }));
                    for (const box of svg.querySelectorAll('.box')) {
                      const room = box.querySelector('rect').getBoundingClientRect();
                      for (const text of box.querySelectorAll('text')) {
                        const r = text.getBoundingClientRect();
                        if (r.right > room.right || r.left < room.left || r.bottom > room.bottom + 1) faults.push('too long: ' + text.textContent);
                      }
                    }
                    const labels = [...svg.querySelectorAll('text.way')].map(t => ({ r: t.getBoundingClientRect(), t: t.textContent }));
                    labels.forEach((a, i) => {
                      if (rects.some(b => over(a.r, b))) faults.push('on a box: ' + a.t);
                      labels.slice(i + 1).forEach(b => { if (Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left) > 1 && Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top) > 4) faults.push('words: ' + a.t + ', ' + b.t); });
                    });
                  }
                  return faults.join('\\n');
                })()
                """)).isEmpty();
    }
}
