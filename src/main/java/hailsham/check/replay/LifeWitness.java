package hailsham.check.replay;

import hailsham.check.walk.Witness;
import hailsham.engine.Engine;
import hailsham.story.Chapter;
import java.util.List;
import java.util.Optional;

/** Shows how a reader comes to a state of one of her lives. */
public final class LifeWitness {
    private final Lives lives;
    private final Going going;

    private LifeWitness(Lives lives, Engine engine) {
        this.lives = lives;
        this.going = new Going(engine, lives.model());
    }

    /** The way there; empty where no telling goes it. */
    public static Optional<Witness> of(Lives lives, int number, Engine engine) {
        LifeWitness witness = new LifeWitness(lives, engine);
        witness.go(lives.way(0, number, Integer.MAX_VALUE));
        Life there = lives.life(number);
        return witness.going.leadsTo(there.point(), there.values());
    }

    private void go(List<Lives.Step> way) {
        for (Lives.Step step : way) {
            if (step.replays()) {
                // First she comes by what she will know, in the very life that she leaves for the replay.
                go(lives.way(step.from(), step.source(), step.round()));
                going.replay(chapter(step), List.of());
            } else {
                step.edge().filter(edge -> edge.decision().isPresent()).ifPresent(going::choose);
            }
        }
    }

    private String chapter(Lives.Step step) {
        int node = lives.model().point(lives.life(step.from()).point()).node();
        Chapter chapter = lives.model().program().chapter(node);
        return chapter.id();
    }
}
