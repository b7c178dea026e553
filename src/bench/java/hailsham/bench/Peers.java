package hailsham.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The generator of stories that peers can tell too, and the peers: fetched, and left out with a word where they cannot be. */
final class Peers {
    /** Of what is generated nothing but our story is needed where it is large, and the rest is four times that. */
    private static final int LARGE = 2_000;

    private final Path generator;
    private final Path out;

    Peers(Path generator, Path out) {
        this.generator = generator;
        this.out = out;
    }

    /** A story of so many nodes, in the formats of the peers and in ours. */
    Optional<Path> generated(int nodes) throws IOException {
        Path folder = out.resolve("generated-" + nodes);
        if (Files.isRegularFile(folder.resolve("story/story.yaml"))) {
            return Optional.of(folder);
        }
        boolean made = Files.isDirectory(generator)
                && tried(
                        "node", generator.resolve("gen.mjs").toString(), String.valueOf(nodes), "1", folder.toString());
        if (made && nodes > LARGE) {
            for (String peer : List.of("story.yaml", "story.json", "story.ink", "story.yarn")) {
                Files.deleteIfExists(folder.resolve(peer));
            }
            try (Stream<Path> scenes = Files.list(folder.resolve("cs"))) {
                for (Path scene : scenes.toList()) {
                    Files.delete(scene);
                }
            }
        }
        return made ? Optional.of(folder) : Optional.empty();
    }

    /** The story as ink has it, compiled by inkjs, which is fetched from its registry. */
    Optional<Path> ink(Path generated) {
        Path compiled = generated.resolve("story.ink.json");
        boolean made = tried("npm", "install", "--no-audit", "--no-fund", "--prefix", out.toString(), "inkjs@2.4.0")
                && tried(
                        "node",
                        script(),
                        "compile",
                        generated.resolve("story.ink").toString(),
                        compiled.toString());
        return made ? Optional.of(compiled) : Optional.empty();
    }

    /** What plays ink. */
    String script() {
        return generator.resolve("ink.cjs").toString();
    }

    String modules() {
        return out.resolve("node_modules").toString();
    }

    private boolean tried(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.resolve("peers.log").toFile());
            builder.environment().put("NODE_PATH", modules());
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
