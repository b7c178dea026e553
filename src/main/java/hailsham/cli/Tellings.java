package hailsham.cli;

import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.telling.Decision;
import hailsham.telling.Script;
import hailsham.telling.Shelf;
import hailsham.telling.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tellings that are asked for by name: what a slot holds, or else a script. */
final class Tellings {
    private Tellings() {}

    /** The decisions of a telling; empty, with a sentence said, where there is none of that name. */
    static Optional<List<Decision>> decisions(String name, Path saves, Engine engine, Outside outside) {
        Shelf.Opened slot = FolderShelf.in(saves, FolderShelf.USUAL).look(name, engine);
        if (slot.telling().isPresent()) {
            slot.notices().forEach(outside::tell);
            return slot.telling().map(Tellings::standing);
        } else if (Stories.path(name).filter(Files::isRegularFile).isEmpty()) {
            outside.tell(slot.refusal().orElse("The slot holds nothing.") + " There is no script of that name either.");
            return Optional.empty();
        }
        Telling telling = Telling.begin(engine);
        Optional<Script> script = Scripts.read(name, outside);
        Optional<String> refusal = script.flatMap(lines -> lines.play(telling, () -> {}));
        refusal.ifPresent(outside::tell);
        return script.isPresent() && refusal.isEmpty() ? Optional.of(standing(telling)) : Optional.empty();
    }

    private static List<Decision> standing(Telling telling) {
        return telling.log().subList(0, telling.position());
    }
}
