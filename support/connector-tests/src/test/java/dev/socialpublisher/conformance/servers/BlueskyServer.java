package dev.socialpublisher.conformance.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A Bluesky account server (PDS) with the directory of identities that it needs. */
final class BlueskyServer implements AutoCloseable {
    static final String HANDLE = "magazine.test";
    private static final String PASSWORD = "a password for one run";

    private final ServerProcess process;
    private final Api api;

    private BlueskyServer(ServerProcess process, URI address) {
        this.process = process;
        api = new Api(address, Optional.empty());
    }

    /** One account, as a person makes it. */
    record Account(String did, String accessJwt, String appPassword) {}

    static BlueskyServer start(Path folder) {
        Path scripts = Path.of("src", "test", "servers").toAbsolutePath();
        assertThat(scripts.resolve("node_modules"))
                .as("installed by ./mvnw -Preal-servers")
                .isDirectory();
        ServerProcess process = new ServerProcess(
                List.of("node", "bluesky.cjs", folder.toAbsolutePath().toString()), scripts);
        String line = process.await(text -> text.startsWith("{\"address\""));
        try {
            return new BlueskyServer(
                    process,
                    URI.create(new JsonMapper().readTree(line).path("address").asText()));
        } catch (IOException e) {
            process.close();
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return api.server();
    }

    Api api() {
        return api;
    }

    Account createAccount() {
        ObjectNode form = object().put("email", "redaction@magazine.example.org")
                .put("handle", HANDLE)
                .put("password", PASSWORD);
        JsonNode made = api.post("/xrpc/com.atproto.server.createAccount", form).json();
        String access = made.path("accessJwt").asText();
        JsonNode password = api.as(access)
                .post("/xrpc/com.atproto.server.createAppPassword", object().put("name", "Social Publisher"))
                .json();
        return new Account(
                made.path("did").asText(), access, password.path("password").asText());
    }

    /** As anybody reads it; the status is 400 where there is none. */
    Api.Answer record(String uri) {
        String[] parts = uri.substring("at://".length()).split("/");
        return api.get(
                "/xrpc/com.atproto.repo.getRecord?repo=" + parts[0] + "&collection=" + parts[1] + "&rkey=" + parts[2]);
    }

    JsonNode records(Account account) {
        return api.get("/xrpc/com.atproto.repo.listRecords?collection=app.bsky.feed.post&repo=" + account.did())
                .json()
                .path("records");
    }

    /** The bytes that {@code blob} of a record stands for. */
    byte[] bytes(Account account, JsonNode blob) {
        Api.Answer answer = api.get("/xrpc/com.atproto.sync.getBlob?did=" + account.did() + "&cid="
                + blob.path("ref").path("$link").asText());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public void close() {
        process.close();
    }
}
