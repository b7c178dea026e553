package hailsham.console;

import hailsham.console.model.Typography;
import hailsham.console.session.Session;
import hailsham.console.setting.Settings;
import hailsham.console.setting.SettingsStore;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.telling.shelf.Shelf;
import hailsham.yaml.StoryReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody who plays one of the stories of the tests, and what they have set. */
public final class Reader implements AutoCloseable {
    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private final FolderShelf shelf;
    private final Session session;

    private Reader(FolderShelf shelf, Session session) {
        this.shelf = shelf;
        this.session = session;
    }

    /** Opens a story of {@code src/test/resources/stories} for the page, or whole turns at a time for the line. */
    public static Reader of(String story, Path saves, Typography typography, boolean whole) {
        return of(story, saves, new Set(Settings.DEFAULT), new Session.Manner(typography, whole, false, 0));
    }

    public static Reader of(String story, Path saves, SettingsStore settings, Session.Manner manner) {
        Engine engine = engine(story);
        FolderShelf shelf = FolderShelf.in(saves, FolderShelf.USUAL);
        Shelf.Opened opened = shelf.open(engine);
        return new Reader(shelf, Session.of(engine, shelf, opened, settings, manner));
    }

    public static Engine engine(String story) {
        return ENGINES.computeIfAbsent(
                story,
                name -> Engine.of(StoryReader.read(Path.of("src", "test", "resources", "stories", name))
                        .story()
                        .orElseThrow()));
    }

    public Session session() {
        return session;
    }

    @Override
    public void close() {
        shelf.close();
    }

    /** Settings that are kept as long as the test runs. */
    public static final class Set implements SettingsStore {
        private Settings settings;

        public Set(Settings settings) {
            this.settings = settings;
        }

        @Override
        public Settings read() {
            return settings;
        }

        @Override
        public Optional<String> keep(Settings changed) {
            settings = changed;
            return Optional.empty();
        }
    }
}
