package hailsham.yaml.file;

import java.util.List;

/** What editors and file managers leave beside the files that one means. */
final class Litter {
    private static final List<String> ENDINGS = List.of("~", ".bak", ".orig", ".rej", ".tmp", ".swp", ".swo");

    private Litter() {}

    static boolean is(String name) {
        if (name.startsWith(".") || (name.startsWith("#") && name.endsWith("#")) || name.equals("Thumbs.db")) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
