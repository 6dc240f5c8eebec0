package dev.socialpublisher.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.socialpublisher.sandbox.NetworkSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sandbox's switches for one network, used over HTTP as any tester would. */
final class SandboxControl {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final NetworkSandbox sandbox;
    private final String network;

    SandboxControl(NetworkSandbox sandbox, String network) {
        this.sandbox = sandbox;
        this.network = network;
    }

    /** The next call of {@code operation} meets {@code fault}. */
    void fault(String operation, String fault) {
        post("/control/script", Map.of("network", network, "operation", operation, "fault", fault));
    }

    /** The next call of {@code operation} is answered only after {@code millis}. */
    void delay(String operation, int millis) {
        post(
                "/control/script",
                Map.of("network", network, "operation", operation, "fault", "delay", "delayMs", millis));
    }

    /** How long uploads take from now on before a post can use them. */
    void processing(Duration delay) {
        post("/control/processing", Map.of("network", network, "delayMs", delay.toMillis()));
    }

    /** Ends all tokens of a kind, {@code access} or {@code refresh}. */
    void expire(String kind) {
        post("/control/expire-token", Map.of("network", network, "kind", kind));
    }

    /** The network forgets all that it was ever sent. */
    void reset() {
        post("/control/reset", Map.of("network", network));
    }

    /** A person writes to an account. */
    void hear(String account, String person, String text) {
        post(
                "/control/incoming",
                Map.of(
                        "network", network,
                        "account", account,
                        "person", person,
                        "name", "Ariane (demo)",
                        "text", text));
    }

    /** Readers did something with a post. */
    void react(String post, int replies, int reposts, int likes) {
        post(
                "/control/reactions",
                Map.of("network", network, "post", post, "replies", replies, "reposts", reposts, "likes", likes));
    }

    /** Named answers of the network, by name, and whether they come with a success. */
    Map<String, Integer> faults() {
        Map<String, Integer> faults = new TreeMap<>();
        for (JsonNode row :
                send(HttpRequest.newBuilder(uri("/control/faults")).GET()).path(network)) {
            if (row.has("status")) {
                faults.put(row.path("name").asText(), row.path("status").asInt());
            }
        }
        return faults;
    }

    /** Operations that were called, oldest first. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        send(HttpRequest.newBuilder(uri("/control/requests?network=" + network)).GET())
                .path("requests")
                .forEach(request -> operations.add(request.path("operation").asText()));
        return operations;
    }

    private void post(String path, Map<String, ?> body) {
        send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    private URI uri(String path) {
        return URI.create(sandbox.baseUrl() + path);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new AssertionError("sandbox refused " + response.uri() + ": " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
