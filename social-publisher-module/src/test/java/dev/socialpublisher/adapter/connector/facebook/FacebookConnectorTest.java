package dev.socialpublisher.adapter.connector.facebook;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.socialpublisher.adapter.connector.http.HttpLayer;
import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.adapter.connector.testing.InMemoryJournal;
import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.Connector;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RateScope;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.GrantResult;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.testing.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FacebookConnectorTest {
    private static final String FEED = "POST /v26.0/108/feed";
    private static final String POSTS = "GET /v26.0/108/published_posts";
    private static final String CREATED = "{\"id\":\"108_42\"}";
    private static final URI MARKED = URI.create("https://magazine.example.org/fr/rue?sp=1f0c9a2b");

    private final ScriptedNetwork network = new ScriptedNetwork();
    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:05Z");
    private final InMemoryCredentials credentials = new InMemoryCredentials();
    private final Channel channel = Samples.channel("facebook", "magazine", "https://graph.facebook.com");
    private FacebookConnectorFactory factory;

    @BeforeEach
    void connect() {
        HttpLayer layer = Samples.layer(network);
        factory = new FacebookConnectorFactory(layer);
        credentials.save(
                channel.id(),
                new Credentials(Map.of(
                        "accountId", "108",
                        "accessToken", "page-token-1",
                        "clientId", "1029",
                        "clientSecret", "app-secret-1")));
    }

    private ConnectorContext context() {
        return new ConnectorContext(Samples.facebookProfile(), credentials, clock, Duration.ofSeconds(30));
    }

    private Connector connector() {
        return factory.create(channel, context());
    }

    private PublishResult publish(PublishRequest request) {
        Connector connector = connector();
        return connector.prepare(request, new InMemoryJournal()).fold(connector::publish, stopped -> stopped);
    }

    private PublishRequest linked() {
        return Samples.withLink(Samples.text(channel, "Bonjour"), MARKED);
    }

    @Test
    void sendsLinkTokenAndProof() {
        network.answers(FEED, answer(200, CREATED));

        assertThat(publish(linked()))
                .isEqualTo(new PublishResult.Published(
                        new RemotePost("108_42", URI.create("https://www.facebook.com/108/posts/42"))));

        // HMAC-SHA256 of page-token-1 with app-secret-1, by openssl
        assertThat(ScriptedNetwork.bodyOf(network.last()))
                .isEqualTo("message=Bonjour&link=https%3A%2F%2Fmagazine.example.org%2Ffr%2Frue%3Fsp%3D1f0c9a2b"
                        + "&appsecret_proof=e17cc3f0898947da335ba22917d62b78810958c2beb8fc6bc57c45bd4c76c9be");
        assertThat(network.last().headers()).containsEntry("Authorization", "Bearer page-token-1");
        assertThat(network.last().uri().getQuery()).isNull();
    }

    @Test
    void asksForEveryKeyItNeeds() {
        credentials.save(channel.id(), new Credentials(Map.of("accessToken", "page-token-1")));

        assertThat(catchThrowable(this::connector))
                .isInstanceOf(SocialException.class)
                .hasMessageContaining("channel facebook-fr has no accountId");
    }

    @Test
    void heedsASuccessThatSaysWhenToCallAgain() {
        String usage = "{\"108\":[{\"type\":\"pages\",\"call_count\":99,\"estimated_time_to_regain_access\":7}],"
                + "\"109\":[{\"estimated_time_to_regain_access\":3}]}";
        network.answers(FEED, answer(200, CREATED, Map.of("X-Business-Use-Case-Usage", usage)));

        assertThat(publish(linked()).kind()).isEqualTo(PublishResult.Kind.PUBLISHED);
        assertThat(publish(linked())).isInstanceOfSatisfying(PublishResult.RateLimited.class, limited -> {
            assertThat(limited.until()).isEqualTo(Instant.parse("2026-11-22T10:07:05Z"));
            assertThat(limited.scope()).isEqualTo(RateScope.ACCOUNT);
        });
        clock.forward(Duration.ofMinutes(7));
        network.answers(FEED, answer(200, CREATED, Map.of("X-App-Usage", "{\"call_count\":12,\"total_time\":100}")));
        assertThat(publish(linked()).kind()).isEqualTo(PublishResult.Kind.PUBLISHED);
        assertThat(publish(linked()))
                .isInstanceOfSatisfying(
                        PublishResult.RateLimited.class,
                        limited -> assertThat(limited.scope()).isEqualTo(RateScope.APP));
    }

    @Test
    void neverWaitsLongerThanADayAndAnHour() {
        String usage = "{\"108\":[{\"estimated_time_to_regain_access\":9999999}]}";
        network.answers(
                FEED,
                answer(
                        400,
                        "{\"error\":{\"code\":80001,\"message\":\"Too many calls\"}}",
                        Map.of("X-Business-Use-Case-Usage", usage)));

        assertThat(publish(linked()))
                .isInstanceOfSatisfying(
                        PublishResult.RateLimited.class,
                        limited -> assertThat(limited.until()).isEqualTo(Instant.parse("2026-11-23T11:00:05Z")));
    }

    @Test
    void namesCodeAndSubcodeAndHidesTheToken() {
        network.answers(
                FEED,
                answer(400, "{\"error\":{\"code\":100,\"error_subcode\":1366046,\"message\":\"bad page-token-1\"}}"));

        assertThat(publish(linked())).isInstanceOfSatisfying(PublishResult.Rejected.class, refused -> {
            assertThat(refused.code()).isEqualTo("100/1366046");
            assertThat(refused.detail().english())
                    .startsWith("facebook answered 400 100/1366046: ")
                    .contains("bad [hidden]");
        });
    }

    @Test
    void readsOnUntilItFindsTheMarker() {
        network.answers(
                POSTS,
                answer(
                        200,
                        "{\"data\":[{\"id\":\"108_1\",\"message\":\"Bonjour\",\"created_time\":\"2026-11-22T10:00:01+0000\","
                                + "\"attachments\":{\"data\":[{\"unshimmed_url\":\"https://m.example.org/?sp=00000000\"}]}}],"
                                + "\"paging\":{\"cursors\":{\"after\":\"c1\"},\"next\":\"https://graph.facebook.com/\"}}"),
                answer(
                        200,
                        "{\"data\":[{\"id\":\"108_2\",\"message\":\"Autre\",\"created_time\":\"2026-11-22T10:00:01+0000\","
                                + "\"attachments\":{\"data\":[{\"unshimmed_url\":\"" + MARKED + "\"}]}}]}"));

        assertThat(connector().find(linked(), new InMemoryJournal()))
                .isEqualTo(new FindResult.Found(
                        new RemotePost("108_2", URI.create("https://www.facebook.com/108/posts/2"))));
        assertThat(network.last().uri().getQuery()).contains("after=c1", "since=1795341300");
    }

    @Test
    void findsByItsWordsWhereNoMarkerShowsAndOverlooksOlderOnes() {
        String post = "{\"data\":[{\"id\":\"108_1\",\"message\":\"Bonjour\",\"created_time\":\"%s\"}]}";
        network.answers(
                POSTS,
                answer(200, post.formatted("2026-11-22T10:00:01+0000")),
                answer(200, post.formatted("2026-11-22T09:54:59+0000")),
                answer(200, "{\"data\":[]}"));

        assertThat(connector().find(linked(), new InMemoryJournal()).kind()).isEqualTo(FindResult.Kind.FOUND);
        assertThat(connector().find(linked(), new InMemoryJournal())).isEqualTo(new FindResult.Absent());
        assertThat(connector().find(linked(), new InMemoryJournal())).isEqualTo(new FindResult.Absent());
    }

    @Test
    void cannotTellAfterThreeFullAnswers() {
        String full =
                "{\"data\":[],\"paging\":{\"cursors\":{\"after\":\"c\"},\"next\":\"https://graph.facebook.com/\"}}";
        network.answers(POSTS, answer(200, full), answer(200, full), answer(200, full));

        assertThat(connector().find(linked(), new InMemoryJournal()))
                .isInstanceOfSatisfying(
                        FindResult.CannotTell.class,
                        open -> assertThat(open.detail().english())
                                .isEqualTo("the account has more than 300 posts since 22 November 2026 10:55"
                                        + " (Europe/Paris); not all were read"));
    }

    @Test
    void testNamesWhatTheTokenMayNotDoOnThisPage() {
        network.answers("GET /v26.0/108", answer(200, "{\"id\":\"108\",\"name\":\"Magazine\"}"));
        network.answers(
                "GET /v26.0/debug_token",
                answer(
                        200,
                        "{\"data\":{\"is_valid\":true,\"scopes\":[\"pages_show_list\",\"pages_manage_posts\"],"
                                + "\"granular_scopes\":[{\"scope\":\"pages_manage_posts\",\"target_ids\":[\"109\"]}]}}"));

        assertThat(((Tests) connector()).test()).isInstanceOfSatisfying(TestResult.Works.class, works -> {
            assertThat(works.account().handle()).as("a Page without a username").isEqualTo("108");
            assertThat(works.missing()).containsExactly("pages_manage_posts", "pages_read_engagement");
        });
        assertThat(network.last().headers()).containsEntry("Authorization", "Bearer 1029|app-secret-1");
    }

    @Test
    void testSaysWhenTheTokenIsNoGood() {
        network.answers("GET /v26.0/108", answer(200, "{\"id\":\"108\",\"name\":\"Magazine\"}"));
        network.answers(
                "GET /v26.0/debug_token",
                answer(200, "{\"data\":{\"is_valid\":false,\"error\":{\"code\":190,\"message\":\"expired\"}}}"));

        assertThat(((Tests) connector()).test())
                .isInstanceOfSatisfying(
                        TestResult.Fails.class,
                        fails -> assertThat(fails.why().kind()).isEqualTo(PublishResult.Kind.AUTHORISATION_LOST));
    }

    @Test
    void tradesNoCodeWithoutTheAppsSecret() {
        Invitation invitation = new Invitation(
                new NetworkApp("1029", Optional.empty(), Optional.empty()),
                URI.create("https://cms.example.org/.social/ui/channels"),
                "state",
                "v".repeat(43));

        assertThat(factory.page(invitation).toString())
                .startsWith("https://www.facebook.com/v26.0/dialog/oauth?response_type=code&client_id=1029&");
        assertThat(factory.redeem(channel, context(), invitation, "code-1"))
                .isInstanceOfSatisfying(
                        GrantResult.Refused.class,
                        refused -> assertThat(refused.why().detail().english())
                                .isEqualTo("Meta trades a code only for an app that has its secret here"));
        assertThat(network.calls()).isEmpty();
    }
}
