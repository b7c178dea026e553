package hailsham.console.page.layout;

/** Finds the place in a text that was set anew, for another width say. */
public final class Anchor {
    private Anchor() {}

    /** The row of {@code now} that holds what the row {@code top} of {@code before} began with. */
    public static int sameRow(Galley before, int top, Galley now) {
        int row = top;
        while (row < before.rows().size() - 1 && before.rows().get(row).paragraph() < 0) {
            row++;
        }
        if (top == 0 || row >= before.rows().size()) {
            return 0;
        }
        int paragraph = before.rows().get(row).paragraph();
        int letters = 0;
        for (int i = before.firstRow(paragraph); i < row; i++) {
            letters += before.rows().get(i).letters();
        }
        int same = now.firstRow(paragraph);
        int passed = 0;
        for (int i = same; i < now.rows().size() && now.rows().get(i).paragraph() == paragraph; i++) {
            if (passed <= letters) {
                same = i;
            }
            passed += now.rows().get(i).letters();
        }
        return same;
    }
}
