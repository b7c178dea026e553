package hailsham;

import hailsham.cli.Hailsham;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Hailsham.run(arguments));
    }
}
