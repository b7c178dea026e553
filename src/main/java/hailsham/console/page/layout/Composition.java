package hailsham.console.page.layout;

import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Run;
import hailsham.console.model.Scene;
import hailsham.console.panel.Panel;
import hailsham.console.setting.Settings;
import java.util.ArrayList;
import java.util.List;

/** Sets scenes and panels for a column of a given width. */
public final class Composition {
    private static final int NARROW = 30;
    private static final int ROOM_FOR_PAIRS = 48;
    private static final int PAIR_COLUMN = 20;

    private final int width;
    private final Glyphs glyphs;
    private final Settings.Spacing spacing;

    public Composition(Sheet sheet, Glyphs glyphs, Settings settings) {
        this.width = sheet.width();
        this.glyphs = glyphs;
        this.spacing = settings.spacing();
    }

    public Galley scene(Scene scene) {
        GalleyBuilder galley = new GalleyBuilder(width, glyphs, spacing);
        scene.paragraphs().forEach(galley::add);
        if (scene.stop() == Scene.Stop.CHOICE) {
            galley.blank(0);
            for (Scene.Offer offer : scene.offers()) {
                List<Run> words = new ArrayList<>(offer.text());
                offer.reason().ifPresent(reason -> {
                    words.add(Run.plain(" (locked: "));
                    words.addAll(reason);
                    words.add(Run.plain(")"));
                });
                String mark = offer.mark().isEmpty() ? "" : glyphs.between() + " " + offer.mark();
                Span[] lead = lead(offer.free() ? offer.number() : 0);
                galley.choice(lead, words, mark, offer.free());
            }
        }
        return galley.built();
    }

    public Galley panel(Panel panel) {
        GalleyBuilder galley = new GalleyBuilder(width, glyphs, spacing);
        int choices = 0;
        for (Panel.Item item : panel.items()) {
            List<Paragraph> lines = item.paragraphs();
            if (item.does().isPresent()) {
                galley.blank(0);
                galley.choice(lead(++choices), lines.get(0).runs(), "", true);
                lines.stream().skip(1).forEach(galley::under);
            } else if (panel.kind() == Panel.Kind.HELP
                    && width >= ROOM_FOR_PAIRS
                    && lines.size() == 2
                    && lines.get(0).role() == Role.LABEL) {
                galley.pair(lines.get(0), lines.get(1), PAIR_COLUMN);
            } else {
                lines.forEach(galley::add);
            }
        }
        return galley.built();
    }

    /** Room for the mark of what is selected, and the digit by which this is taken. */
    private Span[] lead(int number) {
        String gap = width < NARROW ? "" : " ";
        String digit = number >= 1 && number <= 9 ? String.valueOf(number) : " ";
        return new Span[] {new Span(" " + gap, Style.PROSE), new Span(digit + gap + " ", Style.ACCENT)};
    }
}
