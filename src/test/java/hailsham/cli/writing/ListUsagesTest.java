package hailsham.cli.writing;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.author.naming.Usages;
import hailsham.cli.Desk;
import hailsham.expression.Scope.Kind;
import hailsham.expression.mention.Mention;
import hailsham.expression.mention.Use;
import hailsham.yaml.BranchReader;
import hailsham.yaml.StoryReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ListUsagesTest {
    private static String usages(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "usages";
        arguments[1] = "--story";
        arguments[2] = Miniature.FOLDER.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Desk.type(arguments).of(Miniature.FOLDER);
    }

    @Test
    void everyPlaceOfAMemoryIsShownWithWhatItDoesThere() {
        assertThat(usages("the-slip")).isEqualTo("""
                memory the-slip
                story/0-quay/01-quay.yaml:7:32: changes: hear the-slip
                story/1-island/01-lamp-room.yaml:22:50: reads: retold(fog, kindly) and not retold(the-slip)
                story/1-island/01-lamp-room.yaml:73:17: retells: - retell: the-slip
                story/1-island/02-clock.yaml:31:17: reads: heard(the-slip)
                story/1-island/02-clock.yaml:36:3: is declared: the-slip:
                story/1-island/03-boathouse.yaml:10:18: changes: remember the-slip
                story/1-island/03-boathouse.yaml:12:57: reads: not (lived(fog) or retold(fog)) and lived(the-slip)
                story/1-island/03-boathouse.yaml:17:17: recalls: - recall: the-slip
                story/2-crossing/01-crossing.yaml:45:20: reads: held(the-slip) and found(whistle)
                """);
    }

    @Test
    void aWordThatLeadsToANodeIsAPlaceOfItToo() {
        assertThat(usages("letter/desk")).isEqualTo("""
                node letter/desk
                story/2-crossing/01-crossing.yaml:61:13: goes to: go: next-chapter
                story/2-crossing/02-letter.yaml:3:9: begins with: begins: desk
                story/2-crossing/02-letter.yaml:6:3: is declared: desk:
                """);
    }

    @Test
    void aNodeIsNamedInItsChoicesAndAChapterInItsNodes() {
        assertThat(usages("quay/arrive")).contains("01-quay.yaml:30:25: reads: chose(arrive.carry)");
        assertThat(usages("quay")).contains("goes to: go: quay/bench");
    }

    @Test
    void machinesAreToldTheSame() {
        assertThat(usages("spoon", "--format", "json"))
                .isEqualTo("{\"v\":1,\"name\":\"spoon\",\"kind\":\"keepsake\",\"places\":["
                        + "{\"file\":\"story/world.yaml\",\"line\":44,\"column\":3,\"does\":\"declares\",\"of\":\"spoon\","
                        + "\"words\":\"spoon:\"},"
                        + "{\"file\":\"story/0-quay/01-quay.yaml\",\"line\":7,\"column\":57,\"does\":\"changes\",\"of\":\"spoon\","
                        + "\"words\":\"take spoon\"}]}\n");
    }

    @Test
    void aNameThatIsNotKnownGetsTheNearest() {
        assertThat(usages("nell.trsut")).isEqualTo("Nothing is called nell.trsut. Did you mean nell.trust?\n(2)\n");
        assertThat(usages("zzzzzz")).isEqualTo("Nothing is called zzzzzz.\n(2)\n");
    }

    @Test
    void inTheShippedStoryEveryNameIsDeclaredOnceAndEveryKindOfUseIsMet() {
        Usages usages =
                Usages.in(StoryReader.openShipped(), BranchReader.shipped()).usages();
        Set<Use> uses = EnumSet.noneOf(Use.class);
        usages.declared().forEach(subject -> {
            List<Mention> places = usages.of(subject);
            assertThat(places.stream().filter(place -> place.subject().equals(subject) && place.use() == Use.DECLARES))
                    .as(subject.name())
                    .hasSize(1);
            places.forEach(place -> uses.add(place.use()));
        });
        assertThat(usages.declared().stream().map(subject -> subject.kind()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(uses))).isSubsetOf(Use.RENAMES, Use.GRAFTS_ONTO);
    }
}
