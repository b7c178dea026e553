package hailsham.console.session;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.edition.Editions;
import hailsham.console.model.Compositor;
import hailsham.console.model.Scene;
import hailsham.console.model.Sentences;
import hailsham.console.model.Typography;
import hailsham.console.panel.Panel;
import hailsham.console.panel.ProgramPanels;
import hailsham.console.setting.Preferences;
import hailsham.console.setting.Settings;
import hailsham.console.setting.SettingsStore;
import hailsham.engine.Engine;
import hailsham.telling.Telling;
import hailsham.telling.shelf.Shelf;
import hailsham.telling.shelf.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One reader at one story: what they ask for is done here, once for both surfaces, and kept on the shelf before it is
 * shown.
 */
public final class Session {
    private static final long A_DAY = 24L * 60 * 60 * 1000;

    private final Becoming story;
    private final Shelf shelf;
    private final Preferences preferences;
    private final Strands strands;
    private final Looking looking;
    private final ProgramPanels beside;
    private final Present present;
    private final Going going;
    private final List<String> notices = new ArrayList<>();
    private final boolean isNew;
    private Optional<Watching> watching;

    private Session(
            Editions editions,
            Engine engine,
            Shelf shelf,
            Shelf.Opened opened,
            Optional<Watch> watch,
            SettingsStore store,
            Manner manner) {
        this.shelf = shelf;
        this.preferences = new Preferences(store);
        Compositor compositor = new Compositor(manner.typography(), manner.whole());
        this.story = new Becoming(editions, engine, shelf, compositor);
        this.strands = new Strands(compositor, shelf.met());
        this.beside = new ProgramPanels(compositor);
        this.isNew = opened.telling().isEmpty();
        Telling telling = opened.telling().orElseGet(() -> Telling.begin(engine));
        Scenes scenes = new Scenes(compositor, manner.author(), shelf.met());
        this.present = new Present(scenes, preferences, manner.whole(), telling);
        this.looking = new Looking(present, shelf, strands, compositor, !manner.whole(), manner.author());
        this.going = new Going(story, shelf, present, strands, beside, notices);
        this.watching = watch.map(Watching::new);
        notices.addAll(opened.notices());
        if (watching.isPresent()) {
            present.watches(telling, opened.read());
            return;
        }
        present.stands(telling, isNew ? 0 : opened.read());
        if (!isNew && opened.lastKept() > 0 && manner.now() - opened.lastKept() >= A_DAY) {
            present.isAfterLong();
        }
        // On the line all of it is read at once; on the page it is when it is drawn.
        shelf.met().meet(telling, present.read());
    }

    /**
     * How this reader plays.
     *
     * @param whole whether turns are shown at once, with no stop in them
     * @param author whether the status says the turn and the node
     * @param now the time, in milliseconds since 1970
     */
    public record Manner(Typography typography, boolean whole, boolean author, long now) {}

    /** Goes on with what the shelf's open slot held, or begins. {@code opened} must not be refused. */
    public static Session of(Engine engine, Shelf shelf, Shelf.Opened opened, SettingsStore store, Manner manner) {
        return of(Editions.only(engine), engine, shelf, opened, store, manner);
    }

    /** The same where the story may become another. */
    public static Session of(
            Editions editions, Engine engine, Shelf shelf, Shelf.Opened opened, SettingsStore store, Manner manner) {
        return new Session(editions, engine, shelf, opened, Optional.empty(), store, manner);
    }

    /**
     * Looks at what another program does in the slot that was to be opened.
     *
     * @param seen what was seen of it first, not refused
     */
    public static Session watching(
            Engine engine, Shelf shelf, Watch watch, Shelf.Opened seen, SettingsStore store, Manner manner) {
        return new Session(Editions.only(engine), engine, shelf, seen, Optional.of(watch), store, manner);
    }

    /**
     * What a reader is told first: before a new telling, of one that they may only watch, and what the end of a replay at
     * which they come back asks.
     */
    public Optional<Panel> note() {
        if (watching.isPresent()) {
            return Optional.of(beside.watching(watching.get().who()));
        }
        if (present.telling().isBeyondItsChapter()) {
            return Optional.of(strands.end(present.telling()));
        }
        return isNew && !story.engine().story().note().isEmpty()
                ? Optional.of(beside.note(story.engine().story()))
                : Optional.empty();
    }

    /** Where the reader stands. */
    public Scene scene() {
        return present.scene();
    }

    public Settings settings() {
        return preferences.settings();
    }

    /** How many events of the present turn were read. */
    public int read() {
        return present.read();
    }

    /** Whether it is only looked at what another program does, which is to be {@link #follow}ed. */
    public boolean isWatching() {
        return watching.isPresent();
    }

    /** Whether something may come about that the reader did not ask for, so that {@link #follow} is to be asked. */
    public boolean isFollowing() {
        return isWatching() || story.isWatched();
    }

    /**
     * What came of what others did since it was last asked, another program that is watched or who edits the story; empty
     * where they did nothing. To be asked ten times a second.
     */
    public Optional<Reply> follow() {
        return watching.isPresent()
                ? watching.get().follow(present, story.engine())
                : story.edited(present.telling(), present.read()).map(this::became);
    }

    /** The story became another, or did not. */
    private Reply became(Becoming.Outcome outcome) {
        outcome.opened().ifPresent(going::goOnWith);
        return outcome.reply();
    }

    /** Sentences that the reader is to be told; each is given once. */
    public List<String> notices() {
        List<String> told = List.copyOf(notices);
        notices.clear();
        return told;
    }

    /** The first {@code events} of the turn were on the screen. */
    public void seen(int events) {
        if (watching.isEmpty() && present.saw(events)) {
            going.keep();
        }
    }

    /** Keeps everything as the reader leaves, and says where they are and how to go on. */
    public List<String> farewell() {
        Scene.Status status = scene().status();
        String place = status.title() + ": " + status.chapter() + ", " + status.count() + ".";
        if (watching.isPresent()) {
            return List.of(place, "Nothing was kept: the slot “" + shelf.slot() + "” is another program's.");
        }
        Optional<String> failure = shelf.leave(present.telling(), present.read());
        return List.of(
                place, failure.orElse("Kept in the slot “" + shelf.slot() + "”; the same command goes on from here."));
    }

    public Reply perform(Command command) {
        if (watching.isPresent() && !Watching.allows(command)) {
            return command.equals(Command.of(Word.ELSEWHERE))
                    ? moved(shelf.elsewhere(story.engine()))
                    : watching.get().isOver() && Watching.goesOn(command)
                            ? moved(shelf.open(story.engine()))
                            : new Reply.Told(watching.get().whatCanBeDone());
        }
        return looking.at(command).orElseGet(() -> performed(command));
    }

    private Reply performed(Command command) {
        Telling telling = present.telling();
        if (command instanceof Command.Plain plain) {
            return perform(plain.word());
        } else if (command instanceof Command.Choose choose) {
            return going.take(choose.number());
        } else if (command instanceof Command.Take take) {
            return going.take(take.option());
        } else if (command instanceof Command.SaveAs saveAs) {
            return saveAs(saveAs.name());
        } else if (command instanceof Command.Load load) {
            return going.goOnWith(story.load(load.name()));
        } else if (command instanceof Command.Change change) {
            return change(change);
        } else if (command instanceof Command.Replay replay) {
            return going.came(strands.replay(telling, replay));
        } else if (command instanceof Command.Branch branch) {
            return became(story.turn(branch.number(), telling, present.read()));
        } else if (command instanceof Command.Turn turn) {
            return going.came(strands.turn(telling, turn.number()));
        } else if (command instanceof Command.Note note) {
            return new Reply.Told(shelf.note(note.words(), telling, present.read()));
        } else if (command instanceof Command.Unknown unknown) {
            return new Reply.Told(
                    "“" + Sentences.brief(unknown.typed()) + "” cannot be done here. " + going.whatCanBeDone());
        }
        throw new AssertionError(command);
    }

    private Reply perform(Word word) {
        Telling telling = present.telling();
        return switch (word) {
            case ON -> going.goOn();
            case KEEP, DROP, FOLLOW -> going.came(strands.comeBack(telling, word));
            case BRANCHES -> new Reply.Shown(story.branches());
            case SKIP -> going.skip();
            case NOTE -> new Reply.Told(shelf.note("", telling, present.read()));
            case UNDO -> going.undo();
            case REDO -> going.redo();
            case AGAIN -> new Reply.Again();
            case SAVE -> new Reply.Told("To keep a copy, save and a name for it.");
            case ELSEWHERE -> new Reply.Told("Nobody is watched: what you read is kept in a slot of your own.");
            case SETTINGS, SET -> new Reply.Shown(beside.settings(settings()));
            case BEGIN -> going.goOnWith(shelf.begin(story.engine()));
            case QUIT -> new Reply.Left();
            case MEMORIES, PEOPLE, HISTORY, CHAPTERS, REPLAY, TELLINGS, COMPARE, WHY, LOAD, HELP ->
                throw new AssertionError(word);
        };
    }

    private Reply saveAs(String name) {
        return new Reply.Told(shelf.saveAs(name, present.telling(), present.read())
                .orElseGet(() -> "A copy is kept as “" + Sentences.brief(name) + "”."));
    }

    /** What was watched is gone on with: here where nobody has the slot any more, or elsewhere. */
    private Reply moved(Shelf.Opened opened) {
        if (opened.refusal().isEmpty()) {
            watching = Optional.empty();
            notices.add("From here on you read in the slot “" + shelf.slot() + "”.");
        }
        return going.goOnWith(opened);
    }

    private Reply change(Command.Change change) {
        Optional<String> refusal = preferences.change(change);
        if (refusal.isPresent()) {
            return new Reply.Told(refusal.get());
        }
        present.isSetOtherwise();
        preferences.keep().ifPresent(notices::add);
        return new Reply.Shown(beside.settings(settings()));
    }
}
