package hailsham.engine;

import hailsham.engine.program.Program;
import hailsham.engine.slots.Slot;
import hailsham.engine.slots.Slots;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A short name for a state, the same in every build of the program.
 *
 * <p>It is taken of a text that speaks of names only, never of numbers that a build gives out:
 *
 * <pre>
 * story hailsham
 * from kitchen-yard/steps:1
 * at doorstop:2
 * memory doorstop=lived
 * variable ruth.trust=5
 * </pre>
 *
 * that is: the story; each place to return to, the outermost first; the place where the reader stands ({@code :2} is the
 * second block of that text that plays a memory or asks how it is told; nothing stands for the end of a node); and what
 * is held, where it differs from the start, in the order of the characters. Each line ends in a line feed. The name is
 * the 64-bit FNV-1a hash of the text's UTF-16 units, the low byte of each first.
 */
final class Fingerprint {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    static String of(Program program, State state) {
        long hash = OFFSET;
        String text = text(program, state);
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            hash = (hash ^ (unit & 0xff)) * PRIME;
            hash = (hash ^ (unit >>> 8)) * PRIME;
        }
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    static String text(Program program, State state) {
        StringBuilder text = new StringBuilder();
        text.append("story ").append(program.story().id()).append('\n');
        for (int i = 0; i < state.back.length; i += 2) {
            String place = program.unit(state.back[i]).place(state.back[i + 1]);
            text.append("from ").append(place).append('\n');
        }
        text.append("at ").append(program.unit(state.unit).place(state.address)).append('\n');
        for (String line : changed(program.slots(), state.held)) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static List<String> changed(Slots slots, long[] held) {
        List<String> lines = new ArrayList<>();
        List<Slot> all = slots.all();
        for (int i = 0; i < all.size(); i++) {
            Slot slot = all.get(i);
            int value = slots.value(held, i);
            if (value != slot.start()) {
                lines.add(slot.kind().word() + " " + slot.name() + "=" + slot.word(value));
            }
        }
        Collections.sort(lines);
        return lines;
    }
}
