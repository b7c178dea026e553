package hailsham.yaml.file;

/** The name of a file as it may be shown: somebody else may have chosen it. */
final class ShownName {
    private ShownName() {}

    static String of(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        int c;
        for (int i = 0; i < name.length(); i += Character.charCount(c)) {
            c = name.codePointAt(i);
            if (c == '\n' || c == '\r' || c == '\t' || ForbiddenCharacters.contains(c)) {
                shown.append(String.format("\\u{%X}", c));
            } else {
                shown.appendCodePoint(c == '\\' ? '/' : c);
            }
        }
        return shown.toString();
    }
}
