package hailsham.engine;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.engine.program.Line;
import hailsham.engine.program.Op;
import hailsham.engine.program.ShareStop;
import hailsham.engine.program.Stop;
import hailsham.engine.program.Unit;
import hailsham.engine.slots.Prose;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import hailsham.engine.why.Account;
import hailsham.engine.why.Ground;
import hailsham.engine.why.Ground.Fact;
import hailsham.engine.why.Grounds;
import hailsham.engine.why.Reason;
import hailsham.engine.why.Reason.Standing;
import hailsham.engine.why.Write;
import hailsham.expression.Condition;
import hailsham.story.Piece;
import hailsham.story.Story;
import hailsham.telling.progress.Met;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An explanation evaluates to what the engine does, whatever the state. */
class WhyTest {
    private static final int STATES = 10_000;

    private static Engine engine(String story) {
        return Engine.of(StoryReader.read(Path.of(story)).story().orElseThrow());
    }

    /** Places where a reader decides. */
    private static List<State> stops(Engine engine) {
        List<State> stops = new ArrayList<>();
        for (int number = 0; number < engine.program().nodes(); number++) {
            Unit unit = engine.program().unit(number);
            for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
                if (unit.op(at) == Op.STOP && !(unit.stopAt(at) instanceof Stop.End)) {
                    stops.add(new State(
                            number, at, State.NOWHERE, engine.program().slots().start()));
                }
            }
        }
        return stops;
    }

    /** Any values, the ends of ranges often. */
    private static long[] held(Slots slots, Random random) {
        long[] held = slots.start();
        for (int i = 0; i < slots.all().size(); i++) {
            Slot slot = slots.all().get(i);
            int spread = slot.most() - slot.least() + 1;
            int value = switch (random.nextInt(4)) {
                case 0 -> slot.least();
                case 1 -> slot.most();
                case 2 -> slot.start();
                default -> slot.least() + random.nextInt(Math.min(spread, 1_000));
            };
            slots.put(held, i, value);
        }
        return held;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/stories/miniature", "story"})
    void anOptionsGroundHoldsExactlyWhereItCanBeTaken(String story) {
        Engine engine = engine(story);
        List<State> stops = stops(engine);
        Random random = new Random(20);
        Set<Standing> met = new HashSet<>();
        for (int i = 0; i < STATES; i++) {
            State stop = stops.get(i % stops.size());
            State state = new State(
                    stop.unit,
                    stop.address,
                    State.NOWHERE,
                    held(engine.program().slots(), random));
            Map<String, Option> shown = new HashMap<>();
            engine.options(state).forEach(option -> shown.put(option.id(), option));
            for (Reason reason : engine.reasons(state)) {
                Optional<Option> option = Optional.ofNullable(shown.get(reason.id()));
                Standing standing = option.map(o -> o.free() ? Standing.FREE : Standing.LOCKED)
                        .orElse(Standing.ABSENT);
                assertThat(reason.standing())
                        .as("%s %s", engine.node(state), reason.id())
                        .isEqualTo(standing);
                assertThat(reason.ground().holds()).isEqualTo(standing == Standing.FREE);
                met.add(standing);
            }
        }
        assertThat(met).contains(Standing.FREE, Standing.ABSENT);
        // The shipped story locks nothing so far.
        assertThat(story.equals("story") || met.contains(Standing.LOCKED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/stories/miniature", "story"})
    void aConditionsGroundHoldsWhereTheConditionDoesAndItsDecidingFactsDecideIt(String name) {
        Story story = StoryReader.read(Path.of(name)).story().orElseThrow();
        List<Condition> conditions = List.copyOf(story.world().conditions().values());
        Engine engine = Engine.of(story, conditions);
        Slots slots = engine.program().slots();
        Random random = new Random(3);
        for (int i = 0; i < STATES; i++) {
            long[] held = held(slots, random);
            State state = new State(0, 0, State.NOWHERE, held);
            Condition condition = conditions.get(i % conditions.size());
            assertThat(new Grounds(slots, held).of(condition).holds())
                    .as(condition.written())
                    .isEqualTo(engine.holds(state, condition));
            // Whatever the facts that do not decide become, the answer stays.
            long[] other = held(slots, random);
            new Grounds(slots, held).of(condition).deciding().forEach(fact -> {
                slots.put(other, fact.slot(), fact.value());
                fact.other().filter(o -> o.slot() >= 0).ifPresent(o -> slots.put(other, o.slot(), o.value()));
            });
            assertThat(new Grounds(slots, other).of(condition).holds()).isEqualTo(engine.holds(state, condition));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/stories/miniature", "story"})
    void aLineThatIsNotAlwaysSaidOrNotInTheSameWordsIsExplainedWheneverItIs(String story) {
        Engine engine = engine(story);
        List<State> stops = stops(engine);
        Random random = new Random(4);
        for (State stop : stops) {
            Map<String, List<Set<String>>> said = new HashMap<>();
            Map<String, List<Set<String>>> explained = new HashMap<>();
            for (int i = 0; i < Math.max(4, STATES / stops.size()); i++) {
                State state = new State(
                        stop.unit,
                        stop.address,
                        State.NOWHERE,
                        held(engine.program().slots(), random));
                for (int move : engine.moves(state)) {
                    String option = engine.option(state, move);
                    Account account = engine.account(state, option, Optional.empty(), Account.NONE.standing());
                    assertThat(account.lines()).allMatch(line -> line.ground().holds());
                    Set<String> lines = new TreeSet<>();
                    engine.take(state, move).events().stream()
                            .filter(event -> !Met.line(event).isEmpty())
                            .forEach(event -> lines.add(Met.line(event) + ": " + event));
                    Set<String> because = new TreeSet<>();
                    account.lines().forEach(line -> because.add(line.id()));
                    // Where a turn ends depends on more than a line does.
                    State next = engine.next(state, move);
                    String way = option + " to " + engine.node(next) + ":" + next.unit + ":" + next.address;
                    said.computeIfAbsent(way, any -> new ArrayList<>()).add(lines);
                    explained.computeIfAbsent(way, any -> new ArrayList<>()).add(because);
                    assertThat(ids(lines)).containsAll(because);
                }
            }
            said.forEach((way, all) -> {
                Set<String> always = new TreeSet<>(all.get(0));
                all.forEach(always::retainAll);
                for (int i = 0; i < all.size(); i++) {
                    Set<String> sometimes = new TreeSet<>(all.get(i));
                    sometimes.removeAll(always);
                    assertThat(explained.get(way).get(i))
                            .as("%s %s", engine.node(stop), way)
                            .containsAll(ids(sometimes));
                }
            });
        }
    }

    private static Set<String> ids(Set<String> lines) {
        Set<String> ids = new TreeSet<>();
        lines.forEach(line -> ids.add(line.substring(0, line.indexOf(": "))));
        return ids;
    }

    /** A line, or the words of an option, with what was asked to say it in one state or another. */
    private record Varying(Function<long[], String> text, Function<long[], List<Prose.Question>> asked) {}

    private static List<Varying> varying(Engine engine) {
        Slots slots = engine.program().slots();
        List<Varying> varying = new ArrayList<>();
        for (int number = 0; number < engine.program().units(); number++) {
            Unit unit = engine.program().unit(number);
            for (int at = 0; at < unit.length(); at += unit.op(at).length()) {
                if (unit.op(at) == Op.SAY) {
                    Line line = unit.line(unit.operand(at, 1));
                    varying.add(new Varying(
                            held -> line.text(slots, held) + line.then(slots, held), held -> line.asked(slots, held)));
                } else if (unit.op(at) == Op.STOP) {
                    Stop stop = unit.stopAt(at);
                    for (int move = 0; move < stop.width(); move++) {
                        int which = move;
                        // A memory's title follows how it was retold, which is told where it is shown.
                        if (!(stop instanceof ShareStop)) {
                            varying.add(new Varying(held -> stop.text(which, held), held -> stop.asked(which, held)));
                        }
                    }
                }
            }
        }
        return varying;
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/resources/stories/miniature", "story"})
    void theFactsThatDecideWhatStandsInALineDecideItsWordsCountedOnesIncluded(String story) {
        Engine engine = engine(story);
        Slots slots = engine.program().slots();
        List<Varying> all = varying(engine);
        Random random = new Random(6);
        Set<Piece.Order> counted = new HashSet<>();
        int differ = 0;
        for (int i = 0; i < STATES; i++) {
            Varying one = all.get(i % all.size());
            long[] held = held(slots, random);
            String text = one.text().apply(held);
            List<Fact> facts = new ArrayList<>();
            for (Prose.Question question : one.asked().apply(held)) {
                Ground ground = new Grounds(slots, held).of(question);
                assertThat(ground.holds()).as(ground.written()).isTrue();
                facts.addAll(ground.deciding());
                if (question instanceof Prose.Question.Turn turn) {
                    counted.add(turn.order());
                }
            }
            // In any other state: the same words where all facts are answered as they were, else perhaps others.
            long[] other = held(slots, random);
            boolean same = facts.stream()
                    .allMatch(fact -> !(fact.question() instanceof Ground.Other)
                            && again(fact, slots, other).holds() == fact.holds());
            if (same) {
                assertThat(one.text().apply(other)).isEqualTo(text);
            } else {
                differ++;
            }
            // Whatever the facts that do not decide become, the words stay.
            facts.forEach(fact -> {
                slots.put(other, fact.slot(), slots.value(held, fact.slot()));
                fact.other().filter(o -> o.slot() >= 0).ifPresent(o -> slots.put(other, o.slot(), o.value()));
            });
            assertThat(one.text().apply(other)).isEqualTo(text);
        }
        assertThat(differ).isPositive();
        if (!story.equals("story")) {
            assertThat(counted).containsExactlyInAnyOrder(Piece.Order.values());
        }
    }

    /** A fact as it is in another state. */
    private static Fact again(Fact fact, Slots slots, long[] held) {
        int value = slots.value(held, fact.slot());
        boolean counts = fact.question() instanceof Ground.Turn;
        int counted = counts && value == 0 && slots.tail(fact.slot()) > 0 ? 1 : value;
        return new Fact(fact.written(), fact.slot(), counted, fact.question());
    }

    @Test
    void whatIsWrittenLeadsFromEachStateToTheNextThoughRangesSwallowSomeOfIt() {
        Engine engine = engine("src/test/resources/stories/miniature");
        Slots slots = engine.program().slots();
        List<State> stops = stops(engine);
        Random random = new Random(5);
        int swallowed = 0;
        for (int i = 0; i < STATES; i++) {
            State stop = stops.get(i % stops.size());
            State state = new State(stop.unit, stop.address, State.NOWHERE, held(slots, random));
            int[] moves = engine.moves(state);
            if (moves.length == 0) {
                continue;
            }
            int move = moves[random.nextInt(moves.length)];
            long[] held = state.held.clone();
            for (Write write : engine.account(
                            state, engine.option(state, move), Optional.empty(), Account.NONE.standing())
                    .writes()) {
                assertThat(slots.value(held, write.slot())).isEqualTo(write.before());
                slots.put(held, write.slot(), write.after());
                swallowed +=
                        write.isSwallowed() && slots.all().get(write.slot()).kind() == Slot.Kind.VARIABLE ? 1 : 0;
            }
            assertThat(held).isEqualTo(engine.next(state, move).held);
        }
        assertThat(swallowed).isPositive();
    }
}
