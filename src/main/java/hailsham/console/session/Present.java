package hailsham.console.session;

import hailsham.console.model.Scene;
import hailsham.console.setting.Preferences;
import hailsham.engine.Event;
import hailsham.telling.Telling;
import java.util.List;
import java.util.Optional;

/** Where the reader stands, how much of the turn was read there, and the scene that it makes. */
final class Present {
    private final Scenes scenes;
    private final Preferences preferences;
    private final boolean whole;
    private Telling telling;
    private int read;
    private boolean watched;
    private boolean afterLong;
    private Optional<Scene> scene = Optional.empty();

    /** @param whole whether turns are shown at once, with no stop in them */
    Present(Scenes scenes, Preferences preferences, boolean whole, Telling telling) {
        this.scenes = scenes;
        this.preferences = preferences;
        this.whole = whole;
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }

    /** How many events of the present turn were read. */
    int read() {
        return read;
    }

    Scene scene() {
        if (scene.isEmpty()) {
            scene = Optional.of(scenes.scene(telling, stop(), afterLong, watched));
        }
        return scene.get();
    }

    /** Another telling, or the same one elsewhere, of whose present turn so much was read before. */
    void stands(Telling now, int readBefore) {
        telling = now;
        read = whole ? telling.events().size() : readBefore;
        watched = false;
        afterLong = false;
        scene = Optional.empty();
    }

    /** What another program has come to. */
    void watches(Telling now, int readThere) {
        stands(now, readThere);
        watched = true;
    }

    /** That the reader comes back after a long time: until they go on, the last lines stand above. */
    void isAfterLong() {
        afterLong = true;
        scene = Optional.empty();
    }

    /** More of the turn was on the screen; false where that much was read before. */
    boolean saw(int events) {
        int now = Math.min(events, stop());
        boolean more = now > read;
        read = Math.max(read, now);
        return more;
    }

    /** Goes on within the turn. */
    void passStop() {
        read = stop() + 1;
        scene = Optional.empty();
    }

    /** What is set has changed. */
    void isSetOtherwise() {
        scene = Optional.empty();
    }

    private int stop() {
        Pace pace = whole ? Pace.WHOLE : preferences.settings().byParagraph() ? Pace.BY_PARAGRAPH : Pace.BY_STOP;
        return pace.stop(telling.events(), read);
    }

    /** How many events of the turn are shown. */
    int shown() {
        List<Event> events = telling.events();
        return Math.min(events.size(), stop() + (scene().stop() == Scene.Stop.MORE ? 1 : 0));
    }
}
