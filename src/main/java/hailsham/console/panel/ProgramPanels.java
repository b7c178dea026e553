package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.command.Command.Word;
import hailsham.console.model.Compositor;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Sentences;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import hailsham.console.setting.Setting;
import hailsham.console.setting.Settings;
import hailsham.story.Story;
import hailsham.story.World;
import hailsham.telling.shelf.Shelf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what there is to look at beside the telling: what is kept, what can be set, what can be done. */
public final class ProgramPanels {
    /** What is done without a word, with keys on the page and typed on the line. */
    private static final List<Means> MEANS = List.of(
            new Means("Space, Page Down", "An empty line", "goes on, where something follows"),
            new Means("Page Up, Home", "history", "goes back to what stands above"),
            new Means("1 to 9", "A number", "takes that choice"),
            new Means("Up, Down, Enter", "A choice's name", "takes any choice, one without a digit too"),
            new Means(":", "A word", "does what is listed below; Tab completes it on the page"),
            new Means("/", "history WORDS", "finds words in what was read"),
            new Means("Esc", "Anything", "closes what is open"),
            new Means("Ctrl-L", "again", "shows anew all that stands here"),
            new Means("Ctrl-C twice", "Ctrl-D", "leaves"));

    private final Compositor compositor;

    public ProgramPanels(Compositor compositor) {
        this.compositor = compositor;
    }

    public Panel slots(Shelf shelf) {
        List<Item> items = new ArrayList<>();
        for (Shelf.Slot slot : shelf.slots()) {
            String here = slot.name().equals(shelf.slot()) ? ", this one" : "";
            items.add(new Item(
                    List.of(
                            Paragraph.of(Role.LABEL, compositor.verbatim(slot.name())),
                            compositor.detail(
                                    slot.chapter() + ", " + Sentences.count(slot.decisions(), "decision") + here)),
                    Optional.of(new Command.Load(slot.name()))));
        }
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice("Nothing was kept yet.")));
            return new Panel(Kind.SLOTS, "Kept tellings", items, "");
        }
        return new Panel(Kind.SLOTS, "Kept tellings", items, "Type load and a name to go on with one of them.");
    }

    public Panel settings(Settings settings) {
        List<Item> items = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String next = setting.value(setting.next(settings));
            items.add(new Item(
                    List.of(
                            Paragraph.of(
                                    Role.LABEL, compositor.verbatim(setting.word() + " " + setting.value(settings))),
                            compositor.detail(setting.meaning())),
                    Optional.of(new Command.Change(setting.word(), next))));
        }
        return new Panel(Kind.SETTINGS, "Settings", items, "Type set, a name and a value: set spacing close.");
    }

    /** That another program has the slot, and what can be done. */
    public Panel watching(String who) {
        return new Panel(
                Kind.WATCHING,
                "You may watch",
                List.of(
                        Item.of(compositor.notice(who)),
                        Item.of(compositor.notice("You see here what is read there, as it goes on, and can look at all"
                                + " there is to look at.")),
                        Item.of(compositor.notice(
                                "To read on from there in a slot of your own, type elsewhere; quit leaves."))),
                "");
    }

    /** What the story says before it begins. */
    public Panel note(Story story) {
        return new Panel(Kind.NOTE, "Before you begin", paragraphs(story.note()), "");
    }

    /**
     * What the teller says when it is over, and what can be read then.
     *
     * @param ending empty where the rest is still to be written
     */
    public Panel afterwards(Optional<World.Ending> ending) {
        List<Item> items = new ArrayList<>();
        ending.ifPresent(reached -> items.addAll(paragraphs(reached.after())));
        items.add(way("Live a chapter again", "as it was, or knowing what came after", Word.CHAPTERS));
        items.add(way("Go to another telling", "the ways not taken, and the replays kept", Word.TELLINGS));
        items.add(way("Begin a new telling", "from the first page; this one is kept", Word.BEGIN));
        return new Panel(Kind.AFTERWARDS, "Afterwards", items, "Type chapters, tellings, begin or quit.");
    }

    private List<Item> paragraphs(List<String> texts) {
        return texts.stream()
                .map(text -> Item.of(Paragraph.of(Role.NARRATION, compositor.prose(text))))
                .toList();
    }

    private Item way(String label, String detail, Word word) {
        return new Item(entry(label, detail).paragraphs(), Optional.of(Command.of(word)));
    }

    /**
     * All that can be done.
     *
     * @param keys whether there are keys, beside what is typed
     */
    public Panel help(boolean keys) {
        List<Item> items = new ArrayList<>();
        MEANS.forEach(means -> items.add(entry(keys ? means.keys() : means.typed(), means.does())));
        items.add(Item.of(compositor.notice(
                "Each of these by its word or its letter; on the page, a word is typed after a colon:")));
        for (Word word : Word.values()) {
            items.add(entry(word.usage(), word.help()));
        }
        return new Panel(Kind.HELP, "Help", items, "A choice is taken by its number or its name.");
    }

    private record Means(String keys, String typed, String does) {}

    private Item entry(String label, String detail) {
        return Item.of(Paragraph.of(Role.LABEL, compositor.verbatim(label)), compositor.detail(detail));
    }
}
