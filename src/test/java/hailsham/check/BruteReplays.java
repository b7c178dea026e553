package hailsham.check;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.Knowing;
import hailsham.engine.Option;
import hailsham.engine.State;
import hailsham.engine.Turn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that any reader of a small story can meet who also lives chapters again knowing what she has come by since,
 * and again out of that: found on the engine alone, by going every way and beginning every replay.
 */
final class BruteReplays extends BruteForce {
    private final int most;
    private final Set<Life> lives = new HashSet<>();
    private final Deque<Life> toDo = new ArrayDeque<>();
    private final Map<Life, List<Life>> into = new HashMap<>();

    /** Where a reader stands, and how she first entered each chapter: empty for one that the story begins with. */
    private record Life(State state, Map<String, Optional<Entry>> entered) {}

    private record Entry(State before, String option) {}

    BruteReplays(Engine engine, int most) {
        super(engine);
        this.most = most;
        meet(engine.begin(), Map.of(), Optional.empty());
        while (!toDo.isEmpty() && !tooMany) {
            goOn(toDo.remove());
        }
        Set<Life> canEnd = new HashSet<>();
        lives.stream().filter(life -> engine.moves(life.state()).length == 0).forEach(life -> back(life, canEnd));
        endless = canEnd.size() < lives.size();
    }

    private void goOn(Life life) {
        look(life.state());
        List<Option> free =
                engine.options(life.state()).stream().filter(Option::free).toList();
        for (Option option : free) {
            options.add(engine.node(life.state()) + "." + option.id());
            Turn turn = engine.choose(life.state(), option.id());
            Life next = meet(turn, life.entered(), Optional.of(new Entry(life.state(), option.id())));
            into.computeIfAbsent(next, n -> new ArrayList<>()).add(life);
        }
        if (free.isEmpty() && !ends(life.state())) {
            stuck.add(engine.node(life.state()).toString());
        }
        life.entered().keySet().forEach(chapter -> replay(life, chapter));
    }

    private void replay(Life life, String chapter) {
        Optional<Entry> entry = life.entered().get(chapter);
        Map<String, Boolean> since = new LinkedHashMap<>();
        Map<String, Engine.Held> then =
                entry.map(e -> engine.memories(e.before())).orElse(Map.of());
        engine.memories(life.state()).forEach((memory, held) -> {
            if (!then.containsKey(memory) || (held.lived() && !then.get(memory).lived())) {
                since.put(memory, held.lived());
            }
        });
        if (since.isEmpty()) {
            return;
        }
        Optional<Knowing> knowing = Optional.of(new Knowing(chapter, since));
        Turn turn =
                entry.map(e -> engine.choose(e.before(), e.option(), knowing)).orElseGet(() -> engine.begin(knowing));
        Map<String, Optional<Entry>> before = new LinkedHashMap<>();
        for (Map.Entry<String, Optional<Entry>> earlier : life.entered().entrySet()) {
            if (earlier.getValue().equals(entry)) {
                break;
            }
            before.put(earlier.getKey(), earlier.getValue());
        }
        meet(turn, before, entry);
    }

    private Life meet(Turn turn, Map<String, Optional<Entry>> before, Optional<Entry> by) {
        Map<String, Optional<Entry>> entered = new LinkedHashMap<>(before);
        for (Event event : turn.events()) {
            read(event.toString());
            if (event instanceof Event.Heading heading) {
                entered.putIfAbsent(heading.chapter(), by);
            }
        }
        Life life = new Life(turn.state(), entered);
        if (lives.add(life)) {
            nodes.add(engine.node(turn.state()).toString());
            toDo.add(life);
            tooMany = lives.size() > most;
        }
        return life;
    }

    private void back(Life life, Set<Life> found) {
        Deque<Life> waiting = new ArrayDeque<>(List.of(life));
        while (!waiting.isEmpty()) {
            Life at = waiting.remove();
            if (found.add(at)) {
                waiting.addAll(into.getOrDefault(at, List.of()));
            }
        }
    }
}
