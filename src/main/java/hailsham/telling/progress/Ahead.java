package hailsham.telling.progress;

import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.engine.State;
import hailsham.engine.Turn;
import hailsham.story.Part;
import hailsham.story.Story;
import java.util.Arrays;
import java.util.Random;

/**
 * How much there is still to read to the end of the part in which a reader stands. It depends on what they will decide, so
 * it is the middle one of several ways on, always the same from the same state.
 */
public final class Ahead {
    private static final int WAYS = 15;
    private static final int LONGEST = 2_000;

    private final Engine engine;
    private final Story story;

    public Ahead(Engine engine) {
        this.engine = engine;
        this.story = engine.story();
    }

    /** Words from the next decision to the last that is told of the part; what is told of others between counts too. */
    public int words(State from) {
        int[] words = new int[WAYS];
        for (int way = 0; way < WAYS; way++) {
            words[way] = words(from, new Random(way));
        }
        Arrays.sort(words);
        return words[WAYS / 2];
    }

    private int words(State from, Random random) {
        Part part = part(from);
        State at = from;
        int words = 0;
        int wordsOfPart = 0;
        for (int turns = 0; turns < LONGEST; turns++) {
            int[] moves = engine.moves(at);
            if (moves.length == 0) {
                break;
            }
            Turn turn = engine.take(at, moves[random.nextInt(moves.length)]);
            at = turn.state();
            for (Event event : turn.events()) {
                words += words(event);
            }
            if (part(at).equals(part)) {
                wordsOfPart = words;
            }
        }
        return wordsOfPart;
    }

    private Part part(State state) {
        return story.partOf(story.chapter(engine.node(state).chapter()));
    }

    private static int words(Event event) {
        if (event instanceof Event.Said said) {
            return count(said.text());
        } else if (event instanceof Event.Echo echo) {
            return count(echo.text());
        } else if (event instanceof Event.Answered answered) {
            return count(answered.text());
        } else if (event instanceof Event.Rewritten rewritten) {
            return count(rewritten.then());
        }
        return 0;
    }

    private static int count(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !Character.isWhitespace(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
