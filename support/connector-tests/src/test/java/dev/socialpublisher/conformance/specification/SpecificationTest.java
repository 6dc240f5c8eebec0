package dev.socialpublisher.conformance.specification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.Multipart;
import dev.socialpublisher.media.Bytes;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks themselves: that they let the right pass and catch the wrong. */
class SpecificationTest {
    private static final URI X = URI.create("http://127.0.0.1/x/2/");
    private static final URI GRAPH = URI.create("http://127.0.0.1/facebook/v26.0/");
    private static final URI PINS = URI.create("http://127.0.0.1/pinterest/v5/");
    private static final URI XRPC = URI.create("http://127.0.0.1/bluesky/xrpc/");
    private static final String POST = "\"$type\":\"app.bsky.feed.post\",\"createdAt\":\"2026-11-22T10:00:00.000Z\"";

    private static Specification openApi;
    private static Specification pinterest;

    @BeforeAll
    static void specificationsAreThere() {
        assumeTrue(
                Specification.isThere(OpenApiSpecification.FILE)
                        && Specification.isThere(LexiconSpecification.FILE)
                        && Specification.isThere(GraphSpecification.FILE)
                        && Specification.isThere(PinterestSpecification.FILE),
                "SKIPPED: no specifications in " + Specification.folder() + " (property api.specs)");
        openApi = new OpenApiSpecification("/x");
        pinterest = new PinterestSpecification("/pinterest");
    }

    static Stream<Arguments> requestsToX() {
        return Stream.of(
                arguments(Call.postJson(X.resolve("tweets"), Json.read("{\"text\":\"a\"}")), ""),
                arguments(Call.postJson(X.resolve("tweets"), Json.read("{\"text\":5}")), "string"),
                arguments(Call.postJson(X.resolve("tweets"), Json.read("{\"status\":\"a\"}")), "status"),
                arguments(
                        Call.postJson(X.resolve("tweets"), Json.read("{\"text\":\"a\",\"media\":{\"media_ids\":[7]}}")),
                        "media_ids"),
                arguments(Call.get(X.resolve("users/7/tweets?max_results=100&post.fields=created_at")), ""),
                arguments(Call.get(X.resolve("users/7/tweets?max_results=101")), "maximum: 100, found: 101"),
                arguments(Call.get(X.resolve("users/7/tweets?tweet_fields=created_at")), "tweet_fields"),
                arguments(Call.get(X.resolve("users/me/posts")), "No API path"),
                arguments(upload("tweet_image", "media"), ""),
                arguments(upload("picture", "media"), "media_category is 'picture'"),
                arguments(upload("tweet_image", "file"), "unknown part file"),
                arguments(Call.post(X.resolve("oauth2/token")), "RFC 6749"));
    }

    @ParameterizedTest
    @MethodSource("requestsToX")
    void judgesRequestsToX(Call call, String problem) {
        judges(openApi, call, problem);
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("{" + POST + ",\"text\":\"a\"}", ""),
                arguments("{\"$type\":\"app.bsky.feed.post\",\"text\":\"a\"}", "createdAt is missing"),
                arguments("{" + POST + ",\"text\":\"" + "a".repeat(301) + "\"}", "has 301 graphemes"),
                arguments("{" + POST + ",\"text\":\"" + "👩‍🚀".repeat(280) + "\"}", "has 3080 bytes"),
                arguments("{" + POST + ",\"text\":\"a\",\"title\":\"b\"}", "record/title is not declared"),
                arguments("{" + POST + ",\"text\":\"a\",\"langs\":[\"français\"]}", "langs/0 is no language"),
                arguments("{" + POST + ",\"text\":\"a\",\"langs\":[\"a\",\"b\",\"c\",\"d\"]}", "too many items"),
                arguments(
                        "{" + POST + ",\"text\":\"a\",\"embed\":{\"$type\":\"app.bsky.embed.picture\"}}",
                        "which the union does not list"),
                arguments(
                        "{" + POST
                                + ",\"text\":\"a\",\"embed\":{\"$type\":\"app.bsky.embed.images\",\"images\":[{\"alt\":\"\","
                                + "\"image\":{\"$type\":\"blob\",\"ref\":{\"$link\":\"bafkreiaa\"},\"mimeType\":\"image/png\","
                                + "\"size\":2000001}}]}}",
                        "has size 2000001"),
                arguments(
                        "{" + POST
                                + ",\"text\":\"a\",\"facets\":[{\"index\":{\"byteStart\":-1,\"byteEnd\":1},\"features\":[]}]}",
                        "byteStart is too small"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void judgesRecordsForBluesky(String record, String problem) {
        String body =
                "{\"repo\":\"did:plc:abc\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3k2yihcrp6f2c\",\"record\":"
                        + record + "}";

        judges(
                new LexiconSpecification(),
                Call.postJson(XRPC.resolve("com.atproto.repo.putRecord"), Json.read(body)),
                problem);
    }

    @Test
    void judgesMethodsParametersAndEncodings() {
        LexiconSpecification lexicons = new LexiconSpecification();

        judges(lexicons, Call.get(XRPC.resolve("com.atproto.repo.putRecord?a=b")), "is no GET");
        judges(lexicons, Call.get(XRPC.resolve("com.atproto.repo.getRecord?repo=did:plc:abc")), "rkey is missing");
        judges(
                lexicons,
                Call.post(XRPC.resolve("com.atproto.server.refreshSession"), "application/json", bytes("{}")),
                "takes no input");
        judges(
                lexicons,
                Call.post(XRPC.resolve("com.atproto.server.createSession"), "text/plain", bytes("{}")),
                "takes application/json");
    }

    static Stream<Arguments> requestsToFacebook() {
        return Stream.of(
                arguments(Call.postForm(GRAPH.resolve("1/feed"), Map.of("message", "a=b&c", "link", "d")), ""),
                arguments(Call.postForm(GRAPH.resolve("1/feed"), Map.of("mesage", "a")), "unknown parameter mesage"),
                arguments(Call.postForm(GRAPH.resolve("1/feed"), Map.of("published", "no")), "published is no bool"),
                arguments(
                        Call.postForm(GRAPH.resolve("1/feed"), Map.of("attached_media", "{}")),
                        "attached_media is no list<Object>"),
                arguments(upload("published", "source", GRAPH.resolve("1/photos"), "false"), ""),
                arguments(upload("category", "source", GRAPH.resolve("1/photos"), "false"), "parameter category"),
                arguments(Call.get(GRAPH.resolve("1/published_posts?fields=id,attachments%7Burl%7D&limit=5")), ""),
                arguments(Call.get(GRAPH.resolve("1/published_posts?fields=id,text")), "no field text"),
                arguments(Call.get(GRAPH.resolve("1/tweets")), "there is no GET Page/tweets"),
                arguments(Call.delete(GRAPH.resolve("1_2?appsecret_proof=a")), ""),
                arguments(Call.get(GRAPH.resolve("debug_token?token=a")), "has no parameter token"));
    }

    @ParameterizedTest
    @MethodSource("requestsToFacebook")
    void judgesRequestsToFacebook(Call call, String problem) {
        judges(GraphSpecification.pages("/facebook/v26.0"), call, problem);
    }

    static Stream<Arguments> requestsToPinterest() {
        String pin = "{\"board_id\":\"%s\",\"title\":\"%s\",\"media_source\":{\"source_type\":\"image_base64\","
                + "\"content_type\":\"image/jpeg\",\"data\":\"YQ==\"%s}%s}";
        return Stream.of(
                arguments(pin(pin.formatted("1", "a", "", "")), ""),
                arguments(pin(pin.formatted("b", "a", "", "")), "does not match input string"),
                arguments(pin(pin.formatted("1", "a".repeat(101), "", "")), "too long"),
                arguments(pin(pin.formatted("1", "a", ",\"alt\":\"b\"", "")), "/media_source"),
                arguments(pin(pin.formatted("1", "a", "", ",\"text\":\"b\"")), "text"),
                arguments(Call.get(PINS.resolve("boards/1/pins?page_size=250")), ""),
                arguments(Call.get(PINS.resolve("boards/1/pins?page_size=251")), "maximum: 250, found: 251"),
                arguments(Call.get(PINS.resolve("boards/1/pins?size=2")), "size"),
                arguments(
                        Call.postForm(PINS.resolve("oauth/token"), Map.of("grant_type", "refresh_token")),
                        "is missing"),
                arguments(
                        Call.postForm(
                                PINS.resolve("oauth/token"),
                                Map.of("grant_type", "refresh_token", "refresh_token", "a", "client_id", "b")),
                        "unknown field client_id"));
    }

    @ParameterizedTest
    @MethodSource("requestsToPinterest")
    void judgesRequestsToPinterest(Call call, String problem) {
        judges(pinterest, call.bearer("token"), problem);
    }

    private static Call pin(String json) {
        return Call.postJson(PINS.resolve("pins"), Json.read(json));
    }

    private static void judges(Specification specification, Call call, String problem) {
        if (problem.isEmpty()) {
            assertThat(specification.violations(call)).isEmpty();
        } else {
            assertThat(specification.violations(call)).anyMatch(violation -> violation.contains(problem));
        }
    }

    private static Call upload(String category, String part) {
        return upload("media_category", part, X.resolve("media/upload"), category);
    }

    private static Call upload(String field, String part, URI address, String value) {
        return new Multipart(bytes("seed"))
                .field(field, value)
                .file(part, "picture.jpg", "image/jpeg", bytes("content"))
                .post(address);
    }

    private static Bytes bytes(String text) {
        return Bytes.utf8(text);
    }
}
