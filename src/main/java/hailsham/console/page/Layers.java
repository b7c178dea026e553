package hailsham.console.page;

import hailsham.console.panel.Panel;
import hailsham.console.panel.Panel.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What lies on the page: the scene, and the panels that are open over it. */
final class Layers {
    private final Deque<View> panels = new ArrayDeque<>();
    private View scene = new View(Optional.empty());

    View scene() {
        return scene;
    }

    /** What fills the page: the panel that was opened last, else the scene. */
    View top() {
        View panel = panels.peek();
        return panel == null ? scene : panel;
    }

    /** A memory opens over the list of them; any other panel takes the place of what is open. */
    void open(Panel panel) {
        open(panel, Optional.ofNullable(panels.peek()));
    }

    /** @param before what was open: where it was the same list, the same entry stays marked */
    private void open(Panel panel, Optional<View> before) {
        View view = new View(Optional.of(panel));
        before.filter(was -> was.panel().filter(p -> p.kind() == panel.kind()).isPresent())
                .ifPresent(was -> view.select(was.selected()));
        if (!panel.opensOver()) {
            panels.clear();
        }
        panels.push(view);
    }

    /** Closes the panel that was opened last, where there is one. */
    void close() {
        panels.poll();
    }

    void closeReports() {
        panels.removeIf(view ->
                view.panel().filter(panel -> panel.kind() == Kind.REPORT).isPresent());
    }

    /** Another scene, with nothing over it but what belongs to it. */
    void turn(Optional<Panel> over) {
        Optional<View> before = Optional.ofNullable(panels.peek());
        panels.clear();
        turnBelow();
        over.ifPresent(panel -> open(panel, before));
    }

    /** Another scene below what is open. */
    void turnBelow() {
        scene = new View(Optional.empty());
    }
}
