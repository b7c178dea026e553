package hailsham.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Writes what goes with the program into a package: manual pages, and what shells complete. */
final class Papers {
    private Papers() {}

    /** @param arguments the folder {@code share} of the package, and the version */
    public static void main(String[] arguments) throws IOException {
        Path share = Path.of(arguments[0]);
        for (Map.Entry<String, byte[]> paper : all(arguments[1]).entrySet()) {
            Path file = share.resolve(paper.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, paper.getValue());
        }
    }

    /** By their places below {@code share}. */
    static Map<String, byte[]> all(String version) throws IOException {
        CommandLine root = new Commands().line();
        String bash = AutoComplete.bash("hailsham", root);
        Map<String, byte[]> papers = new TreeMap<>();
        papers.put("bash-completion/completions/hailsham", bytes(bash));
        papers.put(
                "zsh/site-functions/_hailsham",
                bytes("#compdef hailsham\nautoload -U +X bashcompinit && bashcompinit\n" + bash));
        papers.put("fish/vendor_completions.d/hailsham.fish", bytes(FishCompletion.of(root)));
        for (Map.Entry<String, String> page : ManPage.all(root, version).entrySet()) {
            papers.put("man/man1/" + page.getKey() + ".gz", zipped(page.getValue()));
        }
        return papers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes(text));
        }
        return zipped.toByteArray();
    }
}
