package hailsham.author.map.form;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A Chromium without a window, spoken to by its DevTools protocol: pages are opened, keys pressed, and looked at. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE = 60;

    private final Process process;
    private final BlockingQueue<JsonNode> answers = new LinkedBlockingQueue<>();
    private final WebSocket socket;
    private int last;

    private Browser(Process process, URI page) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** The program, where there is one. */
    static Optional<String> program() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /**
     * Opens a page.
     *
     * @param profile an empty folder of its own
     */
    static Browser open(String program, Path profile, Path page, boolean dark)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--window-size=1200,900",
                        "--remote-debugging-port=0",
                        "--remote-allow-origins=*",
                        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1),
                        "--user-data-dir=" + profile,
                        page.toUri().toString()))
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("said").toFile());
        builder.environment().put("TMPDIR", profile.toString());
        Process process = builder.start();
        try {
            return new Browser(process, page(port(profile, process)));
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String port(Path profile, Process process) throws IOException, InterruptedException {
        Path told = profile.resolve("DevToolsActivePort");
        for (long i = 0; i < PATIENCE * 20; i++) {
            if (Files.exists(told) && !Files.readAllLines(told).isEmpty()) {
                return Files.readAllLines(told).get(0);
            } else if (!process.isAlive()) {
                break;
            }
            Thread.sleep(50);
        }
        throw new IOException("no browser: " + Files.readString(profile.resolve("said")));
    }

    private static URI page(String port) throws IOException, InterruptedException {
        URI all = URI.create("http://127.0.0.1:" + port + "/json/list");
        for (long i = 0; i < PATIENCE * 20; i++) {
            try (java.io.InputStream in = all.toURL().openStream()) {
                for (JsonNode target : JSON.readTree(in)) {
                    if (target.path("type").asString().equals("page")) {
                        return URI.create(target.path("webSocketDebuggerUrl").asString());
                    }
                }
            }
            Thread.sleep(50);
        }
        throw new IOException("no page");
    }

    /** Gathers what the browser says. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            message.append(part);
            if (whole) {
                answers.add(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private JsonNode ask(String method, ObjectNode parameters) {
        ObjectNode question = JSON.createObjectNode().put("id", ++last).put("method", method);
        question.set("params", parameters);
        socket.sendText(question.toString(), true).join();
        try {
            while (true) {
                JsonNode answer = answers.poll(PATIENCE, TimeUnit.SECONDS);
                if (answer == null) {
                    throw new IllegalStateException(method + " is not answered");
                } else if (answer.path("id").asInt(-1) == last) {
                    if (answer.has("error")) {
                        throw new IllegalStateException(answer.toString());
                    }
                    return answer.path("result");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What an expression comes to, as text. */
    String get(String expression) {
        ObjectNode parameters =
                JSON.createObjectNode().put("expression", expression).put("returnByValue", true);
        JsonNode answer = ask("Runtime.evaluate", parameters);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value").asString("");
    }

    /** Waits until the page is there. */
    void waitFor(String expression) throws InterruptedException {
        for (long i = 0; i < PATIENCE * 20; i++) {
            if (get("String(Boolean(" + expression + "))").equals("true")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("it never came: " + expression);
    }

    /** Presses a key, as somebody would. */
    void press(String key, String text) {
        ObjectNode down =
                JSON.createObjectNode().put("type", "keyDown").put("key", key).put("code", key);
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            case "ArrowRight" -> 39;
            default -> 0;
        };
        down.put("windowsVirtualKeyCode", code);
        if (!text.isEmpty()) {
            down.put("text", text);
        }
        ask("Input.dispatchKeyEvent", down);
        ask(
                "Input.dispatchKeyEvent",
                JSON.createObjectNode().put("type", "keyUp").put("key", key).put("code", key));
    }

    /** Types words where the cursor is. */
    void type(String words) {
        ask("Input.insertText", JSON.createObjectNode().put("text", words));
    }

    /** Clicks in the middle of an element. */
    void click(String selector) {
        String[] at = get("(() => { const e = document.querySelector(" + JSON.writeValueAsString(selector)
                        + "); if (e instanceof HTMLElement) e.scrollIntoView({ block: 'nearest' });"
                        + " const r = e.getBoundingClientRect(); return (r.x + r.width / 2) + ' ' + (r.y + r.height / 2); })()")
                .split(" ");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            ask(
                    "Input.dispatchMouseEvent",
                    JSON.createObjectNode()
                            .put("type", type)
                            .put("x", Double.parseDouble(at[0]))
                            .put("y", Double.parseDouble(at[1]))
                            .put("button", "left")
                            .put("clickCount", 1));
        }
    }

    /** What somebody hears who does not see the page: the role and the name of each thing in it. */
    List<String> heard() {
        JsonNode tree = ask("Accessibility.getFullAXTree", JSON.createObjectNode());
        List<String> heard = new java.util.ArrayList<>();
        for (JsonNode node : tree.path("nodes")) {
            if (!node.path("ignored").asBoolean()) {
                heard.add(node.path("role").path("value").asString("") + ": "
                        + node.path("name").path("value").asString(""));
            }
        }
        return heard;
    }

    /** The page as a picture, as PNG. */
    byte[] picture() {
        JsonNode answer = ask("Page.captureScreenshot", JSON.createObjectNode());
        return Base64.getDecoder().decode(answer.path("data").asString());
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join());
    }
}
