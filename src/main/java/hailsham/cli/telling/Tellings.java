package hailsham.cli.telling;

import hailsham.cli.Outside;
import hailsham.engine.Engine;
import hailsham.telling.strand.Decision;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The decisions of tellings that are asked for by name. */
public final class Tellings {
    private Tellings() {}

    /** The decisions of a telling; empty, with a sentence said, where there is none of that name. */
    public static Optional<List<Decision>> decisions(String name, Path saves, Engine engine, Outside outside) {
        return new NamedTelling(ids -> engine, saves, outside)
                .of(name)
                .map(telling -> telling.log().subList(0, telling.position()));
    }
}
