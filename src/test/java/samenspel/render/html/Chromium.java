package samenspel.render.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/// A Chromium without a window, spoken to by its DevTools protocol over one socket; every page has a tab of its own.
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> OPTIONS = List.of("--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--hide-scrollbars", "--remote-debugging-port=0");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SECONDS = 30;

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final Map<String, ConcurrentLinkedQueue<JsonNode>> events = new ConcurrentHashMap<>();

    private Chromium(Process process, URI address) {
        this.process = process;
        this.socket = client.newWebSocketBuilder().buildAsync(address, new Heard()).join();
    }

    /// Where it is installed on this machine.
    static Optional<Path> installed() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(java.io.File.pathSeparator)).filter(folder -> !folder.isBlank()).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    /// @param profile an empty folder of its own
    static Chromium start(Path program, Path profile) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--no-sandbox");
        }
        command.add("about:blank");
        Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        CompletableFuture<Void> late = CompletableFuture.runAsync(process::destroyForcibly, CompletableFuture.delayedExecutor(MOST_SECONDS, TimeUnit.SECONDS));
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            int at = line.indexOf("ws://");
            if (at >= 0) {
                late.cancel(false);
                Thread.ofVirtual().start(() -> said.lines().forEach(_ -> { }));
                return new Chromium(process, URI.create(line.substring(at).strip()));
            }
        }
        throw new IOException("Chromium ended before it could be spoken to, with " + process.onExit().join().exitValue());
    }

    /// @param session of a tab; empty for the whole program
    JsonNode call(String session, String method, Map<String, ?> parameters) {
        int number = calls.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", number).put("method", method).set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(number, answer);
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode answered = answer.orTimeout(MOST_SECONDS, TimeUnit.SECONDS).join();
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.get("error"));
        }
        return answered.get("result");
    }

    /// What has happened in a tab, and whatever will.
    ConcurrentLinkedQueue<JsonNode> events(String session) {
        return events.computeIfAbsent(session, _ -> new ConcurrentLinkedQueue<>());
    }

    Tab tab() {
        String target = call("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId").stringValue();
        return new Tab(this, target, call("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").stringValue());
    }

    @Override
    public void close() {
        // The socket of a program that is gone would never end by itself, and closing the client would wait for it.
        socket.sendText("{\"id\": 0, \"method\": \"Browser.close\"}", true).exceptionally(_ -> socket).join();
        process.onExit().completeOnTimeout(process, MOST_SECONDS, TimeUnit.SECONDS).join().destroyForcibly();
        socket.abort();
        client.shutdownNow();
    }

    /// Puts together what comes in pieces, and gives it to who waits for it.
    private final class Heard implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    Optional.ofNullable(waiting.remove(message.get("id").intValue())).ifPresent(answer -> answer.complete(message));
                } else if (message.has("sessionId")) {
                    events(message.get("sessionId").stringValue()).add(message);
                }
            }
            from.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
