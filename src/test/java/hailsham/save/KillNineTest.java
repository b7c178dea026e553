package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;

import hailsham.Miniature;
import hailsham.save.sentence.Sentences;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf.Opened;
import hailsham.telling.strand.Ledger;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that plays is killed, at any moment, again and again: {@code -Dtorture.kills=1000} for more often than a
 * build has time for. It says how many steps it has kept; what is found on disk afterwards must be the telling after that step, or
 * after the one that was in flight.
 */
class KillNineTest {
    private static final int KILLS = Integer.getInteger("torture.kills", 8);

    @TempDir
    Path root;

    /** How long a program takes to its first step, in milliseconds, as far as it was seen. */
    private long toFirstStep = 300;

    @Test
    void nothingThatWasShownIsLost() throws Exception {
        long seed = System.nanoTime();
        Random chance = new Random(seed);
        Standpoint before = Standpoint.of(Telling.begin(Miniature.engine()));
        int inFlight = 0;
        int starting = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long playSeed = chance.nextLong();
            boolean whileStarting = chance.nextInt(3) == 0;
            int shown = playAndKill(playSeed, whileStarting ? 0 : 1 + chance.nextInt(60), chance);
            Opened opened = Slots.reopen(root);
            assertThat(opened.refusal()).isEmpty();
            assertThat(opened.notices()).as("seed %d, kill %d", seed, kill).isSubsetOf(Sentences.TORN);
            Standpoint found = opened.telling().map(Standpoint::of).orElse(before);
            Standpoint then = before.after(playSeed, shown);
            Standpoint next = before.after(playSeed, shown + 1);
            assertThat(found)
                    .as("seed %d, kill %d after %d steps", seed, kill, shown)
                    .isIn(then, next);
            assertThat(Slots.files(root).keySet()).noneMatch(file -> file.contains(".tmp"));
            inFlight += found.equals(then) ? 0 : 1;
            starting += shown == 0 ? 1 : 0;
            before = found;
        }
        System.out.printf(
                "%d kills (seed %d): %d before the first step, %d with a step kept that was not yet shown%n",
                KILLS, seed, starting, inFlight);
    }

    /** Starts a program, kills it, and says how many of its steps it had shown. */
    private int playAndKill(long seed, int atStep, Random chance) throws Exception {
        long began = System.nanoTime();
        Process player = Programs.start(Player.class, root.toString(), String.valueOf(seed));
        int shown = 0;
        try (BufferedReader lines = player.inputReader()) {
            if (atStep == 0) {
                Thread.sleep(chance.nextLong(toFirstStep));
            }
            while (shown < atStep && lines.readLine() != null) {
                toFirstStep = shown == 0 ? (System.nanoTime() - began) / 1_000_000 + 1 : toFirstStep;
                shown++;
            }
            Thread.sleep(0, chance.nextInt(1_000_000));
            player.toHandle().destroyForcibly();
            while (lines.readLine() != null) {
                shown++;
            }
            player.waitFor();
        }
        return shown;
    }

    /** Where a telling stands, as something to be compared. */
    record Standpoint(Ledger ledger) {
        static Standpoint of(Telling telling) {
            return new Standpoint(telling.ledger());
        }

        Standpoint after(long seed, int steps) {
            Telling telling = Telling.of(Miniature.engine(), ledger).telling();
            Miniature.play(telling, new Random(seed), steps);
            return of(telling);
        }
    }

    /** Takes steps without end, and says of each that it is kept. */
    static final class Player {
        private Player() {}

        public static void main(String[] arguments) {
            FolderShelf shelf = FolderShelf.in(Path.of(arguments[0]), FolderShelf.USUAL);
            Random random = new Random(Long.parseLong(arguments[1]));
            Telling telling =
                    shelf.open(Miniature.engine()).telling().orElseGet(() -> Telling.begin(Miniature.engine()));
            while (true) {
                Miniature.step(telling, random);
                shelf.keep(telling, 1);
                System.out.println("kept");
            }
        }
    }
}
