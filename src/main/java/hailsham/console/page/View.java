package hailsham.console.page;

import hailsham.console.model.Search;
import hailsham.console.page.layout.Anchor;
import hailsham.console.page.layout.Galley;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.panel.Panel;
import java.util.List;
import java.util.Optional;

/** What fills the page, the scene or a panel over it: how far it is scrolled, and what in it is selected. */
final class View {
    private final Optional<Panel> panel;
    private State state = State.FRESH;
    private Galley galley = new Galley(List.of(), List.of());
    private int body = 1;
    private int top;
    private int selected = -1;
    private boolean isChoosing;
    private int foundParagraph = -1;
    private String sought = "";

    View(Optional<Panel> panel) {
        this.panel = panel;
    }

    /** What has happened to it since it was last laid out. */
    private enum State {
        FRESH,
        GROWN,
        SAME
    }

    /** Empty where it is the scene. */
    Optional<Panel> panel() {
        return panel;
    }

    Galley galley() {
        return galley;
    }

    /** The place among the choices of the one that Enter takes; -1 where there is none. */
    int selected() {
        return selected;
    }

    void select(int place) {
        selected = place;
    }

    /** There is more at its end. */
    void grow() {
        state = State.GROWN;
        selected = -1;
        isChoosing = false;
    }

    /**
     * Lays it out for a page of {@code rows} rows. At its first showing it stands at {@code start}, with some rows before
     * it for context. Where it has grown, what is new comes into sight and what was there stays as far as there is room.
     * Else the row that was first on the page stays the first, and a choice that was gone to stays on the page.
     *
     * @param start the first row that was not read yet
     */
    void lay(Galley set, int rows, int start) {
        int anchor = state == State.SAME && !set.equals(galley) ? Anchor.sameRow(galley, top, set) : top;
        galley = set;
        body = rows;
        // A list that is drawn anew may have become shorter.
        if (selected < 0 || selected >= set.choices().size()) {
            selected = firstFree(0, 1);
        }
        int unread = start - Sheet.context(body);
        top = switch (state) {
            case FRESH -> unread;
            case GROWN -> Math.max(top, Math.min(unread, galley.rows().size() - body));
            case SAME -> anchor;
        };
        if (state != State.SAME) {
            skipBlank();
        }
        state = State.SAME;
        clamp();
        if (isChoosing && selected >= 0) {
            showSelected();
        }
    }

    /** The first row on the page. */
    int top() {
        return top;
    }

    /** The rows on the page. */
    List<Row> shown() {
        return galley.rows().subList(top, Math.min(galley.rows().size(), top + body));
    }

    /** How many events were read by somebody who has seen this page. */
    int read() {
        return galley.readBefore(top + body);
    }

    boolean atEnd() {
        return top + body >= galley.rows().size();
    }

    /** How far the last row on the page is through the whole, in hundredths. */
    int percent() {
        return Math.min(100, (top + body) * 100 / Math.max(1, galley.rows().size()));
    }

    void turn(int pages) {
        scroll(pages * Math.max(1, body - Sheet.context(body)));
        if (pages > 0) {
            skipBlank();
        }
    }

    void toStart() {
        top = 0;
    }

    void toEnd() {
        top = galley.rows().size();
        clamp();
    }

    /** Selects the next or the one before; scrolls where there is none, or none is on the page. */
    void step(int direction) {
        int next = selected < 0 ? -1 : firstFree(selected + direction, direction);
        if (next < 0 || !(isShown(next) || isShown(selected))) {
            scroll(direction);
            return;
        }
        selected = next;
        isChoosing = true;
        showSelected();
    }

    /** Whether a choice is further down than the page shows, and more of it than that the page could not hold. */
    boolean isBelow(int place) {
        Galley.Stretch choice = galley.choices().get(place);
        return choice.to() > top + body && choice.from() != top;
    }

    /** Whether a choice is further up. */
    boolean isAbove(int place) {
        return galley.choices().get(place).from() < top;
    }

    private boolean isShown(int place) {
        return !isBelow(place) && !isAbove(place);
    }

    /**
     * Goes to the paragraph that holds {@code words}, the last one first, then the one before it; false where there is
     * none.
     */
    boolean find(String words) {
        int paragraphs = galley.paragraphs();
        int from = words.equals(sought) && foundParagraph >= 0 ? foundParagraph : paragraphs;
        sought = words;
        for (int i = 1; i <= paragraphs; i++) {
            int paragraph = Math.floorMod(from - i, paragraphs);
            if (Search.holds(galley.text(paragraph), words)) {
                foundParagraph = paragraph;
                top = galley.firstRow(paragraph) - Sheet.context(body);
                clamp();
                return true;
            }
        }
        foundParagraph = -1;
        return false;
    }

    /** Whether a row is of the paragraph that was found. */
    boolean isFound(Row row) {
        return foundParagraph >= 0 && row.paragraph() == foundParagraph;
    }

    String sought() {
        return sought;
    }

    /** A page does not begin with nothing. */
    private void skipBlank() {
        clamp();
        while (!atEnd() && galley.rows().get(top).isBlank()) {
            top++;
        }
    }

    /** Brings the selected choice onto the page. */
    void showSelected() {
        Galley.Stretch choice = galley.choices().get(selected);
        if (choice.from() < top) {
            top = choice.from();
        } else if (choice.to() > top + body) {
            top = Math.min(choice.from(), choice.to() - body);
        }
        clamp();
    }

    private void scroll(int rows) {
        isChoosing = false;
        top += rows;
        clamp();
    }

    private int firstFree(int from, int direction) {
        for (int i = from; i >= 0 && i < galley.choices().size(); i += direction) {
            if (galley.choices().get(i).free()) {
                return i;
            }
        }
        return -1;
    }

    private void clamp() {
        top = Math.max(0, Math.min(top, galley.rows().size() - body));
    }
}
