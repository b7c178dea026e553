package hailsham.cli.writing;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.cli.Desk;
import hailsham.golden.GoldenPairs;
import hailsham.story.Story;
import hailsham.yaml.StoryFixture;
import hailsham.yaml.StoryReader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DrawMapTest {
    private static Desk.Answer map(String... more) {
        List<String> arguments = new ArrayList<>(List.of("map", "--story", Miniature.FOLDER.toString()));
        arguments.addAll(List.of(more));
        return Desk.type(arguments.toArray(String[]::new));
    }

    @TestFactory
    List<DynamicTest> mapsForOtherProgramsAreTheseAndFaultsAreTold() {
        return GoldenPairs.tests("map", input -> map(input.strip().split(" ")).of(Miniature.FOLDER));
    }

    @Test
    void everyNodeOfEveryShippedChapterHasItsBoxAndEveryLineItsEnds() throws Exception {
        Story story = StoryReader.readShipped().story().orElseThrow();
        for (String chapter : story.chapters().keySet()) {
            Document svg = parsed(
                    Desk.type("map", "--chapter", chapter, "--format", "svg").out());
            Set<String> boxes = attributes(svg, "data-id");
            assertThat(boxes)
                    .as(chapter)
                    .containsAll(story.chapter(chapter).nodes().values().stream()
                            .map(node -> node.id().toString())
                            .toList());
            assertThat(boxes).containsAll(attributes(svg, "data-from"));
            assertThat(attributes(svg, "data-about")).containsAll(attributes(svg, "data-to"));
        }
    }

    @Test
    void thePartsHaveABoxForEachChapterAndEachEnding() throws Exception {
        Story story = Miniature.story();
        Set<String> boxes = attributes(parsed(map("--format", "svg").out()), "data-id");
        assertThat(boxes)
                .containsAll(story.chapters().keySet())
                .containsAll(story.world().endings().keySet());
    }

    @Test
    void whatWasNeverMetIsSaidToBe() {
        assertThat(map("--chapter", "quay", "--format", "svg", "--runs", "1").out())
                .contains("never")
                .contains("met by 100 %");
    }

    /** A page is HTML, in which every `&` of the story must be written out, and a script must not end early. */
    @Test
    void nothingThatAWriterWritesIsTakenForMarkup(@TempDir Path folder) throws Exception {
        StoryFixture.lay("small", """
                    === 1-yard/01-gate.yaml
                    chapter: gate
                    title: 'A \\<b> & "c"'
                    begins: arrive
                    nodes:
                      arrive:
                        text: |
                          \\<script>alert(1)\\</script> & co.
                        choices:
                          - choice: on
                            text: '\\<i>On\\</i> & away'
                            go: hub
                      hub:
                        do: take key
                        text: |
                          I was there.
                        ending: home
                    """, folder);
        Desk.Answer answer = Desk.type("map", "--story", folder.toString(), "--chapter", "gate");
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .contains("&lt;script&gt;alert(1)", "&lt;/script&gt; &amp; co.", "A &lt;b&gt; &amp; &quot;c&quot;")
                .doesNotContain("<script>alert", "<i>On");
        parsed(Desk.type("map", "--story", folder.toString(), "--chapter", "gate", "--format", "svg")
                .out());
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Set<String> attributes(Document svg, String name) {
        NodeList all = svg.getElementsByTagName("g");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> ((Element) all.item(i)).getAttribute(name))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toSet());
    }
}
