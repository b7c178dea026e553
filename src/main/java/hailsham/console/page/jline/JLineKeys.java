package hailsham.console.page.jline;

import hailsham.console.command.Command.Word;
import hailsham.console.page.Key;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Which keys there are. */
final class JLineKeys {
    /** How long to wait for the rest of a sequence, so that Escape alone is not a visible second. */
    private static final long AMBIGUOUS_MILLIS = 50;

    private JLineKeys() {}

    static KeyMap<Key> map(Terminal terminal) {
        KeyMap<Key> keys = new KeyMap<>();
        keys.setAmbiguousTimeout(AMBIGUOUS_MILLIS);
        keys.setUnicode(Key.OTHER);
        keys.setNomatch(Key.OTHER);
        bind(keys, terminal, Key.UP, Capability.key_up, "k", "\033[A", "\033OA");
        bind(keys, terminal, Key.DOWN, Capability.key_down, "j", "\033[B", "\033OB");
        bind(keys, terminal, Key.PAGE_UP, Capability.key_ppage, "\033[5~", "\b", KeyMap.del());
        bind(keys, terminal, Key.PAGE_DOWN, Capability.key_npage, "\033[6~", " ");
        bind(keys, terminal, Key.HOME, Capability.key_home, "\033[H", "\033OH", "\033[1~");
        bind(keys, terminal, Key.END, Capability.key_end, "\033[F", "\033OF", "\033[4~");
        bind(keys, terminal, Key.ENTER, Capability.key_enter, "\r", "\n");
        keys.bind(Key.ESCAPE, "\033");
        keys.bind(Key.COLON, ":");
        keys.bind(Key.SLASH, "/");
        keys.bind(Key.INTERRUPT, KeyMap.ctrl('C'));
        keys.bind(Key.END_OF_INPUT, KeyMap.ctrl('D'));
        keys.bind(Key.REDRAW, KeyMap.ctrl('L'));
        for (int digit = 1; digit <= 9; digit++) {
            keys.bind(Key.DIGIT, String.valueOf(digit));
        }
        for (Word word : Word.values()) {
            if (!word.letter().isEmpty()) {
                keys.bind(Key.LETTER, word.letter());
            }
        }
        return keys;
    }

    /** A key sends what the terminal's description says, or else what most send. */
    private static void bind(KeyMap<Key> keys, Terminal terminal, Key key, Capability capability, String... sequences) {
        String described = KeyMap.key(terminal, capability);
        if (described != null && !described.isEmpty()) {
            keys.bind(key, described);
        }
        keys.bind(key, sequences);
    }
}
