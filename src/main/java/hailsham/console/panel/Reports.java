package hailsham.console.panel;

import hailsham.console.model.Compositor;
import hailsham.console.model.Typography;
import hailsham.telling.Telling;
import hailsham.telling.compare.Comparison;
import hailsham.telling.progress.Met;

/** What a reader can look at while they play, for those who ask for it from outside. */
public final class Reports {
    private final Compositor compositor;

    public Reports(Typography typography) {
        this.compositor = new Compositor(typography, true);
    }

    public Panel chapters(Telling telling, Met met) {
        return withoutHint(new ChapterPanels(compositor, met).chapters(telling), "Chapters");
    }

    /**
     * What a telling holds beside the way that is read.
     *
     * @param slot that holds it
     */
    public Panel tellings(Telling telling, String slot) {
        return withoutHint(new StrandPanels(compositor).tellings(telling), slot);
    }

    /**
     * What differs.
     *
     * @param first what the first is called
     * @param second what the second is called
     */
    public Panel comparison(Comparison comparison, Telling of, String first, String second) {
        return new ComparisonPanel(compositor, of.engine().story(), "in " + first, "in " + second)
                .of(comparison, first + " and " + second, false);
    }

    private static Panel withoutHint(Panel panel, String title) {
        return new Panel(panel.kind(), title, panel.items(), "");
    }
}
