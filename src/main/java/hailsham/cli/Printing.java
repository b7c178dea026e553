package hailsham.cli;

import hailsham.console.line.PrintedPanel;
import hailsham.console.model.Typography;
import hailsham.console.panel.Panel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a command says to people, as wide as a page is. */
public final class Printing {
    private static final int COLUMNS = 80;

    private Printing() {}

    public static Typography typography(Outside outside) {
        return outside.charset().equals(StandardCharsets.UTF_8) ? Typography.UNICODE : Typography.ASCII;
    }

    public static void print(Panel panel, Outside outside) throws IOException {
        print(PrintedPanel.of(panel, COLUMNS, typography(outside)), outside);
    }

    public static void print(String text, Outside outside) throws IOException {
        outside.out().write(text.getBytes(outside.charset()));
        outside.out().flush();
    }
}
