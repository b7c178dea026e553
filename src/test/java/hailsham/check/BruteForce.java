package hailsham.check;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that any reader of a small story can meet, found on the engine alone by going every way. */
class BruteForce {
    private static final Pattern WORD = Pattern.compile("w\\d+w");

    final Set<String> nodes = new HashSet<>();
    final Set<String> options = new HashSet<>();
    final Set<String> words = new HashSet<>();

    /** Nodes in which some reader can do nothing, and has not come to an end. */
    final Set<String> stuck = new HashSet<>();

    /** Whether some reader goes on for ever, whatever she does. */
    boolean endless;

    /** Whether there were too many states to meet them all. */
    boolean tooMany;

    final Engine engine;
    private final Map<State, Integer> depths = new LinkedHashMap<>();
    private final Map<State, List<State>> into = new HashMap<>();

    /** Nothing, as yet. */
    BruteForce(Engine engine) {
        this.engine = engine;
    }

    BruteForce(Engine engine, int most) {
        this(engine);
        List<State> states = new ArrayList<>();
        meet(engine.begin(), 0, states);
        for (int i = 0; i < states.size() && !tooMany; i++) {
            State state = states.get(i);
            List<Option> free =
                    engine.options(state).stream().filter(Option::free).toList();
            look(state);
            for (Option option : free) {
                options.add(engine.node(state) + "." + option.id());
                Turn turn = engine.choose(state, option.id());
                into.computeIfAbsent(turn.state(), s -> new ArrayList<>()).add(state);
                meet(turn, depths.get(state) + 1, states);
            }
            if (free.isEmpty() && !ends(state)) {
                stuck.add(engine.node(state).toString());
            }
            tooMany = states.size() > most;
        }
        Set<State> canEnd = new HashSet<>();
        states.stream().filter(this::isLast).forEach(state -> back(state, canEnd));
        endless = canEnd.size() < states.size();
    }

    boolean ends(State state) {
        return engine.ending(state).isPresent() || engine.unfinished(state);
    }

    private boolean isLast(State state) {
        return engine.moves(state).length == 0;
    }

    private void back(State state, Set<State> found) {
        List<State> toDo = new ArrayList<>(List.of(state));
        while (!toDo.isEmpty()) {
            State at = toDo.remove(toDo.size() - 1);
            if (found.add(at)) {
                toDo.addAll(into.getOrDefault(at, List.of()));
            }
        }
    }

    private void meet(Turn turn, int depth, List<State> states) {
        for (Event event : turn.events()) {
            read(event.toString());
        }
        if (depths.putIfAbsent(turn.state(), depth) == null) {
            nodes.add(engine.node(turn.state()).toString());
            states.add(turn.state());
        }
    }

    void look(State state) {
        engine.options(state).forEach(option -> read(option.toString()));
        for (String memory : engine.memories(state).keySet()) {
            engine.look(state, memory).forEach(event -> read(event.toString()));
        }
    }

    void read(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
    }
}
