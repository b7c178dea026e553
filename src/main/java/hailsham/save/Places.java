package hailsham.save;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where a reader's files stand, as the XDG Base Directory Specification has it: a variable that is not an absolute path
 * is as good as not set.
 */
public final class Places {
    private static final String OURS = "hailsham";

    private final Map<String, String> environment;
    private final String home;

    /**
     * @param environment as {@link System#getenv()}
     * @param home what stands for {@code HOME} where that is not set
     */
    public Places(Map<String, String> environment, String home) {
        this.environment = Map.copyOf(environment);
        this.home = home;
    }

    /** The folder of the slots. */
    public Path saves() {
        return under("XDG_DATA_HOME", ".local/share");
    }

    /** The folder of the reader's own branches. */
    public Path branches() {
        return saves().resolve("branches");
    }

    /** The file of the settings. */
    public Path settings() {
        return under("XDG_CONFIG_HOME", ".config").resolve("settings");
    }

    /** The folder of what can be made again at any time. */
    public Path cache() {
        return under("XDG_CACHE_HOME", ".cache");
    }

    /** The folder of what is written for whoever mends the program. */
    public Path state() {
        return under("XDG_STATE_HOME", ".local/state");
    }

    private Path under(String variable, String otherwise) {
        Optional<Path> asked = absolute(variable);
        Path folder = asked.isPresent()
                ? asked.get()
                : absolute("HOME").orElse(Path.of(home)).resolve(otherwise);
        return folder.resolve(OURS);
    }

    private Optional<Path> absolute(String variable) {
        String value = environment.getOrDefault(variable, "");
        try {
            Path path = Path.of(value);
            return path.isAbsolute() ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
