package hailsham.console;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Scene;
import hailsham.console.session.Session;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Goes through a story by chance, always the same way for one seed. */
public final class Walk {
    private Walk() {}

    /** Shows every scene on the way to {@code each}. */
    public static void through(Session session, int steps, Random random, Consumer<Scene> each) {
        for (int step = 0; step < steps; step++) {
            Scene scene = session.scene();
            each.accept(scene);
            session.perform(next(scene, random));
        }
    }

    private static Command next(Scene scene, Random random) {
        List<Scene.Offer> free =
                scene.offers().stream().filter(Scene.Offer::free).toList();
        return switch (scene.stop()) {
            case MORE, DRAFT, ON -> Command.of(Word.ON);
            case CHOICE ->
                new Command.Choose(free.get(random.nextInt(free.size())).number());
            case END -> random.nextBoolean() ? Command.of(Word.UNDO) : Command.of(Word.BEGIN);
        };
    }
}
