package hailsham.cli;

import java.io.File;
import java.util.Optional;

/** What somebody types to start the program, so that what they are told to type next can be typed as it is told. */
public final class Typed {
    /** Set by the launcher: its own name. */
    private static final String LAUNCHER = "hailsham.launcher";

    private Typed() {}

    /** The launcher's name; {@code java -jar} and the jar's file where it was started by that. */
    public static String name() {
        return name(
                Optional.ofNullable(System.getProperty(LAUNCHER)),
                Version.packaged().isPresent() ? System.getProperty("java.class.path") : "");
    }

    /** @param classPath where the program's classes are from; with {@code java -jar} it is the jar's file, as it was typed */
    static String name(Optional<String> launcher, String classPath) {
        boolean jar = classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator);
        return launcher.orElseGet(() -> jar ? "java -jar " + word(classPath) : "hailsham");
    }

    /** A file as one word of a line that is typed. */
    private static String word(String file) {
        return file.indexOf(' ') < 0 ? file : '"' + file + '"';
    }
}
