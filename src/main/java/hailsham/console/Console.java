package hailsham.console;

import hailsham.console.edition.Editions;
import hailsham.console.line.PlainScreen;
import hailsham.console.model.Sanitiser;
import hailsham.console.model.Typography;
import hailsham.console.page.jline.JLinePage;
import hailsham.console.session.Leaving;
import hailsham.console.session.Session;
import hailsham.console.setting.SettingsStore;
import hailsham.engine.Engine;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Where a reader plays: on the page where there is a terminal that can show one, else on the line. */
public final class Console {
    private Console() {}

    /**
     * Plays until the reader leaves. Opens the shelf's slot and keeps the telling in it; closing the shelf is the
     * caller's. What the outside world does is told to the reader in a sentence. A fault of the program is thrown once the
     * terminal is as it was.
     */
    public static Leaving play(Editions editions, Engine engine, Shelf shelf, Wishes wishes, SettingsStore settings) {
        Shelf.Opened opened = shelf.open(engine);
        Optional<Watch> watch = opened.refusal().isPresent() ? shelf.watch() : Optional.empty();
        if (watch.isPresent()) {
            opened = watch.get().look(engine).orElse(opened);
        }
        if (opened.refusal().isPresent()) {
            System.err.println(Sanitiser.clean(opened.refusal().get()));
            return Leaving.FAILED;
        }
        Capabilities capabilities = Capabilities.of(
                System.getenv(),
                wishes,
                settings.read().alwaysPlain(),
                StandardStream.INPUT::isTerminal,
                StandardStream.OUTPUT::isTerminal);
        Optional<JLinePage> page = capabilities.page() ? JLinePage.open(capabilities.typography()) : Optional.empty();
        Session.Manner manner = new Session.Manner(
                capabilities.typography(), page.isEmpty(), wishes.author(), System.currentTimeMillis());
        Session session = watch.isPresent()
                ? Session.watching(engine, shelf, watch.get(), opened, settings, manner)
                : Session.of(editions, engine, shelf, opened, settings, manner);
        return page.isPresent() ? onPage(page.get(), session, capabilities) : onLine(session, capabilities);
    }

    private static Leaving onPage(JLinePage page, Session session, Capabilities capabilities) {
        try (page) {
            return page.play(session, capabilities.colour(), capabilities.colourForced());
        } catch (IOException e) {
            // It was the closing: everything is kept, and the terminal is the shell's again.
            return Leaving.QUIT;
        }
    }

    private static Leaving onLine(Session session, Capabilities capabilities) {
        Charset charset =
                capabilities.typography() == Typography.UNICODE ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII;
        // Not closed: the streams are the program's.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset));
        return new PlainScreen(
                        session, in, out, columns(capabilities), capabilities.typography(), capabilities.echoes())
                .play();
    }

    /** What the environment says, else the terminal that is read and written. */
    private static int columns(Capabilities capabilities) {
        boolean terminal = StandardStream.INPUT.isTerminal() && StandardStream.OUTPUT.isTerminal();
        return terminal && System.getenv("COLUMNS") == null
                ? TerminalWidth.ask()
                        .map(columns -> Capabilities.columns(Integer.toString(columns)))
                        .orElse(capabilities.columns())
                : capabilities.columns();
    }
}
