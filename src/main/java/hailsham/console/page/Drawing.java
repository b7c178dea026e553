package hailsham.console.page;

import hailsham.console.model.Compositor;
import hailsham.console.model.Run;
import hailsham.console.model.Scene;
import hailsham.console.page.layout.Composition;
import hailsham.console.page.layout.Galley;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.panel.Panel;
import hailsham.console.session.Session;
import hailsham.console.setting.Settings;
import java.util.List;
import java.util.Optional;

/** Draws what is open, and notes what was read by being drawn. */
final class Drawing {
    private final Session session;
    private final Compositor compositor;
    private final Glyphs glyphs;
    private Galley set = new Galley(List.of(), List.of());
    private Object setFrom = set;
    private Optional<Format> setFor = Optional.empty();

    Drawing(Session session, Compositor compositor, Glyphs glyphs) {
        this.session = session;
        this.compositor = compositor;
        this.glyphs = glyphs;
    }

    /** What the setting of a text depends on. */
    private record Format(Sheet sheet, Settings settings) {}

    /**
     * A whole page.
     *
     * @param told stands where the keys are named, and takes from the text only what it needs besides
     */
    List<Row> frame(Sheet sheet, View view, String told) {
        Borders borders = new Borders(sheet, glyphs);
        List<Row> notice = told.isEmpty() ? List.of() : borders.notice(words(told), sheet.body());
        lay(sheet, view, sheet.body() - Math.max(0, notice.size() - 1));
        Scene.Status status = session.scene().status();
        FrameBuilder frame = new FrameBuilder(sheet, glyphs);
        frame.header(
                words(status.title()),
                words(view.panel().map(Panel::title).orElse(status.chapter())),
                words(status.count()));
        frame.body(view);
        Row hints = borders.footer(Hints.of(view, session.scene(), sheet, glyphs));
        return frame.foot(view, notice.isEmpty() ? List.of(hints) : notice);
    }

    private void lay(Sheet sheet, View view, int body) {
        Galley galley = galley(sheet, view.panel());
        if (view.panel().isPresent()) {
            boolean fromEnd = view.panel().get().kind() == Panel.Kind.HISTORY;
            view.lay(galley, body, fromEnd ? galley.rows().size() : 0);
        } else {
            // What another program has read, whoever watches it has not.
            boolean fromStart = session.read() == 0 || session.isWatching();
            view.lay(galley, body, fromStart ? 0 : galley.firstUnread(session.read()));
            session.seen(view.read());
        }
    }

    /** What is open, set for this sheet; the same as before where neither has changed. */
    private Galley galley(Sheet sheet, Optional<Panel> panel) {
        Object source = panel.isPresent() ? panel.get() : session.scene();
        Optional<Format> format = Optional.of(new Format(sheet, session.settings()));
        if (source != setFrom || !format.equals(setFor)) {
            Composition composition = new Composition(sheet, glyphs, session.settings());
            set = panel.map(composition::panel).orElseGet(() -> composition.scene(session.scene()));
            setFrom = source;
            setFor = format;
        }
        return set;
    }

    private String words(String sentence) {
        return Run.text(compositor.words(sentence));
    }
}
