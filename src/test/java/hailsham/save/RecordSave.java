package hailsham.save;

import hailsham.engine.Engine;
import hailsham.engine.Option;
import hailsham.telling.Telling;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Records a save of the shipped story, read by chance to an ending, for the corpus of {@link ReleasedSavesTest}. To be run
 * once for each version that is released, and never again for it:
 *
 * <pre>java -cp target/classes:target/test-classes:... hailsham.save.RecordSave src/test/resources/saves/story-1 [seed]</pre>
 */
final class RecordSave {
    private RecordSave() {}

    public static void main(String[] arguments) {
        Random random = new Random(arguments.length > 1 ? Long.parseLong(arguments[1]) : 1);
        Engine engine = Engine.of(StoryReader.readShipped().story().orElseThrow());
        try (FolderShelf shelf = FolderShelf.in(Path.of(arguments[0]), FolderShelf.USUAL)) {
            Telling telling = shelf.open(engine).telling().orElseGet(() -> Telling.begin(engine));
            for (List<Option> free = free(telling); !free.isEmpty(); free = free(telling)) {
                telling.choose(free.get(random.nextInt(free.size())).id());
                shelf.keep(telling, telling.events().size());
            }
            shelf.leave(telling, telling.events().size());
            System.out.println(telling.position() + " decisions, to " + telling.node());
        }
    }

    private static List<Option> free(Telling telling) {
        return telling.options().stream().filter(Option::free).toList();
    }
}
