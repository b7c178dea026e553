package hailsham.author.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.telling.Telling;
import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ExportTest {
    private static Telling told() {
        Telling telling = Telling.begin(Miniature.engine());
        for (String option :
                new String[] {"nothing", "thread.lamp-room", "retell.the-slip.kindly", "retell.fog.let-be", "on"}) {
            telling.choose(option);
        }
        return telling;
    }

    @Test
    void markdownSetsFlashbacksAndChoicesApart() {
        assertThat(Export.markdown(told()))
                .contains("""
                **The night of the fog**

                ## The Lamp Room

                There were ninety steps and I counted them. I had got to sixty when

                > ### The night of the fog

                > it was fog to the door. Nell held the lantern. I felt in my pocket

                > > ### How I came by the key

                > > it was Mr Crane's hand with the key in it. First time.

                **Anybody would have slipped there**
                """)
                .contains("~~It was a Tuesday.~~ It was the day the oil came, so it can't have been.");
    }

    @Test
    void htmlIsWholeAndSaysTheSameWithoutItsStyles() throws Exception {
        Document page = parsed(Export.html(told()));

        assertThat(page.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("The Lighthouse Clock");
        assertThat(page.getElementsByTagName("blockquote").getLength()).isGreaterThan(2);
        assertThat(page.getElementsByTagName("del").item(0).getTextContent()).isEqualTo("It was a Tuesday.");
        assertThat(page.getElementsByTagName("strong").item(0).getTextContent()).isEqualTo("Say nothing");
        assertThat(page.getElementsByTagName("em").item(0).getTextContent()).isEqualTo("good");
    }

    @Test
    void everyTellingIsAWellFormedPage() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Telling telling = Telling.begin(Miniature.engine());
            Miniature.play(telling, new Random(seed), 40);
            assertThat(parsed(Export.html(telling)).getElementsByTagName("body").getLength())
                    .isEqualTo(1);
        }
    }

    @Test
    void signsOfMarkdownInProseStandForThemselves() {
        for (String prose : new String[] {
            "- not a list",
            "+ nor this",
            "12. nor this",
            "3) or this",
            "# no heading",
            "> no quotation",
            "= no rule",
            "a `code` and [a](link) and <b>bold</b> & so",
            "~~not struck~~",
            "snake_case_word",
            "pipe | pipe"
        }) {
            String read = TextContentRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(Prose.markdown(prose)));
            assertThat(read).isEqualTo(prose);
        }
        assertThat(Prose.markdown("*so* and \\*star")).isEqualTo("*so* and \\*star");
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));
    }
}
