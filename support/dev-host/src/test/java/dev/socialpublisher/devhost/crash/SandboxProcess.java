package dev.socialpublisher.devhost.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.sandbox.Main;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The networks' stand-ins in a process of their own, and what they say about what they received. */
final class SandboxProcess implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GREETING = "Network sandbox: ";
    private static final Map<String, String> PUBLISHING = Map.of(
            "x", "createPosts",
            "bluesky", "com.atproto.repo.putRecord",
            "messenger", "Page.createMessage");
    private static final int PLENTY = 100_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final JavaProcess process;
    private final URI address;

    private SandboxProcess(JavaProcess process) {
        this.process = process;
        address = URI.create(process.awaitLine(GREETING).substring(GREETING.length()));
    }

    /** With rate limits that no test of ours reaches. */
    static SandboxProcess start(Path folder) {
        SandboxProcess started = new SandboxProcess(JavaProcess.start(
                folder.resolve("sandbox.log"),
                Main.class,
                List.of("--port", "0", "--journal", folder.resolve("journal").toString())));
        List.of("createPosts", "getUsersMe", "getUsersPosts").forEach(operation -> started.limit("x", operation));
        List.of("calls", "writes", "com.atproto.server.createSession")
                .forEach(operation -> started.limit("bluesky", operation));
        return started;
    }

    URI address() {
        return address;
    }

    /** The next publishing call meets with the fault. */
    void script(String network, String fault, int delayMillis) {
        post("/control/script", """
                {"network": "%s", "operation": "%s", "fault": "%s", "delayMs": %d}
                """.formatted(network, PUBLISHING.get(network), fault, delayMillis));
    }

    /** A person writes to an account. */
    void hear(String network, String account, String person) {
        post("/control/incoming", """
                {"network": "%s", "account": "%s", "person": "%s", "text": "Bonjour"}
                """.formatted(network, account, person));
    }

    /** Accepted posts, oldest first. */
    List<JsonNode> journal(String network) {
        JsonNode posts = get("/control/journal?network=" + network).path("posts");
        return StreamSupport.stream(posts.spliterator(), false).toList();
    }

    /** Accepted posts whose text holds the word, oldest first. */
    List<JsonNode> journal(String network, String word) {
        return journal(network).stream()
                .filter(post -> post.path("text").asText().contains(word))
                .toList();
    }

    /** How often the network was asked to publish exactly this. */
    int calls(String network, String text) {
        return get("/control/calls?network=" + network + "&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .path("calls")
                .asInt(-1);
    }

    @Override
    public void close() {
        process.close();
    }

    /** Nobody has written and nothing was sent. */
    void reset(String network) {
        post("/control/reset", "{\"network\": \"%s\"}".formatted(network));
    }

    private void limit(String network, String operation) {
        post("/control/limits", """
                {"network": "%s", "operation": "%s", "max": %d}
                """.formatted(network, operation, PLENTY));
    }

    private JsonNode get(String path) {
        return send(request(path).GET());
    }

    private void post(String path, String json) {
        send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
