package hailsham.telling;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.Engine;
import hailsham.engine.Miniature;
import hailsham.engine.Option;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.Ground;
import hailsham.telling.Causes.Cause;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CausesTest {
    private static final Engine ENGINE = Engine.of(Miniature.story());
    private static final Slots SLOTS = ENGINE.program().slots();

    private static Telling telling(String... options) {
        Telling telling = Telling.begin(ENGINE);
        for (String option : options) {
            telling.choose(option);
        }
        return telling;
    }

    private static List<String> causes(Telling telling, String variable) {
        return Causes.of(telling).of(SLOTS.need(Slot.Kind.VARIABLE, variable)).stream()
                .map(cause -> cause.write().written() + " by "
                        + cause.decision().map(Object::toString).orElse("the first page"))
                .toList();
    }

    @Test
    void everythingThatWasAddedIsACauseAndWhatWasSetTakesThePlaceOfAllBefore() {
        Telling telling = telling("carry", "ask", "nothing", "thread.clock");
        assertThat(causes(telling, "nell.worry"))
                .containsExactly("-= 1 by quay/arrive.carry", "+= 3 by quay/arrive.ask");

        telling.choose("stop");

        assertThat(causes(telling, "nell.worry")).containsExactly("= 5 by clock/case.stop");
        assertThat(causes(telling, "owned-up")).isEmpty();
    }

    @Test
    void theCausesOfEveryThingMakeItWhatItIs() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            Telling telling = Telling.begin(ENGINE);
            for (int i = 0; i < 40 && !telling.options().isEmpty(); i++) {
                List<Option> free =
                        telling.options().stream().filter(Option::free).toList();
                telling.choose(free.get(random.nextInt(free.size())).id());
            }
            Causes causes = Causes.of(telling);
            for (int slot = 0; slot < SLOTS.all().size(); slot++) {
                List<Cause> all = causes.of(slot);
                int value = SLOTS.all().get(slot).start();
                for (int i = 0; i < all.size(); i++) {
                    Cause cause = all.get(i);
                    if (i > 0 || !cause.write().decides()) {
                        assertThat(cause.write().before()).isEqualTo(value);
                    }
                    value = cause.write().after();
                }
                assertThat(value).as("slot %d, seed %d", slot, seed).isEqualTo(ENGINE.value(telling.state(), slot));
            }
        }
    }

    @Test
    void everyFactOfALineHasTheCausesThatItHadWhenItWasAsked() {
        Set<Class<?>> met = new HashSet<>();
        for (long seed = 1; seed <= 100; seed++) {
            Random random = new Random(seed);
            Telling telling = Telling.begin(ENGINE);
            for (int i = 0; i < 30 && !telling.options().isEmpty(); i++) {
                List<Option> free =
                        telling.options().stream().filter(Option::free).toList();
                telling.choose(free.get(random.nextInt(free.size())).id());
                Causes causes = Causes.of(telling);
                for (Account.Line line : causes.lines()) {
                    for (Account.Because because : line.because()) {
                        for (Ground.Fact fact : because.ground().deciding()) {
                            assertThat(value(causes.of(fact.slot(), because.done()), fact.slot()))
                                    .as("%s of “%s”, seed %d", fact.written(), line.text(), seed)
                                    .isEqualTo(fact.value());
                            met.add(fact.question().getClass());
                        }
                    }
                }
            }
        }
        assertThat(met).contains(Ground.Between.class, Ground.Turn.class);
    }

    private static int value(List<Cause> causes, int slot) {
        return causes.isEmpty()
                ? SLOTS.all().get(slot).start()
                : causes.get(causes.size() - 1).write().after();
    }

    @Test
    void aLineAfterARetellingIsSaidUnderTheConditionsThatWereAskedInTheTurnBefore() {
        Telling telling = telling("nothing");
        telling.choose(telling.options().get(0).id());
        assertThat(telling.options().get(0).id()).startsWith("retell.the-slip.");
        telling.choose(telling.options().get(0).id());

        List<Account.Line> lines = Causes.of(telling).lines();

        assertThat(lines)
                .filteredOn(line -> line.text().equals("He shut my fingers on it,"))
                .singleElement()
                .satisfies(line -> assertThat(line.ground().written()).isEqualTo("held(the-key)"));
    }

    @Test
    void aCauseSaysInWhichWordsItWasDecidedAndWhere() {
        Causes causes = Causes.of(telling("carry", "nothing"));

        assertThat(causes.of(SLOTS.need(Slot.Kind.VARIABLE, "nell.trust")))
                .extracting(cause -> cause.words().orElse("") + ", " + cause.chapter() + ", " + cause.position())
                .containsExactly("Carry both bags, quay, 0", "Say nothing, quay, 1");
    }
}
