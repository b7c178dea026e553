package hailsham.console.page;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.command.TypedCommand;
import hailsham.console.model.Compositor;
import hailsham.console.model.Search;
import hailsham.console.model.Typography;
import hailsham.console.page.layout.Glyphs;
import hailsham.console.page.layout.Row;
import hailsham.console.page.layout.Sheet;
import hailsham.console.panel.Panel;
import hailsham.console.panel.Panel.Kind;
import hailsham.console.session.Reply;
import hailsham.console.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page as it is used: keys go in, frames come out. It knows no terminal. */
public final class Page {
    private static final String ASKS_TO_LEAVE = "Leave? Ctrl-C once more leaves, any other key stays. All is kept.";

    private final Session session;
    private final Drawing drawing;
    private final Layers layers = new Layers();
    private String notice = "";
    private boolean asksToLeave;
    private boolean isTooSmall;

    public Page(Session session, Typography typography, Glyphs glyphs) {
        this.session = session;
        this.drawing = new Drawing(session, new Compositor(typography, false), glyphs);
        session.note().ifPresent(layers::open);
        tell("");
    }

    /** What a key wants of whoever holds the terminal. */
    public enum Wish {
        NOTHING,
        LEAVE,
        /** Leaving without another word: it was asked. */
        ABORT,
        REDRAW,
        ASK_COMMAND,
        ASK_NAME,
        ASK_NOTE,
        ASK_WORDS
    }

    /**
     * What a key asks of the page.
     *
     * @param typed the character, for {@link Key#DIGIT} and {@link Key#LETTER}
     */
    public Wish press(Key key, String typed) {
        boolean asked = asksToLeave;
        asksToLeave = key == Key.INTERRUPT;
        if (key == Key.INTERRUPT) {
            return asked ? Wish.ABORT : Wish.NOTHING;
        }
        notice = "";
        if (isTooSmall && key != Key.END_OF_INPUT && !typed.equals("q")) {
            return Wish.NOTHING;
        }
        switch (key) {
            case UP -> view().step(-1);
            case DOWN -> view().step(1);
            case PAGE_UP -> view().turn(-1);
            case HOME -> view().toStart();
            case END -> view().toEnd();
            case ESCAPE -> layers.close();
            case OTHER -> notice = "";
            case PAGE_DOWN -> {
                return forward();
            }
            case ENTER -> {
                return enter();
            }
            case DIGIT -> {
                return digit(typed.charAt(0) - '0');
            }
            case LETTER -> {
                return letter(Word.typed(typed).orElseThrow());
            }
            case COLON -> {
                return Wish.ASK_COMMAND;
            }
            case SLASH -> {
                return slash();
            }
            case REDRAW -> {
                return Wish.REDRAW;
            }
            case INTERRUPT, END_OF_INPUT -> {
                return Wish.LEAVE;
            }
        }
        return Wish.NOTHING;
    }

    /** Shows what another program did, where it is watched; whether there is anything new. */
    public boolean follow() {
        Optional<Reply> reply = session.follow();
        reply.ifPresent(this::followed);
        return reply.isPresent();
    }

    /** What is open stays open. */
    private void followed(Reply reply) {
        notice = "";
        if (reply instanceof Reply.Turned) {
            layers.turnBelow();
        } else if (reply instanceof Reply.Edited) {
            // What is laid out anew stays where it was as far as it can.
            layers.closeReports();
            tell("");
        } else {
            came(reply).ifPresent(this::tell);
        }
    }

    /** What comes of a reply whoever brought it about; the sentence that it tells. */
    private Optional<String> came(Reply reply) {
        if (reply instanceof Reply.Told told) {
            return Optional.of(told.sentence());
        } else if (reply instanceof Reply.Grown) {
            layers.scene().grow();
        } else if (reply instanceof Reply.Shown shown) {
            layers.open(shown.panel());
        } else {
            throw new AssertionError(reply);
        }
        return Optional.empty();
    }

    /** What was typed after a colon. */
    public Wish typed(String line) {
        return line.isBlank() ? Wish.NOTHING : perform(TypedCommand.read(line, session.scene()));
    }

    /** The name under which to keep a copy. */
    public void named(String name) {
        if (!name.isBlank()) {
            perform(new Command.SaveAs(name.strip()));
        }
    }

    /** The words of a note on this place; there may be none. */
    public void noted(String words) {
        perform(new Command.Note(words.strip()));
    }

    /** The words to find in what was read; where there are none, those that were sought last. */
    public void find(String words) {
        String sought = words.isBlank() ? view().sought() : Search.typed(words);
        if (!sought.isEmpty() && !view().find(sought)) {
            tell("Nothing that was read holds “" + sought + "”.");
        }
    }

    /** What can be typed after a colon. */
    public List<String> words() {
        return TypedCommand.words(session.scene());
    }

    /** The part in which the reader is, from 0: each has its own colours. */
    public int part() {
        return session.scene().status().part();
    }

    /** Exactly {@code rows} rows, none of them wider than the screen. */
    public List<Row> frame(int columns, int rows) {
        Sheet sheet = new Sheet(columns, rows, session.settings().column());
        isTooSmall = sheet.isTooSmall();
        return isTooSmall
                ? FrameBuilder.tooSmall(columns, rows)
                : drawing.frame(sheet, view(), asksToLeave ? ASKS_TO_LEAVE : notice);
    }

    /** What is open over the scene. */
    Optional<Panel> open() {
        return view().panel();
    }

    private View view() {
        return layers.top();
    }

    /** Turns the page; at the end of what is there, goes on. */
    private Wish forward() {
        if (!view().atEnd()) {
            view().turn(1);
            return Wish.NOTHING;
        }
        if (view().panel().isEmpty()) {
            return perform(Command.of(Word.ON));
        }
        if (view().panel().get().isProse()) {
            layers.close();
        }
        return Wish.NOTHING;
    }

    /** Takes the selected choice, if it is seen which one that is. */
    private Wish enter() {
        if (view().selected() < 0) {
            return forward();
        }
        if (view().isAbove(view().selected())) {
            view().showSelected();
            return Wish.NOTHING;
        }
        return choose(view().selected());
    }

    /** Takes a choice; turns the page where that is further down. */
    private Wish choose(int place) {
        if (view().isBelow(place)) {
            return forward();
        }
        Optional<Panel> panel = view().panel();
        return perform(panel.isPresent() ? panel.get().choices().get(place) : new Command.Choose(place + 1));
    }

    private Wish digit(int number) {
        int choices = view().galley().choices().size();
        if (number >= 1 && number <= choices) {
            return choose(number - 1);
        }
        boolean goesOn = number == 1 || !view().atEnd() || view().panel().isPresent();
        return goesOn ? forward() : perform(new Command.Choose(number));
    }

    private Wish letter(Word word) {
        boolean closes = view().panel()
                .filter(panel -> word == Word.QUIT || panel.kind().opensWith(word))
                .isPresent();
        if (closes) {
            layers.close();
            return Wish.NOTHING;
        }
        if (word == Word.NOTE) {
            return Wish.ASK_NOTE;
        }
        return word == Word.SAVE ? Wish.ASK_NAME : perform(Command.of(word));
    }

    private Wish slash() {
        if (view().panel().filter(panel -> panel.kind() == Kind.HISTORY).isEmpty()) {
            perform(Command.of(Word.HISTORY));
        }
        return Wish.ASK_WORDS;
    }

    private Wish perform(Command command) {
        Reply reply = session.perform(command);
        if (reply instanceof Reply.Left) {
            tell("");
            return Wish.LEAVE;
        } else if (reply instanceof Reply.Again) {
            tell("");
            return Wish.REDRAW;
        } else if (reply instanceof Reply.Turned turned) {
            layers.turn(turned.over());
            tell("");
        } else {
            tell(came(reply).orElse(""));
        }
        return Wish.NOTHING;
    }

    private void tell(String sentence) {
        List<String> sentences = new ArrayList<>(session.notices());
        sentences.add(sentence);
        notice = String.join(" ", sentences).strip();
    }
}
