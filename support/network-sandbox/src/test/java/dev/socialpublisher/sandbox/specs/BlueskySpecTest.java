package dev.socialpublisher.sandbox.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.bluesky.BlueskyAccount;
import dev.socialpublisher.sandbox.bluesky.BlueskyNetwork;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Running;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Bluesky stand-in against the lexicons. */
class BlueskySpecTest {

    private static final String POST = "app.bsky.feed.post";

    @TempDir
    Path directory;

    @Test
    void hasTheOperationsOfTheLexiconsWithTheirMethods() {
        BlobStore blobs = new BlobStore(directory.resolve("blobs"));
        try (BlueskyNetwork network =
                new BlueskyNetwork(List.of(BlueskyAccount.demo()), directory.resolve("b"), blobs)) {
            network.endpoints()
                    .forEach(endpoint -> assertThat(Lexicon.definition(endpoint.operation())
                                    .path("type")
                                    .asText())
                            .as(endpoint.operation())
                            .isEqualTo(endpoint.method().equals("GET") ? "query" : "procedure"));
        }
    }

    static Stream<String> records() {
        String post = "{\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-11-22T10:00:00.000Z\",\"text\":";
        String facet = "[{\"index\":{\"byteStart\":%d,\"byteEnd\":4},\"features\":[{\"$type\":"
                + "\"app.bsky.richtext.facet#link\",\"uri\":\"https://a.example\"}]}]}";
        return Stream.of(
                post + "\"a\"}",
                post + "\"" + "a".repeat(300) + "\"}",
                post + "\"" + "a".repeat(301) + "\"}",
                post + "\"" + "👩‍🚀".repeat(273) + "\"}",
                post + "\"" + "👩‍🚀".repeat(274) + "\"}",
                post + "5}",
                post + "\"a\",\"langs\":[\"fr\",\"en\",\"de\"],\"tags\":[\"x\"]}",
                post + "\"a\",\"langs\":[\"fr\",\"en\",\"de\",\"it\"]}",
                post + "\"a\",\"tags\":[\"" + "a".repeat(65) + "\"]}",
                post + "\"abcdef\",\"facets\":" + facet.formatted(0),
                post + "\"abcdef\",\"facets\":" + facet.formatted(-1),
                post + "\"a\",\"embed\":{\"$type\":\"app.bsky.embed.images\",\"images\":[{\"alt\":\"\"}]}}",
                post
                        + "\"a\",\"embed\":{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"https://a.example\","
                        + "\"title\":\"t\",\"description\":\"d\"}}}",
                post
                        + "\"a\",\"embed\":{\"$type\":\"app.bsky.embed.external\",\"external\":{\"uri\":\"https://a.example\"}}}",
                post + "\"a\",\"reply\":{\"root\":{}}}");
    }

    @ParameterizedTest
    @MethodSource("records")
    void agreesWithTheLexiconOnRecords(String json) {
        ObjectNode record = (ObjectNode) Json.parse(json).orElseThrow();
        boolean valid =
                Lexicon.check("record", POST, Lexicon.definition(POST), record).isEmpty();
        try (Running running = Running.start(directory)) {
            Reply reply = running.bluesky()
                    .post(Running.xrpc("com.atproto.repo.createRecord"), Running.input("3k2yihcrp6f2c", record));
            assertThat(reply.status()).as(reply.body()).isEqualTo(valid ? 200 : 400);
        }
    }

    @Test
    void answersWhatTheLexiconsPromise() {
        try (Running running = Running.start(directory)) {
            assertThat(output("com.atproto.server.createSession", running.login()))
                    .isEmpty();
            Reply created = running.bluesky()
                    .post(
                            Running.xrpc("com.atproto.repo.createRecord"),
                            Running.input("3k2yihcrp6f2c", Running.record("a")));
            assertThat(output("com.atproto.repo.createRecord", created)).isEmpty();
            String query = "?repo=magazine.test&collection=" + POST;
            Reply listed = running.caller().get(Running.xrpc("com.atproto.repo.listRecords") + query);
            assertThat(output("com.atproto.repo.listRecords", listed)).isEmpty();
            Reply views = running.bluesky().get(Running.xrpc("app.bsky.feed.getPosts") + "?uris=" + created.at("/uri"));
            assertThat(output("app.bsky.feed.getPosts", views)).isEmpty();
        }
    }

    private static List<String> output(String nsid, Reply reply) {
        JsonNode schema = Lexicon.definition(nsid).path("output").path("schema");
        assertThat(schema.isMissingNode()).isFalse();
        return Lexicon.check("output", nsid, schema, reply.json());
    }
}
