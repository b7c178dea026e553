package hailsham.check.wide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A chapter of a {@link WideStory}. */
final class WideChapter {
    private final int number;
    private final Random random;
    private final Map<String, WideNode> nodes = new LinkedHashMap<>();
    private final List<WideNode.Option> options = new ArrayList<>();
    private final List<WideNames.Memory> memories = new ArrayList<>();

    WideChapter(int number, Random random) {
        this.number = number;
        this.random = random;
    }

    int number() {
        return number;
    }

    String id() {
        return "c" + number;
    }

    WideNode node(String id) {
        return nodes.computeIfAbsent(id, name -> new WideNode(name, number));
    }

    List<WideNode> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Those of which there are others beside them. */
    List<WideNode.Option> options() {
        return options;
    }

    WideNode.Option anyOption() {
        return options.get(random.nextInt(options.size()));
    }

    /** Retells it in the last node but one, where it may. */
    void add(WideNames.Memory memory) {
        memories.add(memory);
        if (memory.retold()) {
            List<WideNode> all = nodes();
            all.get(all.size() - 2).retells(memory.id());
        }
    }

    /** Nodes that lead on, now and then past some, with a hub or two from which one goes and comes back. */
    void skeleton(int count, String exit) {
        int hubs = 0;
        int at = 0;
        while (at < count) {
            WideNode node = node("n" + at);
            if (at == count - 1) {
                node.option("out", exit);
                at++;
            } else if (at >= 3 && at + 5 < count && hubs < 2 && random.nextDouble() < 0.12) {
                hubs++;
                node.option("leave", "n" + (at + 4));
                for (int side = 1; side <= 3; side++) {
                    options.add(node.option("side" + side, "n" + (at + side)).once());
                    node("n" + (at + side)).option("back", "n" + at);
                }
                at += 4;
            } else {
                leadOn(node, at, count);
                at++;
            }
        }
        keepOutOfSides();
    }

    private void leadOn(WideNode node, int at, int count) {
        int ways = random.nextDouble() < 0.3 ? 1 : 2 + (random.nextInt(2)) + (random.nextInt(5) == 0 ? 1 : 0);
        for (int way = 0; way < ways; way++) {
            int to = way == 0 ? at + 1 : Math.min(count - 1, at + 1 + random.nextInt(4));
            WideNode.Option option = node.option("o" + way, "n" + to);
            if (ways > 1) {
                options.add(option);
            }
        }
    }

    /** What led past a hub into one of its sides leads to the hub. */
    private void keepOutOfSides() {
        for (WideNode hub : nodes()) {
            for (WideNode.Option side : hub.options()) {
                String name = side.to();
                boolean isSide = nodes.containsKey(name)
                        && nodes.get(name).options().stream()
                                .anyMatch(back -> back.to().equals(hub.id()));
                if (isSide) {
                    nodes().stream()
                            .filter(node -> node != hub)
                            .flatMap(node -> node.options().stream())
                            .filter(option -> option.to().equals(name))
                            .forEach(option -> option.leadsTo(hub.id()));
                }
            }
        }
    }

    /** Before a node: two afternoons, each with one of two people, to whom nine memories are brought up. */
    void afternoons(int before) {
        String after = "n" + before;
        WideNode hub = node("afternoons");
        for (WideNode node : nodes()) {
            node.options().stream()
                    .filter(option -> option.to().equals(after))
                    .forEach(option -> option.leadsTo("afternoons"));
        }
        hub.option("leave", after).when("chose(with-ann) and chose(with-ben)".replace("with-", "afternoons.with-"));
        for (String person : List.of("ann", "ben")) {
            hub.option("with-" + person, person).once();
            node(person).ends("""
                        share:
                          with: %s
                          picks: 9
                          shows: 5
                          keep: Say nothing
                          none: afternoons
                          go: afternoons
                    """.formatted(person));
        }
    }

    String yaml(String thread) {
        StringBuilder yaml = new StringBuilder("chapter: " + id() + "\ntitle: Chapter " + number + "\n" + thread);
        yaml.append("begins: ").append(nodes.keySet().iterator().next()).append("\n\nnodes:\n");
        nodes.values().forEach(node -> node.yaml(yaml));
        if (!memories.isEmpty()) {
            yaml.append("\nmemories:\n");
            memories.forEach(memory -> yaml.append(memory.yaml()));
        }
        return yaml.toString();
    }
}
