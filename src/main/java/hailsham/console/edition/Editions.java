package hailsham.console.edition;

import hailsham.engine.Engine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stories that the one being played may become. */
public interface Editions {
    /** The branches that there are, those among them that cannot be played, always in one order. */
    List<Offered> branches();

    /** Where the reader's own branches belong. */
    String folder();

    /** The story with these branches on, by id; those that are not to be had are passed over. */
    Engine with(Set<String> on);

    /** Whether somebody watches the story's files. */
    boolean isWatched();

    /**
     * What has become of the story's files since this was last asked; empty where nothing has, and where nobody watches
     * them. To be asked ten times a second.
     *
     * @param on the branches that are on
     */
    Optional<Edit> edited(Set<String> on);

    /**
     * A branch.
     *
     * @param by who wrote it
     * @param onto the titles of the chapters onto which it is grafted
     * @param fault why it cannot be played
     */
    record Offered(String id, String title, Optional<String> by, List<String> onto, Optional<String> fault) {
        public Offered {
            onto = List.copyOf(onto);
        }
    }

    /**
     * What became of the story when somebody edited it.
     *
     * @param now the story as it is now; empty where mistakes keep it from being played
     * @param report what is wrong with it, line by line
     */
    record Edit(Optional<Engine> now, List<String> report) {
        public Edit {
            report = List.copyOf(report);
        }
    }

    /** Where there is only the story that is played. */
    static Editions only(Engine engine) {
        return new Editions() {
            @Override
            public List<Offered> branches() {
                return List.of();
            }

            @Override
            public String folder() {
                return "";
            }

            @Override
            public Engine with(Set<String> on) {
                return engine;
            }

            @Override
            public boolean isWatched() {
                return false;
            }

            @Override
            public Optional<Edit> edited(Set<String> on) {
                return Optional.empty();
            }
        };
    }
}
