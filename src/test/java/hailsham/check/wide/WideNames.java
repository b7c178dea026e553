package hailsham.check.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a {@link WideStory} can ask and change. */
final class WideNames {
    private final Random random;
    private final int chapters;
    private final int flags;
    private final int bonds;
    private final int levels;
    private final List<Memory> memories = new ArrayList<>();

    /** A memory, and the chapter that it comes from. */
    record Memory(String id, int home, boolean retold, boolean shared) {
        String yaml() {
            StringBuilder yaml = new StringBuilder("  " + id + ":\n    title: That of " + id + "\n");
            if (shared) {
                yaml.append("    of: [ann, ben]\n");
            }
            yaml.append("    text: |\n      There was ").append(id).append(" then.\n");
            if (retold) {
                yaml.append("    retell:\n");
                for (String way : List.of("kindly", "plainly", "hard")) {
                    yaml.append("      ")
                            .append(way)
                            .append(":\n        option: Tell it ")
                            .append(way);
                    yaml.append("\n        says: |\n          So it was told.\n");
                    yaml.append(
                            way.equals("plainly")
                                    ? ""
                                    : "        do: ann.trust " + (way.equals("hard") ? "+= 2" : "-= 1") + "\n");
                }
            }
            if (shared) {
                yaml.append("    with:\n");
                for (String person : List.of("ann", "ben")) {
                    yaml.append("      ").append(person).append(":\n        text: |\n          That was so.\n");
                    yaml.append("        do: ").append(person).append(".trust += 1\n");
                }
            }
            return yaml.toString();
        }
    }

    WideNames(Random random, int chapters, int flags, int memories, int bonds, int levels) {
        this.random = random;
        this.chapters = chapters;
        this.flags = flags;
        this.bonds = bonds;
        this.levels = levels;
        for (int i = 0; i < memories; i++) {
            int home = 1 + random.nextInt(chapters - 4);
            this.memories.add(new Memory("m" + i, home, i % 40 < 14, i % 40 < 30));
        }
    }

    int flags() {
        return flags;
    }

    /** The chapter in which a flag is set. */
    int home(int flag) {
        return 1 + (int) ((long) flag * (chapters - 1) / flags);
    }

    List<Memory> memories() {
        return memories;
    }

    String bond(int number) {
        return List.of("ann.trust", "ben.trust", "ann.hurt", "ben.hurt", "mood").get(number);
    }

    String world(int endings) {
        StringBuilder world = new StringBuilder("levels:\n  scale: [v0, v1, v2, v3]\npeople:\n");
        world.append("  ann:\n    name: Ann\n  ben:\n    name: Ben\nvariables:\n");
        for (int i = 0; i < bonds; i++) {
            world.append("  ")
                    .append(bond(i))
                    .append(":\n    range: 0..10\n    start: ")
                    .append(3 + random.nextInt(3))
                    .append('\n');
        }
        for (int i = 0; i < levels; i++) {
            world.append("  lev").append(i).append(":\n    levels: scale\n");
        }
        for (int i = 0; i < flags; i++) {
            world.append("  f").append(i).append(":\n    flag: false\n");
        }
        world.append("endings:\n");
        for (int i = 0; i < endings; i++) {
            world.append("  e")
                    .append(i)
                    .append(":\n    title: The end ")
                    .append(i)
                    .append('\n');
        }
        return world.toString();
    }

    /** A condition that somebody might ask in a chapter: of what was near, of what was far, of a bond, of a memory. */
    String condition(int chapter) {
        while (true) {
            double kind = random.nextDouble();
            if (kind < 0.6) {
                double distance = random.nextDouble();
                int first = distance < 0.3 ? chapter : distance < 0.75 ? Math.max(1, chapter - 3) : 1;
                int flag = flag(first, chapter);
                if (flag >= 0) {
                    return (random.nextInt(5) == 0 ? "not f" : "f") + flag;
                }
            } else if (kind < 0.85) {
                return bond(random.nextInt(bonds)) + (random.nextBoolean() ? " >= " : " < ") + (3 + random.nextInt(5));
            } else if (kind < 0.92) {
                return "lev" + random.nextInt(levels) + " >= v" + (1 + random.nextInt(2));
            } else {
                Memory memory = memories.get(random.nextInt(memories.size()));
                if (memory.home() < chapter) {
                    return "held(" + memory.id() + ")";
                }
            }
        }
    }

    /** A flag of one of some chapters that is read in them; every third is read nowhere but at the end, or at its home. */
    private int flag(int first, int last) {
        List<Integer> some = new ArrayList<>();
        for (int flag = 0; flag < flags; flag++) {
            boolean late = flag % 8 == 0;
            boolean own = flag % 3 == 1;
            if (home(flag) >= first && home(flag) <= last && !late && (!own || home(flag) == last)) {
                some.add(flag);
            }
        }
        return some.isEmpty() ? -1 : some.get(random.nextInt(some.size()));
    }

    /** Forty of what there is. */
    List<String> readAtTheEnd() {
        List<String> read = new ArrayList<>();
        for (int flag = 0; flag < flags && read.size() < 16; flag += 8) {
            read.add("f" + flag);
        }
        for (Memory memory : memories.subList(0, 14)) {
            read.add("retold(" + memory.id() + ", kindly)");
            read.add("retold(" + memory.id() + ", hard)");
        }
        for (int level = 0; level < levels; level++) {
            read.add("lev" + level + " == v2");
        }
        for (int bond = 0; bond < bonds; bond++) {
            read.add(bond(bond) + " >= 6");
        }
        return read;
    }

    /** The conditions of all endings but the last. */
    List<String> endings() {
        return List.of(
                "ann.trust >= 7 and lev0 >= v2",
                "ben.trust >= 6 and retold(m0, hard)",
                "ann.hurt >= 8 and retold(m1, plainly)",
                "lev1 >= v3 and ben.hurt < 4",
                "mood >= 7 and f0",
                "ann.trust < 3 and ben.trust < 4");
    }
}
