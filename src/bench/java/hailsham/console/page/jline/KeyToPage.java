package hailsham.console.page.jline;

import hailsham.bench.Scratch;
import hailsham.console.Reader;
import hailsham.console.model.Typography;
import hailsham.console.session.Session;
import hailsham.console.setting.Settings;
import hailsham.engine.Engine;
import hailsham.save.FolderShelf;
import hailsham.telling.shelf.Shelf;
import hailsham.yaml.StoryReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/**
 * From a key to the page that answers it, on a terminal that takes down what it is sent: the shipped story, from the first
 * key of a cold program on. Escape is not among the keys, since to know it from the beginning of another takes a wait.
 */
public final class KeyToPage {
    private static final String[] KEYS = {"1", "2", "3", "4", " ", " ", " ", "\r", "j", "k", "\033[5~", "m", "h", "u"};
    private static final int PRESSES = 3_000;
    private static final double NANOS_IN_A_MILLI = 1e6;

    private KeyToPage() {}

    /** Says the median and the 99th percentile, a line each. The folder of the save is given. */
    public static void main(String[] arguments) throws IOException {
        Random random = new Random(1);
        double[] millis = new double[PRESSES];
        Engine engine = Engine.of(StoryReader.readShipped().story().orElseThrow());
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (Scratch saves = Scratch.in(Path.of(arguments[0]));
                FolderShelf shelf = FolderShelf.in(saves.folder(), FolderShelf.USUAL);
                LineDisciplineTerminal terminal =
                        new LineDisciplineTerminal("page", "xterm-256color", sent, StandardCharsets.UTF_8)) {
            Shelf.Opened opened = shelf.open(engine);
            terminal.setSize(Size.of(80, 24));
            Session session = Session.of(
                    engine,
                    shelf,
                    opened,
                    new Reader.Set(Settings.DEFAULT),
                    new Session.Manner(Typography.UNICODE, false, false, 0));
            Interruptions interruptions = new Interruptions();
            JLineStage stage = new JLineStage(terminal, interruptions);
            JLineScreen screen = new JLineScreen(session, stage, interruptions, true, Typography.UNICODE);
            screen.start();
            for (int press = 0; press < PRESSES; press++) {
                byte[] key = KEYS[random.nextInt(KEYS.length)].getBytes(StandardCharsets.US_ASCII);
                sent.reset();
                long start = System.nanoTime();
                terminal.processInputBytes(key);
                if (screen.step().isPresent()) {
                    throw new IllegalStateException("no key that was pressed leaves");
                }
                millis[press] = (System.nanoTime() - start) / NANOS_IN_A_MILLI;
            }
            stage.leave();
        }
        Arrays.sort(millis);
        System.out.println("a key to the redrawn page, median\tms\t" + millis[PRESSES / 2]);
        System.out.println("a key to the redrawn page, 99 of 100\tms\t" + millis[PRESSES * 99 / 100]);
    }
}
