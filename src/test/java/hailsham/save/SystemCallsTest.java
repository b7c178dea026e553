package hailsham.save;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import hailsham.Miniature;
import hailsham.telling.Telling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program that saves asks of the system, in its order, as strace sees it. */
class SystemCallsTest {
    private static final Pattern OPENED =
            Pattern.compile(".*openat\\(AT_FDCWD, \"([^\"]*)\", ([A-Z_|]*).*\\) += (\\d+)");
    private static final Pattern ON_FILE = Pattern.compile(".*?(write|pwrite64|fsync|fdatasync)\\((\\d+)[,)].*");
    private static final Pattern RENAMED = Pattern.compile(".*rename\\(\"([^\"]*)\", \"([^\"]*)\"\\) += 0");
    private static final Pattern CLOSED = Pattern.compile(".*close\\((\\d+)\\) += 0");

    @TempDir
    Path root;

    private List<String> calls;

    @BeforeEach
    void play() throws Exception {
        Path log = root.resolve("calls");
        Process saver = strace(log);
        String said;
        try (var lines = saver.inputReader()) {
            said = lines.lines().collect(Collectors.joining("\n"));
        }
        assumeThat(saver.waitFor() == 0 && said.endsWith("left"))
                .as("strace is there and may look")
                .isTrue();
        calls = whole(Files.readAllLines(log));
    }

    private Process strace(Path log) throws IOException {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-s", "80", "-o", log.toString()));
        command.addAll(
                List.of("-e", "trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,close,%network"));
        command.addAll(Programs.command(Saver.class, home().toString()));
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            return new ProcessBuilder("false").start();
        }
    }

    private Path home() {
        return root.resolve("home");
    }

    /** Puts calls together that another thread broke into. */
    private static List<String> whole(List<String> lines) {
        Map<String, String> begun = new HashMap<>();
        List<String> calls = new ArrayList<>();
        for (String line : lines) {
            String thread = line.substring(0, line.indexOf(' '));
            if (line.endsWith(" <unfinished ...>")) {
                begun.put(thread, line.substring(0, line.length() - " <unfinished ...>".length()));
            } else if (line.contains(" resumed>")) {
                calls.add(begun.getOrDefault(thread, "") + line.substring(line.indexOf(" resumed>") + 9));
            } else {
                calls.add(line);
            }
        }
        return calls;
    }

    /** What was done to files of the slot, and what was said, in order. */
    private List<String> done() {
        Map<String, String> open = new HashMap<>();
        List<String> done = new ArrayList<>();
        for (String call : calls) {
            Matcher opened = OPENED.matcher(call);
            Matcher onFile = ON_FILE.matcher(call);
            Matcher renamed = RENAMED.matcher(call);
            Matcher closed = CLOSED.matcher(call);
            if (opened.matches()) {
                open.put(opened.group(3), name(opened.group(1)));
            } else if (closed.matches()) {
                open.remove(closed.group(1));
            } else if (renamed.matches()) {
                done.add("rename " + name(renamed.group(1)) + " to " + name(renamed.group(2)));
            } else if (onFile.matches()) {
                String file = onFile.group(2).equals("1") ? "said" : open.getOrDefault(onFile.group(2), "");
                String what = onFile.group(1).replace("pwrite64", "write").replace("fdatasync", "fsync");
                if (file.equals("said") && call.matches(".*\"(kept|left).*")) {
                    done.add("say");
                } else if (file.startsWith("telling") && !file.endsWith(".lock")) {
                    done.add(what + " " + file);
                }
            }
        }
        return done;
    }

    private String name(String path) {
        return path.startsWith(home() + "/")
                ? home().relativize(Path.of(path)).normalize().toString().replaceAll("tmp-\\d+", "tmp")
                : "";
    }

    @Test
    void aDecisionIsForcedToDiskBeforeItIsShownAndASnapshotStandsBeforeItHasTheName() {
        assertThat(done())
                .containsSubsequence(
                        "write telling/telling.json.tmp",
                        "fsync telling/telling.json.tmp",
                        "rename telling/telling.json.tmp to telling/telling.json",
                        "fsync telling",
                        "write telling/journal.tmp",
                        "fsync telling/journal.tmp",
                        "rename telling/journal.tmp to telling/journal",
                        "fsync telling",
                        "say",
                        "write telling/journal",
                        "fsync telling/journal",
                        "say",
                        "write telling/telling.json.tmp",
                        "fsync telling/telling.json.tmp",
                        "rename telling/telling.json to telling/telling.json.bak",
                        "rename telling/telling.json.tmp to telling/telling.json",
                        "fsync telling",
                        "say");
        List<String> done = done();
        for (int i = 0; i < done.size(); i++) {
            if (done.get(i).startsWith("rename") && done.get(i).contains(".tmp")) {
                String file = done.get(i).split(" ", -1)[1];
                assertThat(done.get(i).endsWith(".bak") ? List.of() : done.subList(0, i))
                        .contains("fsync " + file);
                assertThat(done.get(i + 1)).isEqualTo("fsync telling");
            } else if (done.get(i).equals("say")) {
                assertThat(done.get(i - 1)).startsWith("fsync");
            }
        }
    }

    @Test
    void nothingIsAskedOfTheNetworkAndNothingIsWrittenElsewhere() {
        // Java itself tries on starting whether the system knows of a newer protocol, and sends nothing.
        assertThat(calls.stream().filter(call -> call.matches(".* (connect|bind|listen|send[a-z]*)\\(.*AF_INET.*")))
                .isEmpty();
        assertThat(calls.stream()
                        .map(OPENED::matcher)
                        .filter(Matcher::matches)
                        .filter(opened ->
                                Stream.of("O_WRONLY", "O_RDWR", "O_CREAT").anyMatch(opened.group(2)::contains))
                        .map(opened -> opened.group(1))
                        .filter(path -> !path.startsWith(home().toString())
                                && !path.startsWith("/dev/")
                                && !path.startsWith("/proc/self/")))
                .isEmpty();
    }

    /** Takes a few decisions, says after each that it is kept, and leaves. */
    static final class Saver {
        private Saver() {}

        public static void main(String[] arguments) {
            Telling telling = Telling.begin(Miniature.engine());
            try (FolderShelf shelf = FolderShelf.in(Path.of(arguments[0]), FolderShelf.USUAL)) {
                shelf.open(Miniature.engine());
                for (String option : List.of("carry", "nothing")) {
                    telling.choose(option);
                    shelf.keep(telling, 0);
                    System.out.println("kept");
                }
                telling.choose("thread.clock");
                shelf.leave(telling, 0);
                System.out.println("left");
            }
        }
    }
}
