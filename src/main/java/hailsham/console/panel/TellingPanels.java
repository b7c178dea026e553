package hailsham.console.panel;

import hailsham.console.command.Command;
import hailsham.console.model.Compositor;
import hailsham.console.model.OpenMemories;
import hailsham.console.model.Paragraph;
import hailsham.console.model.Role;
import hailsham.console.model.Search;
import hailsham.console.model.Sentences;
import hailsham.console.panel.Panel.Item;
import hailsham.console.panel.Panel.Kind;
import hailsham.engine.Engine;
import hailsham.engine.Event;
import hailsham.story.Chapter;
import hailsham.story.Story;
import hailsham.story.World;
import hailsham.telling.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes what there is to look at of a telling. */
public final class TellingPanels {
    private final Compositor compositor;

    public TellingPanels(Compositor compositor) {
        this.compositor = compositor;
    }

    public Panel memories(Telling telling) {
        Story story = telling.engine().story();
        List<Item> items = new ArrayList<>();
        telling.engine().memories(telling.state()).forEach((id, held) -> {
            Chapter chapter = story.chapter(story.memory(id).chapter());
            items.add(new Item(
                    List.of(
                            Paragraph.of(Role.LABEL, compositor.words(held.title())),
                            compositor.detail(fate(held, chapter, story.world()))),
                    Optional.of(new Command.Look(items.size() + 1))));
        });
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice("No memory has come back yet.")));
            return new Panel(Kind.MEMORIES, "Memories", items, "");
        }
        return new Panel(Kind.MEMORIES, "Memories", items, "Type memories and a number to look at one of them.");
    }

    private static String fate(Engine.Held held, Chapter chapter, World world) {
        return (held.lived() ? "lived, " + chapter.title() : "heard of")
                + held.retold().map(way -> "; told " + way.replace('-', ' ')).orElse("")
                + held.shared()
                        .map(person -> "; brought up with " + nameOf(person, world))
                        .orElse("");
    }

    private static String nameOf(String person, World world) {
        World.Person known = world.people().get(person);
        return known == null ? person : known.name();
    }

    /** Empty where no memory has that number. */
    public Optional<Panel> memory(Telling telling, int number) {
        List<Map.Entry<String, Engine.Held>> held =
                List.copyOf(telling.engine().memories(telling.state()).entrySet());
        if (number < 1 || number > held.size()) {
            return Optional.empty();
        }
        Map.Entry<String, Engine.Held> chosen = held.get(number - 1);
        List<Event> events = telling.engine().look(telling.state(), chosen.getKey());
        List<Item> items = compositor.read(events, events.size(), OpenMemories.NONE).stream()
                .map(Item::of)
                .toList();
        return Optional.of(new Panel(Kind.MEMORY, chosen.getValue().title(), items, ""));
    }

    public Panel people(Telling telling) {
        List<Item> items = new ArrayList<>();
        for (World.Person person : telling.engine().story().world().people().values()) {
            List<Paragraph> said = new ArrayList<>();
            for (String variable : person.bond()) {
                telling.engine()
                        .says(telling.state(), variable)
                        .ifPresent(says -> said.add(Paragraph.of(Role.NARRATION, compositor.prose(says))));
            }
            if (!said.isEmpty()) {
                said.add(0, compositor.heading(person.name()));
                items.add(new Item(said, Optional.empty()));
            }
        }
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice("There is nobody to speak of yet.")));
        }
        return new Panel(Kind.PEOPLE, "People", items, "");
    }

    /** All that was read, {@code read} events of the present turn included. */
    public Panel history(Telling telling, int read) {
        return new Panel(Kind.HISTORY, "History", past(telling, read), "Type history and a word to find it here.");
    }

    public Panel found(Telling telling, int read, String words) {
        String sought = Search.typed(words);
        List<Item> items = past(telling, read).stream()
                .filter(item -> item.paragraphs().stream().anyMatch(p -> Search.holds(p.text(), sought)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (items.isEmpty()) {
            items.add(Item.of(compositor.notice("Nothing that was read holds “" + Sentences.brief(words) + "”.")));
        }
        return new Panel(Kind.HISTORY, "History: " + Sentences.brief(words), items, "");
    }

    private List<Item> past(Telling telling, int read) {
        List<Telling.Page> pages = telling.history();
        List<Item> items = new ArrayList<>();
        OpenMemories open = OpenMemories.NONE;
        for (int i = 0; i < pages.size(); i++) {
            Telling.Page page = pages.get(i);
            page.decision().ifPresent(words -> items.add(Item.of(Paragraph.of(Role.CHOSEN, compositor.prose(words)))));
            int count = i == pages.size() - 1
                    ? Math.min(read, page.events().size())
                    : page.events().size();
            compositor.read(page.events(), count, open).forEach(p -> items.add(Item.of(p)));
            for (Event event : page.events()) {
                open = open.after(event);
            }
        }
        return items;
    }
}
