package hailsham.cli;

import java.io.IOException;
import java.util.Optional;

/** Which version of the program this is, as it stands in the jar. */
public final class Version {
    /** What asks for it. */
    static final String OPTION = "--version";

    private Version() {}

    /** Empty where it was not packaged. */
    static Optional<String> packaged() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    /** For people and for reports. */
    public static String name() {
        return packaged().orElse("(not packaged)");
    }

    /** Says it to whoever asked for nothing else. */
    static int say(Outside outside) throws IOException {
        Printing.print("hailsham " + name() + "\n", outside);
        return ExitCode.DONE;
    }
}
