package hailsham.console.page.jline;

import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A line that is typed at the foot of the page: edited, completed, and remembered while the program runs. */
final class JLinePrompt {
    private final Terminal terminal;
    private final DefaultHistory commands = new DefaultHistory();
    private final DefaultHistory words = new DefaultHistory();

    JLinePrompt(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Empty where the reader thought better of it. */
    Optional<String> command(int row, List<String> completions) {
        return ask(":", row, completions, commands);
    }

    /** Empty where the reader thought better of it. */
    Optional<String> words(String prompt, int row) {
        return ask(prompt, row, List.of(), words);
    }

    private Optional<String> ask(String prompt, int row, List<String> completions, DefaultHistory history) {
        DefaultParser parser = new DefaultParser();
        parser.setEscapeChars(null);
        parser.setQuoteChars(new char[0]);
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(parser)
                .history(history)
                .completer(new StringsCompleter(completions))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        terminal.puts(Capability.cursor_address, row, 0);
        terminal.puts(Capability.clr_eol);
        terminal.puts(Capability.cursor_normal);
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (UserInterruptException | EndOfFileException e) {
            // Ctrl-C and Ctrl-D take the question back.
            return Optional.empty();
        } finally {
            terminal.puts(Capability.cursor_invisible);
        }
    }
}
