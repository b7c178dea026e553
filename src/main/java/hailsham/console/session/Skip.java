package hailsham.console.session;

import hailsham.console.model.Scene;
import hailsham.console.model.Sentences;
import hailsham.engine.Event;
import hailsham.telling.Telling;
import hailsham.telling.progress.Met;
import java.util.List;

/**
 * Goes on through what a reader has read before, to the first that they have not, or to something that is to be decided.
 *
 * @param pages how many were left behind
 * @param read how many events of the turn that was come to were read before; all where nothing in it is new
 */
record Skip(int pages, int read) {
    private static final int MOST = 10_000;

    /** @param read how many events of the present turn were read */
    static Skip of(Telling telling, int read, Met met) {
        boolean wasBeyond = telling.isBeyondItsChapter();
        int pages = 0;
        int known = known(telling.events(), read, met);
        while (known == telling.events().size()
                && Scenes.stopAt(telling.options()) == Scene.Stop.ON
                && telling.isBeyondItsChapter() == wasBeyond
                && pages < MOST) {
            telling.choose(telling.options().get(0).id());
            pages++;
            known = known(telling.events(), 0, met);
        }
        return new Skip(pages, known);
    }

    private static int known(List<Event> events, int read, Met met) {
        int known = read;
        while (known < events.size() && met.knows(events.get(known))) {
            known++;
        }
        return known;
    }

    String sentence() {
        return pages == 0
                ? "This is the first that you have not read."
                : Sentences.count(pages, "page") + " skipped that you had read before.";
    }
}
