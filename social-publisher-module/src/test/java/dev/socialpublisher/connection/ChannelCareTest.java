package dev.socialpublisher.connection;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.adapter.connector.x.XConnectorFactory;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connection.ChannelCare.Standing;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How channels stand, on a real database and over a scripted X. */
class ChannelCareTest {
    private static final String ME = "GET /2/users/me";
    private static final Channel CHANNEL = Samples.channel("x", "magazine_demo", "https://api.x.com");

    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    private final ScriptedNetwork network = new ScriptedNetwork();
    private final JdbcStores stores = JdbcStores.open(Databases.h2(), new PlainCipher());
    private final ChannelCare care = new ChannelCare(ports(), clock, Duration.ofSeconds(30));

    private ConnectionPorts ports() {
        return new ConnectionPorts(
                stores.channels(),
                stores.credentials(),
                stores.connection().apps(),
                stores.connection().pending(),
                stores.connection().health(),
                Profiles.source(List.of(Samples.xProfile())),
                new WordCharter("mot", WaivableBy.PUBLISHER),
                List.of(new XConnectorFactory(Samples.layer(network))));
    }

    @Test
    void tellsUntilWhenAnAccessLasts() {
        assertThat(endsAt(Map.of("accessToken", "t", "accessTokenExpiresAt", "2026-12-03T09:00:00Z")))
                .contains(Instant.parse("2026-12-03T09:00:00Z"));
        assertThat(endsAt(Map.of(
                        "accessToken", "t", "accessTokenExpiresAt", "2026-11-22T12:00:00Z", "refreshToken", "r")))
                .isEmpty();
        assertThat(endsAt(Map.of(
                        "accessToken", "t",
                        "accessTokenExpiresAt", "2026-11-22T12:00:00Z",
                        "refreshToken", "r",
                        "grantEndsAt", "2027-11-22T12:00:00Z")))
                .contains(Instant.parse("2027-11-22T12:00:00Z"));
        assertThat(endsAt(Map.of("accessToken", "t", "accessTokenExpiresAt", "soon")))
                .isEmpty();
    }

    private Optional<Instant> endsAt(Map<String, String> credentials) {
        stores.channels().save(CHANNEL);
        stores.credentials().save(CHANNEL.id(), new Credentials(credentials));
        return only().endsAt();
    }

    @Test
    void namesTheRightsThatAreMissing() {
        connect(Map.of("accessToken", "token-1", "scopes", "tweet.read users.read offline.access tweet.write"));
        network.answers(
                ME, answer(200, "{\"data\":{\"id\":\"22\",\"username\":\"magazine_demo\",\"name\":\"Magazine\"}}"));

        Health health = care.test(CHANNEL.id());

        assertThat(health.kind()).isEqualTo(Health.Kind.RIGHTS_MISSING);
        assertThat(health.missing()).containsExactly("media.write");
        assertThat(health.account()).isEqualTo("Magazine");
        assertThat(only().health()).contains(health);
    }

    @Test
    void tellsALostAccessFromASilentNetwork() {
        connect(Map.of("accessToken", "token-1"));
        network.answers(ME, answer(401, "{\"title\":\"Unauthorized\"}"), answer(503, "busy"));

        assertThat(care.test(CHANNEL.id()).kind()).isEqualTo(Health.Kind.RECONNECT);
        assertThat(care.test(CHANNEL.id()).kind()).isEqualTo(Health.Kind.UNREACHABLE);
    }

    @Test
    void testsOnlyWhatIsConnectedAndWasNotTestedLately() {
        stores.channels().save(Samples.channel("mastodon", "other", "https://mastodon.example"));
        connect(Map.of("accessToken", "token-1"));
        network.answers(ME, answer(503, "busy"), answer(503, "busy"));

        care.testAll(Duration.ofHours(24));
        clock.forward(Duration.ofHours(23));
        care.testAll(Duration.ofHours(24));
        assertThat(network.lines()).containsExactly(ME);
        clock.forward(Duration.ofHours(2));
        care.testAll(Duration.ofHours(24));
        assertThat(network.lines()).containsExactly(ME, ME);
    }

    @Test
    void aChannelThatCannotBeTestedStopsNoOther() {
        Channel unknown = Samples.channel("mastodon", "other", "https://mastodon.example");
        stores.channels().save(unknown);
        stores.credentials().save(unknown.id(), new Credentials(Map.of("accessToken", "t")));
        connect(Map.of("accessToken", "token-1"));
        network.answers(ME, answer(503, "busy"));

        care.testAll(Duration.ofHours(24));

        assertThat(stores.connection().health().all()).containsOnlyKeys(CHANNEL.id());
    }

    @Test
    void disconnectedChannelStaysSoAtTheNextStart() {
        Configuration configuration = new Configuration(stores.channels(), stores.credentials());
        Credentials configured = new Credentials(Map.of("accessToken", "token-1"));
        configuration.apply(CHANNEL, configured);
        care.disconnect(CHANNEL.id());

        configuration.apply(CHANNEL, configured);
        assertThat(only().connected()).isFalse();

        configuration.apply(CHANNEL, new Credentials(Map.of("accessToken", "token-2")));
        assertThat(only().connected()).isTrue();
    }

    @Test
    void whatPeopleChangedOutlivesAStartWithTheSameConfiguration() {
        Configuration configuration = new Configuration(stores.channels(), stores.credentials());
        Credentials configured = new Credentials(Map.of("accessToken", "token-1"));
        configuration.apply(CHANNEL, configured);
        care.change(
                CHANNEL.id(),
                new ChannelDetails(
                        "Autrement", CHANNEL.site(), CHANNEL.language(), "fr", 2, "anne", "Pour voir", CHANNEL.zone()));

        configuration.apply(CHANNEL, configured);

        assertThat(only().channel().name()).isEqualTo("Autrement");
        assertThat(only().channel().requiredApprovals()).isEqualTo(2);
        assertThat(only().channel().handle()).isEqualTo(CHANNEL.handle());
    }

    private void connect(Map<String, String> credentials) {
        stores.channels().save(CHANNEL);
        stores.credentials().save(CHANNEL.id(), new Credentials(credentials));
    }

    private Standing only() {
        return care.channels().stream()
                .filter(standing -> standing.channel()
                        .id()
                        .equals(new ChannelId(CHANNEL.id().value())))
                .findFirst()
                .orElseThrow();
    }
}
