package hailsham.cli;

import java.util.Optional;

/** Which version of the program this is, as it stands in the jar. */
public final class Version {
    private Version() {}

    /** Empty where it was not packaged. */
    static Optional<String> packaged() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    }

    /** For people and for reports. */
    public static String name() {
        return packaged().orElse("(not packaged)");
    }
}
