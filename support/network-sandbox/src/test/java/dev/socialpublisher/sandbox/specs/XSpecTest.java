package dev.socialpublisher.sandbox.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Pictures;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.x.XAccount;
import dev.socialpublisher.sandbox.x.XNetwork;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The X stand-in against X's own OpenAPI document. */
class XSpecTest {

    @TempDir
    Path directory;

    private OpenApi spec;

    @BeforeEach
    void read() {
        spec = new OpenApi(Specs.read("x/openapi.json"));
    }

    private JsonNode body(String path, String type) {
        return spec.operation(path, "post")
                .path("requestBody")
                .path("content")
                .path(type)
                .path("schema");
    }

    @Test
    void hasTheOperationsUnderTheirNames() {
        var blobs = new dev.socialpublisher.sandbox.journal.BlobStore(directory.resolve("blobs"));
        try (XNetwork x = new XNetwork(List.of(XAccount.demo()), directory.resolve("x"), blobs, Clock.systemUTC())) {
            x.endpoints().stream()
                    .filter(endpoint -> !endpoint.template().contains("oauth2"))
                    .forEach(endpoint -> assertThat(spec.operation(
                                            endpoint.template(),
                                            endpoint.method().toLowerCase(java.util.Locale.ROOT))
                                    .path("operationId")
                                    .asText())
                            .as(endpoint.template())
                            .isEqualTo(endpoint.operation()));
        }
    }

    /** What one accepts the other accepts, and the other way round. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\"}",
                "{\"text\":\"a\",\"made_with_ai\":true,\"reply_settings\":\"following\"}",
                "{\"text\":\"a\",\"poll\":{\"options\":[\"x\",\"y\"],\"duration_minutes\":5}}",
                "{\"text\":\"a\",\"geo\":{\"place_id\":\"p\"},\"paid_partnership\":false}",
                "{\"text\":5}",
                "{\"text\":\"a\",\"foo\":1}",
                "{\"text\":\"a\",\"media\":{}}",
                "{\"text\":\"a\",\"media\":{\"media_ids\":[]}}",
                "{\"text\":\"a\",\"media\":{\"media_ids\":[\"x\"]}}",
                "{\"text\":\"a\",\"media\":{\"media_ids\":[\"1\"],\"tagged_user_ids\":[1]}}",
                "{\"text\":\"a\",\"reply\":{\"to\":\"1\"}}",
                "{\"text\":\"a\",\"poll\":{\"options\":[\"x\",\"y\"],\"duration_minutes\":10081}}",
                "{\"text\":\"a\",\"poll\":{\"options\":[\"x\",\"yyyyyyyyyyyyyyyyyyyyyyyyyy\"],\"duration_minutes\":5}}",
                "{\"text\":\"a\",\"reply_settings\":\"everyone\"}",
                "{\"text\":\"a\",\"quote_tweet_id\":\"12345678901234567890\"}"
            })
    void agreesWithTheSpecificationOnTheBodyOfAPost(String json) {
        JsonNode value = Json.parse(json).orElseThrow();
        boolean valid =
                spec.check("body", body("/2/tweets", "application/json"), value).isEmpty();
        try (Running running = Running.start(directory)) {
            assertThat(running.x().post("/x/2/tweets", json).status()).isEqualTo(valid ? 201 : 400);
        }
    }

    @Test
    void answersWhatTheSpecificationPromises() {
        try (Running running = Running.start(directory)) {
            Reply created = running.tweet("Hello https://magazine.example.org/a #Ville");
            assertThat(answer("/2/tweets", "post", "201", created)).isEmpty();
            Reply upload = Running.upload(running.x(), "tweet_image", Pictures.png(4, 4));
            assertThat(answer("/2/media/upload", "post", "200", upload)).isEmpty();
            Reply timeline = running.x()
                    .get("/x/2/users/2244994945/tweets?post.fields=entities,created_at,public_metrics,attachments");
            assertThat(answer("/2/users/{id}/tweets", "get", "200", timeline)).isEmpty();
            assertThat(answer("/2/users/me", "get", "200", running.x().get("/x/2/users/me")))
                    .isEmpty();
            Reply deleted = running.x().delete("/x/2/tweets/" + created.at("/data/id"));
            assertThat(answer("/2/tweets/{id}", "delete", "200", deleted)).isEmpty();
        }
    }

    private List<String> answer(String path, String method, String status, Reply reply) {
        JsonNode schema = spec.operation(path, method)
                .path("responses")
                .path(status)
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(schema.isMissingNode()).isFalse();
        assertThat(reply.status()).isEqualTo(Integer.parseInt(status));
        return spec.check("answer", schema, reply.json());
    }
}
