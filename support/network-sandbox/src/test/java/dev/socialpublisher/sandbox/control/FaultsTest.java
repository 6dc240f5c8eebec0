package dev.socialpublisher.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.sandbox.testing.BotApi;
import dev.socialpublisher.sandbox.testing.Caller;
import dev.socialpublisher.sandbox.testing.ContentPublishing;
import dev.socialpublisher.sandbox.testing.Graph;
import dev.socialpublisher.sandbox.testing.PictureServer;
import dev.socialpublisher.sandbox.testing.PinsApi;
import dev.socialpublisher.sandbox.testing.Reply;
import dev.socialpublisher.sandbox.testing.Rest;
import dev.socialpublisher.sandbox.testing.Running;
import dev.socialpublisher.sandbox.testing.SandboxTest;
import dev.socialpublisher.sandbox.testing.SendApi;
import dev.socialpublisher.sandbox.testing.ThreadsApi;
import dev.socialpublisher.sandbox.testing.VideosApi;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest extends SandboxTest {

    private final List<Caller> signedIn = new ArrayList<>();

    private static final String CREATE = Running.xrpc("com.atproto.repo.createRecord");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "bluesky",
                "facebook",
                "linkedin",
                "instagram",
                "mastodon",
                "pinterest",
                "threads",
                "telegram",
                "messenger",
                "youtube"
            })
    void answersEachNamedFaultOnceAndAcceptsNothing(String network) {
        int accepted = 0;
        for (FaultCatalog.Row row : FaultCatalog.load(network).rows().values()) {
            script(network, row.name(), ",\"resetInSeconds\":90");
            Reply reply = publish(network, row.name());
            assertThat(reply.status()).as(row.name()).isEqualTo(row.answer().status());
            assertThat(reply.body()).isEqualTo(row.answer().body().text());
            String reset = Long.toString(
                    running.clock().instant().plus(Duration.ofSeconds(90)).getEpochSecond());
            row.answer()
                    .headers()
                    .forEach(
                            (name, value) -> assertThat(reply.header(name)).isEqualTo(value.replace("{reset}", reset)));
            assertThat(running.sandbox().posts(network)).hasSize(accepted++);
            assertThat(publish(network, row.name()).status()).isLessThan(300);
        }
    }

    /** Rows that networks.md 2.7, 11 and 17 name, and of 3.1 and 4 for Facebook. */
    @ParameterizedTest
    @CsvSource({
        "x, 400, invalid-request",
        "x, 401, unauthorized",
        "x, 402, credits-used-up",
        "x, 403, duplicate-content",
        "x, 403, client-forbidden",
        "x, 403, usage-capped",
        "x, 404, not-found",
        "x, 429, rate-limited",
        "x, 400, invalid-grant",
        "x, 503, service-unavailable",
        "bluesky, 400, expired-token",
        "bluesky, 400, invalid-token",
        "bluesky, 401, auth-missing",
        "bluesky, 401, account-takedown",
        "bluesky, 400, account-deactivated",
        "bluesky, 400, blob-too-large",
        "bluesky, 400, invalid-mime-type",
        "bluesky, 400, invalid-record",
        "bluesky, 400, invalid-swap",
        "bluesky, 429, rate-limited",
        "bluesky, 502, bad-gateway",
        "bluesky, 500, record-exists",
        "facebook, 400, duplicate",
        "facebook, 400, rate-limited",
        "facebook, 403, app-throttled",
        "facebook, 400, password-changed",
        "facebook, 400, policy-block",
        "facebook, 400, link-not-scraped",
        "facebook, 200, no-id",
        "linkedin, 401, revoked-token",
        "linkedin, 422, duplicate-post",
        "linkedin, 400, media-processing",
        "linkedin, 426, version-ended",
        "linkedin, 429, rate-limited",
        "linkedin, 201, created-without-id",
        "instagram, 400, quota-used",
        "instagram, 400, not-ready",
        "instagram, 400, media-unreachable",
        "instagram, 400, account-restricted",
        "instagram, 200, container-error",
        "instagram, 400, password-changed",
        "mastodon, 422, media-processing",
        "mastodon, 429, rate-limited",
        "mastodon, 401, token-invalid",
        "pinterest, 401, authentication-failed",
        "pinterest, 403, trial-access",
        "pinterest, 404, board-not-found",
        "pinterest, 429, rate-limited",
        "pinterest, 201, created-without-id",
        "threads, 400, rate-limited",
        "threads, 400, account-restricted",
        "threads, 400, link-limit",
        "threads, 200, container-error",
        "telegram, 429, rate-limited",
        "telegram, 401, token-revoked",
        "telegram, 403, bot-removed",
        "telegram, 400, chat-migrated",
        "telegram, 409, two-pollers",
        "telegram, 200, no-id",
        "messenger, 400, rate-limited",
        "messenger, 400, outside-window",
        "messenger, 400, no-such-person",
        "messenger, 400, cannot-receive",
        "messenger, 400, tag-not-approved",
        "messenger, 400, person-unavailable",
        "messenger, 400, send-failed",
        "messenger, 403, messaging-missing"
    })
    void knowsTheRowsOfTheDocumentation(String network, int status, String name) {
        assertThat(FaultCatalog.load(network).row(name))
                .hasValueSatisfying(row -> assertThat(row.answer().status()).isEqualTo(status));
        assertThat(running.caller().get("/control/faults").body()).contains("\"name\":\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource({"drop-before-accept, 0", "drop-after-accept, 1"})
    void closesTheConnectionWithoutOneByte(String fault, int accepted) throws IOException {
        script("x", fault, "");
        assertThat(rawPost()).isEmpty();
        assertThat(running.sandbox().posts("x")).hasSize(accepted);
        assertThat(new String(rawPost(), StandardCharsets.UTF_8))
                .startsWith(accepted == 1 ? "HTTP/1.1 403" : "HTTP/1.1 201");
        Reply calls = running.caller().get("/control/calls?network=x&text=raw");
        assertThat(calls.at("/calls")).isEqualTo("2");
        assertThat(calls.at("/accepted")).isEqualTo("1");
    }

    private byte[] rawPost() throws IOException {
        String body = "{\"text\":\"raw\"}";
        String request = "POST /x/2/tweets HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer sandbox-x-token\r\n"
                + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        try (Socket socket = new Socket("127.0.0.1", running.sandbox().port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return socket.getInputStream().readAllBytes();
        }
    }

    @Test
    void answersAnErrorAfterAcceptingWhenAsked() {
        script("x", "gateway-timeout", ",\"accept\":true");
        assertThat(publish("x", "taken").status()).isEqualTo(504);
        assertThat(running.sandbox().posts("x")).hasSize(1);
    }

    @Test
    void answersACustomFaultToTheNamedOperationOnly() {
        String answer = ",\"answer\":{\"status\":418,\"headers\":{\"Retry-After\":\"7\"},\"body\":{\"a\":1}}";
        running.control("script", "{\"network\":\"x\",\"operation\":\"getUsersMe\",\"times\":2" + answer + "}");
        assertThat(publish("x", "untouched").status()).isEqualTo(201);
        for (int i = 0; i < 2; i++) {
            Reply reply = running.x().get("/x/2/users/me");
            assertThat(reply.status()).isEqualTo(418);
            assertThat(reply.header("Retry-After")).isEqualTo("7");
            assertThat(reply.body()).isEqualTo("{\"a\":1}");
        }
        assertThat(running.x().get("/x/2/users/me").status()).isEqualTo(200);
    }

    @Test
    void waitsBeforeItAnswers() {
        script("x", "delay", ",\"delayMs\":150");
        long start = System.nanoTime();
        assertThat(publish("x", "slow").status()).isEqualTo(201);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void acceptsAtOnceAndAnswersLate() {
        script("x", "delay-after-accept", ",\"delayMs\":60000");
        CompletableFuture<Reply> answer = CompletableFuture.supplyAsync(() -> publish("x", "held back"));
        while (running.sandbox().posts("x").isEmpty()) {
            assertThat(answer).isNotDone();
            Thread.onSpinWait();
        }
        assertThat(answer).isNotDone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"network\":\"y\"} | network is 'y', known are [x, bluesky, facebook, linkedin, instagram, mastodon, pinterest, threads, telegram, messenger, youtube]",
                "{\"network\":\"x\",\"fault\":\"none\"} | fault is 'none', known for x are [invalid-request,",
                "{\"network\":\"x\",\"operation\":\"post\"} | operation is 'post', known for x are [createPosts,",
                "{\"network\":\"x\",\"times\":0} | body/times can not be less than 1",
                "{\"network\":\"x\",\"times\":1001} | body/times can not be greater than 1000",
                "{\"network\":\"x\",\"delayMs\":120001} | body/delayMs can not be greater than 120000",
                "{\"network\":\"x\",\"answer\":{\"status\":99}} | body/answer/status can not be less than 200",
                "{\"network\":\"x\",\"sleep\":1} | body/sleep is not a known property and no others are allowed",
                "nonsense | The body is not JSON"
            })
    void refusesABadScript(String json, String message) {
        Reply reply = running.control("script", json);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).startsWith(message);
    }

    @Test
    void refusesControlFromAForm() {
        Reply reply = running.caller().post("/control/reset", "text/plain", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/detail")).isEqualTo("Content-Type is 'text/plain', allowed is application/json");
    }

    @Test
    void boundsTheScript() {
        for (int i = 0; i < FaultScript.MAX_ENTRIES; i++) {
            assertThat(running.control("script", "{\"network\":\"x\"}").status())
                    .isEqualTo(201);
        }
        assertThat(running.control("script", "{\"network\":\"x\"}").at("/detail"))
                .isEqualTo("Script has 1000 entries, no more are allowed");
        assertThat(running.caller().delete("/control/script").json().path("script"))
                .isEmpty();
    }

    @Test
    void forgetsEverythingOnReset() {
        publish("x", "before");
        publish("bluesky", "before");
        script("x", "unauthorized", "");
        assertThat(running.control("reset", "{}").status()).isEqualTo(200);
        assertThat(running.caller().get("/control/journal").json().path("posts"))
                .isEmpty();
        assertThat(running.caller().get("/control/requests").json().path("requests"))
                .isEmpty();
        assertThat(running.caller().get("/control/calls").json().path("calls")).isEmpty();
        assertThat(publish("x", "before").status()).isEqualTo(201);
    }

    @Test
    void resetsOneNetworkAlone() {
        publish("x", "stays");
        publish("bluesky", "goes");
        running.control("reset", "{\"network\":\"bluesky\"}");
        assertThat(running.sandbox().posts("x")).hasSize(1);
        assertThat(running.sandbox().posts("bluesky")).isEmpty();
    }

    @Test
    void listsRequestsWithoutTheirSecrets() {
        publish("x", "noted");
        publish("bluesky", "noted");
        publish("telegram", "noted");
        running.caller()
                .with("Authorization", "Basic c2VjcmV0")
                .post(
                        "/x/2/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=refresh_token&refresh_token=sandbox-x-refresh".getBytes(StandardCharsets.UTF_8));
        String all = running.caller().get("/control/requests").body();
        assertThat(all)
                .doesNotContain(
                        "sandbox-x-token",
                        "demo-app-pass-word",
                        "sandbox-x-refresh",
                        "c2VjcmV0",
                        "eyJ",
                        "sandbox-telegram-token")
                .contains("[redacted]");
        Reply creates = running.caller().get("/control/requests?network=x&operation=createPosts");
        assertThat(creates.at("/requests/0/bodyJson/text")).isEqualTo("noted");
        assertThat(creates.at("/requests/0/path")).isEqualTo("/x/2/tweets");
        assertThat(creates.json().path("requests")).hasSize(1);
    }

    private void script(String network, String fault, String more) {
        String operation = Map.ofEntries(
                        Map.entry("x", "createPosts"),
                        Map.entry("bluesky", "com.atproto.repo.createRecord"),
                        Map.entry("facebook", "Page.createFeed"),
                        Map.entry("linkedin", "createPost"),
                        Map.entry("instagram", "IGUser.createMediaPublish"),
                        Map.entry("mastodon", "createStatus"),
                        Map.entry("pinterest", "pins/create"),
                        Map.entry("threads", "threadsPublish"),
                        Map.entry("telegram", "sendMessage"),
                        Map.entry("messenger", "Page.createMessage"),
                        Map.entry("youtube", "videos.update"))
                .get(network);
        Reply reply = running.control(
                "script",
                "{\"network\":\"" + network + "\",\"operation\":\"" + operation + "\",\"fault\":\"" + fault + "\""
                        + more + "}");
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    }

    private Reply publish(String network, String text) {
        return switch (network) {
            case "x" -> running.tweet(text);
            case "facebook" -> Graph.of(running).publish(text);
            case "mastodon" -> running.toot(text);
            case "linkedin" -> Rest.of(running).publish(text);
            case "instagram" -> instagram(text);
            case "pinterest" -> PinsApi.of(running).publish(text);
            case "threads" -> ThreadsApi.of(running).publish(text);
            case "telegram" -> telegram(text);
            case "youtube" -> VideosApi.of(running).publish(text);
            case "messenger" -> SendApi.heard(running, "31000000000000001").publish(text);
            default -> bluesky().post(CREATE, Running.input(key(), Running.record(text)));
        };
    }

    private Reply instagram(String caption) {
        try (PictureServer pictures = new PictureServer()) {
            return ContentPublishing.of(running).post(pictures.jpeg(40, 40), caption);
        }
    }

    /** With the patience that a chat asks for. */
    private Reply telegram(String text) {
        running.clock().advance(Duration.ofSeconds(4));
        return BotApi.of(running).publish(text);
    }

    /** Signed in once: logins are limited. */
    private Caller bluesky() {
        if (signedIn.isEmpty()) {
            signedIn.add(running.bluesky());
        }
        return signedIn.get(0);
    }

    /** A record's key, another for each post. */
    private String key() {
        return "3k2yihcrp6f"
                + "234567abcdefghijklmnopqrstuvwxyz"
                        .charAt(running.sandbox().posts("bluesky").size()) + "2";
    }
}
