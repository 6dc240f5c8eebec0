package dev.socialpublisher.adapter.connector.http;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.testing.English;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NetworkClientTest {
    private static final RateHeaders HEADERS = new RateHeaders(
            List.of(
                    new RateHeaders.Window("remaining", "reset", RateScope.ACCOUNT),
                    new RateHeaders.Window("app-remaining", "app-reset", RateScope.APP)),
            Duration.ofMinutes(15));

    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    private final ScriptedNetwork network = new ScriptedNetwork();
    private final HttpLayer layer = Samples.layer(network);
    private final NetworkClient client = client("x", "https://api.x.com");

    private NetworkClient client(String account, String baseUrl) {
        return client(layer, account, baseUrl);
    }

    private NetworkClient client(HttpLayer of, String account, String baseUrl) {
        return of.client(
                Samples.channel(account, "x", "magazine_demo", baseUrl),
                new ConnectorContext(Samples.xProfile(), new InMemoryCredentials(), clock, Duration.ofSeconds(30)),
                HEADERS);
    }

    private static PublishResult result(Reply reply) {
        return reply.fold(
                Effect.CREATES, answer -> new PublishResult.Unknown(Wording.same("answered")), failed -> failed);
    }

    private static Call call(String uri) {
        return Call.post(URI.create(uri));
    }

    @Test
    void callsOnlyHostsOfTheProfileAndTheBaseUrl() {
        network.answers("POST /2/tweets", answer(201, "{}"));

        assertThat(client.send("POST", call("https://api.x.com/2/tweets"))).isInstanceOf(Reply.Answered.class);
        assertThat(English.of(client.send("POST", call("https://evil.example.org/2/tweets"))))
                .isEqualTo(new Reply.Refused(
                        Wording.same("x: the profile of x does not name the host evil.example.org, nor is it the"
                                + " channel's base URL")));
        assertThat(client.send("POST", call("http://api.x.com/2/tweets"))).isInstanceOf(Reply.Refused.class);
        assertThat(network.calls()).hasSize(1);
    }

    @Test
    void refusesABaseUrlOnTheInternalNetworkThatTheTableDoesNotName() {
        HttpLayer guarded = new HttpLayer(network, new OutgoingAddresses(Map.of()));
        NetworkClient plain = client(guarded, "plain", "http://127.0.0.1:8090");
        NetworkClient secure = client(guarded, "secure", "https://127.0.0.1:8443");

        assertThat(English.of(result(plain.send("POST", call("http://127.0.0.1:8090/2/tweets")))))
                .isEqualTo(new PublishResult.Misconfigured(Wording.same(
                        "SP-WEB-0008: http://127.0.0.1:8090 is not an https address; the table of outgoing addresses does"
                                + " not name it, and only public https addresses need no entry")));
        assertThat(English.of(result(secure.send("POST", call("https://127.0.0.1:8443/2/tweets")))))
                .isEqualTo(
                        new PublishResult.Misconfigured(
                                Wording.same(
                                        "SP-WEB-0008: https://127.0.0.1:8443 resolves to the internal address 127.0.0.1; the table of"
                                                + " outgoing addresses does not name it, and only public https addresses need no entry")));
        assertThat(network.calls()).isEmpty();
    }

    @Test
    void saysNotSentWhenNoNameServerKnowsTheHost() {
        HttpLayer offline = new HttpLayer(network, new OutgoingAddresses(Map.of(), host -> {
            throw new UnknownHostException(host);
        }));

        assertThat(English.of(result(
                        client(offline, "x", "https://api.x.com").send("POST", call("https://api.x.com/2/tweets")))))
                .isEqualTo(new PublishResult.Unavailable(Wording.same("x: no such host api.x.com")));
    }

    @Test
    void waitsWhereAWindowIsUsedUpAndCallsAgainAfterIt() {
        network.answers(
                "POST /2/tweets",
                answer(
                        201,
                        "{}",
                        Map.of(
                                "remaining",
                                "0",
                                "reset",
                                "" + Instant.parse("2026-11-22T10:05:00Z").getEpochSecond())),
                answer(201, "{}"));

        client.send("POST", call("https://api.x.com/2/tweets"));

        assertThat(English.of(client.send("POST", call("https://api.x.com/2/tweets"))))
                .isEqualTo(new Reply.Held(
                        Instant.parse("2026-11-22T10:05:00Z"),
                        RateScope.ACCOUNT,
                        Wording.same("x: POST is used up until 22 November 2026 11:05 (Europe/Paris)")));
        clock.forward(Duration.ofMinutes(5));
        assertThat(client.send("POST", call("https://api.x.com/2/tweets"))).isInstanceOf(Reply.Answered.class);
    }

    @Test
    void holdsOneAccountForItsOwnLimitAndAllForTheApps() {
        String later = "" + Instant.parse("2026-11-22T12:00:00Z").getEpochSecond();
        NetworkClient other = client("other", "https://api.x.com");
        network.answers(
                "POST /2/tweets",
                answer(429, "{}", Map.of("remaining", "0", "reset", later)),
                answer(201, "{}", Map.of("app-remaining", "0", "app-reset", later)));

        client.send("POST", call("https://api.x.com/2/tweets"));
        assertThat(other.send("POST", call("https://api.x.com/2/tweets"))).isInstanceOf(Reply.Answered.class);

        assertThat(other.send("POST", call("https://api.x.com/2/tweets")))
                .isInstanceOfSatisfying(
                        Reply.Held.class, held -> assertThat(held.scope()).isEqualTo(RateScope.APP));
    }

    @Test
    void describesAnAnswerInOneCappedLineWithoutSecrets() {
        client.secrets().add("s3cr3t-token");

        assertThat(client.describe(
                                answer(403, "{\"detail\":\"no s3cr3t-token\",\n \"a\":\"" + "é".repeat(500) + "\"}"),
                                "code")
                        .english())
                .startsWith("x answered 403 code: {\"detail\":\"no [hidden]\",\"a\":\"éé")
                .endsWith("é…")
                .hasSize("x answered 403 code: ".length() + 301);
        assertThat(client.describe(answer(502, "<html>\n bad   gateway"), "").english())
                .isEqualTo("x answered 502: <html> bad gateway");
    }

    @Test
    void hidesSecretsInFailures() {
        client.secrets().add("s3cr3t-token");
        network.answers(
                "POST /2/tweets",
                new Reply.Lost(Wording.same("s3cr3t-token leaked")),
                new Reply.NotSent(Wording.same("no s3cr3t-token")));

        assertThat(English.of(client.send("POST", call("https://api.x.com/2/tweets"))))
                .isEqualTo(new Reply.Lost(Wording.same("x: [hidden] leaked")));
        assertThat(English.of(client.send("POST", call("https://api.x.com/2/tweets"))))
                .isEqualTo(new Reply.NotSent(Wording.same("x: no [hidden]")));
    }

    @Test
    void takesAStarForAnyHostBelow() {
        NetworkClient bluesky = layer.client(
                Samples.channel("bluesky", "b", "https://bsky.social"),
                new ConnectorContext(
                        Samples.blueskyProfile(), new InMemoryCredentials(), clock, Duration.ofSeconds(30)),
                HEADERS);

        assertThat(bluesky.knows(URI.create("https://puffball.us-east.host.bsky.network/xrpc")))
                .isTrue();
        assertThat(bluesky.knows(URI.create("https://host.bsky.network.evil.org/xrpc")))
                .isFalse();
    }
}
