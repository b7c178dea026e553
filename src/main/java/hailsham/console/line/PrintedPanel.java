package hailsham.console.line;

import hailsham.console.model.Compositor;
import hailsham.console.model.Typography;
import hailsham.console.panel.Panel;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A panel as the line says it. */
public final class PrintedPanel {
    private PrintedPanel() {}

    public static String of(Panel panel, int columns, Typography typography) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        new LineVoice(new LineOutput(out, columns, typography == Typography.UNICODE), new Compositor(typography, true))
                .panel(panel);
        out.flush();
        return text.toString();
    }
}
