package hailsham.console.model;

/** How sentences speak of things. */
public final class Sentences {
    private static final int LONGEST = 40;

    private Sentences() {}

    /** What a reader typed, as it is said back: on one line and not too long. */
    public static String brief(String typed) {
        String line = typed.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, 20)) + "…";
    }

    /** A sentence with its full stop, which what it ends with may already have. */
    public static String stopped(String sentence) {
        return sentence.matches("(?s).*[.!?…][”’\"']?") ? sentence : sentence + ".";
    }

    /** {@code 1 decision}, {@code 2 decisions}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** A number of words as somebody would say it: to the nearest ten, fifty or hundred. */
    public static int rounded(int words) {
        int step = words < 100 ? 10 : words < 1_000 ? 50 : 100;
        return (words + step / 2) / step * step;
    }
}
