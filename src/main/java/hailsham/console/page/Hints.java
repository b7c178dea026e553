package hailsham.console.page;

import hailsham.console.model.Scene;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Sheet;
import hailsham.console.panel.Panel;
import java.util.ArrayList;
import java.util.List;

/** The keys that are named at the foot of a page: the most useful first, the one that lists them all last. */
final class Hints {
    private Hints() {}

    static List<String> of(View view, Scene scene, Sheet sheet, Glyphs glyphs) {
        List<String> hints = new ArrayList<>();
        if (!view.atEnd()) {
            boolean saysHowFar = !sheet.hasLowerRule() && !sheet.isNarrow();
            hints.add("space more" + (saysHowFar ? " " + view.percent() + "%" : ""));
        }
        if (view.panel().isPresent()) {
            addForPanel(hints, view, view.panel().get(), glyphs);
            return hints;
        }
        if (scene.status().watched()) {
            hints.addAll(List.of("m memories", "p people", "h history", ": elsewhere", "q quit", "? help"));
            return hints;
        }
        if (view.atEnd()) {
            addForScene(hints, view, scene, glyphs);
        }
        hints.addAll(List.of("m memories", "p people", "h history", "u undo", "? help"));
        return hints;
    }

    private static void addForPanel(List<String> hints, View view, Panel panel, Glyphs glyphs) {
        if (!view.galley().choices().isEmpty()) {
            hints.add(glyphs.arrows() + " enter");
        }
        if (panel.kind() == Panel.Kind.HISTORY) {
            hints.add("/ find");
        }
        hints.add(
                switch (panel.kind()) {
                    case NOTE -> "enter begins";
                    case WATCHING -> "enter watches";
                    case MEMORY -> "enter closes";
                    default -> "esc closes";
                });
    }

    private static void addForScene(List<String> hints, View view, Scene scene, Glyphs glyphs) {
        switch (scene.stop()) {
            case MORE, DRAFT, ON -> hints.add("enter goes on");
            case CHOICE -> {
                int digits = Math.min(9, view.galley().choices().size());
                hints.add(glyphs.arrows() + " enter");
                hints.add(digits == 1 ? "1 choose" : "1-" + digits + " choose");
            }
            case END -> hints.addAll(List.of("enter what now", "q quit"));
        }
    }
}
