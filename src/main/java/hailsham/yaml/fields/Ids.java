package hailsham.yaml.fields;

import java.util.Locale;
import java.util.Optional;

/** How names are built: lower-case words joined by {@code -}, the first of which begins with a letter. */
public final class Ids {
    private static final int LONGEST = 60;

    private Ids() {}

    /** Whether it is a name. */
    public static boolean isId(String text) {
        boolean afterJoint = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0) && !(c == '-' && !afterJoint)) {
                return false;
            }
            afterJoint = c == '-';
        }
        return !afterJoint && text.length() <= LONGEST;
    }

    /** Whether it is a variable's name: one name, or two with a dot between. */
    public static boolean isVariable(String text) {
        int dot = text.indexOf('.');
        return dot < 0 ? isId(text) : isId(text.substring(0, dot)) && isId(text.substring(dot + 1));
    }

    /** The name that a text would make. */
    public static Optional<String> nearestTo(String text) {
        StringBuilder id = new StringBuilder();
        boolean joint = false;
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9' && id.length() > 0;
            if (letter || digit) {
                id.append(joint && id.length() > 0 ? "-" : "").append(c);
                joint = false;
            } else {
                joint |= c != '\'' && c != '"';
            }
        }
        return isId(id.toString()) ? Optional.of(id.toString()) : Optional.empty();
    }
}
