package hailsham.yaml.tree;

/** How text is put so that YAML leaves it alone. */
public final class Quoting {
    private Quoting() {}

    /** In double quotes where it has none of its own, else in single ones. */
    public static String quoted(String text) {
        boolean simple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return simple ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }
}
