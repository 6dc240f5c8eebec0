package dev.socialpublisher.connection;

import static dev.socialpublisher.adapter.connector.testing.ScriptedNetwork.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.connector.testing.Samples;
import dev.socialpublisher.adapter.connector.testing.ScriptedNetwork;
import dev.socialpublisher.adapter.connector.x.XConnectorFactory;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.connection.ChannelCare.Standing;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import dev.socialpublisher.testing.Databases;
import dev.socialpublisher.testing.PlainCipher;
import dev.socialpublisher.testing.Profiles;
import dev.socialpublisher.testing.SettableClock;
import dev.socialpublisher.testing.WordCharter;
import dev.socialpublisher.tone.WaivableBy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
        return ports(Samples.xProfile());
    }

    private ConnectionPorts ports(NetworkProfile profile) {
        return new ConnectionPorts(
                stores.channels(),
                stores.credentials(),
                stores.connection().apps(),
                stores.connection().pending(),
                stores.connection().health(),
                Profiles.source(List.of(profile)),
                new WordCharter("mot", WaivableBy.PUBLISHER),
                List.of(new XConnectorFactory(Samples.layer(network))));
    }

    @Test
    void warnsThreeMonthsBeforeAVersionOfTheNetworksApiEnds() {
        assertThat(versionEnds("2027-02-23")).isEmpty();
        assertThat(versionEnds("2027-02-22")).contains(LocalDate.of(2027, 2, 22));
        assertThat(versionEnds("2026-01-01")).as("ended already").isPresent();
    }

    private Optional<LocalDate> versionEnds(String day) {
        LocalDate read = LocalDate.of(2026, 11, 22);
        NetworkProfile profile = Samples.withFacts(
                Samples.xProfile(), List.of(new SourcedFact(NetworkProfile.API_VERSION_ENDS, day, "docs", read, "S")));
        return new ChannelCare(ports(profile), clock, Duration.ofSeconds(30))
                .networks()
                .get(0)
                .versionEnds();
    }

    @Test
    void flagsFactsThatNobodyHasLookedUpForTooLong() {
        SourcedFact old = new SourcedFact("posts a day", "150", "docs", LocalDate.of(2025, 11, 21), "O");
        SourcedFact patient =
                new SourcedFact("signs", "<", "specification", LocalDate.of(2025, 1, 1), LocalDate.of(2028, 1, 1), "S");
        SourcedFact young = new SourcedFact("tags", "3", "docs", LocalDate.of(2025, 11, 22), "S");
        NetworkProfile profile = Samples.withFacts(Samples.xProfile(), List.of(old, patient, young));

        assertThat(new ChannelCare(ports(profile), clock, Duration.ofSeconds(30)).networks())
                .singleElement()
                .satisfies(network -> assertThat(network.stale()).containsExactly(old));
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
    void aCapOutlivesAnotherConfiguration() {
        Configuration configuration = new Configuration(stores.channels(), stores.credentials());
        configuration.apply(CHANNEL, new Credentials(Map.of("accessToken", "token-1")));
        stores.channels().save(CHANNEL.capped(cap(BigDecimal.TEN)));

        configuration.apply(CHANNEL, new Credentials(Map.of("accessToken", "token-2")));

        assertThat(only().channel().cap()).isEqualTo(cap(BigDecimal.TEN));
    }

    @Test
    void refusesACapInMoneyWhereTheNetworkBillsNothing() {
        stores.channels().save(CHANNEL);
        ChannelCare free = new ChannelCare(ports(Samples.xProfile()), clock, Duration.ofSeconds(30));

        assertThatThrownBy(() -> free.change(CHANNEL.id(), details(cap(new BigDecimal("20.00")))))
                .isInstanceOfSatisfying(SocialException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.CHANNEL_CONFIG_BROKEN);
                    assertThat(refusal.wording().english())
                            .isEqualTo(
                                    "The cap of Autrement is in money, but x bills no posts; say how many posts instead.");
                    assertThat(refusal.place()).contains(Place.of("cap.amount"));
                });
        assertThat(free.change(CHANNEL.id(), details(MonthlyCap.of(Optional.of(60), Optional.empty())))
                        .cap())
                .isEqualTo(MonthlyCap.of(Optional.of(60), Optional.empty()));
    }

    private static Optional<MonthlyCap> cap(BigDecimal amount) {
        return MonthlyCap.of(Optional.empty(), Optional.of(amount));
    }

    private static ChannelDetails details(Optional<MonthlyCap> cap) {
        return new ChannelDetails(
                "Autrement", CHANNEL.site(), CHANNEL.language(), "fr", 2, "anne", "Pour voir", CHANNEL.zone(), cap);
    }

    @Test
    void whatPeopleChangedOutlivesAStartWithTheSameConfiguration() {
        Configuration configuration = new Configuration(stores.channels(), stores.credentials());
        Credentials configured = new Credentials(Map.of("accessToken", "token-1"));
        configuration.apply(CHANNEL, configured);
        care.change(CHANNEL.id(), details(MonthlyCap.of(Optional.of(60), Optional.empty())));

        configuration.apply(CHANNEL, configured);

        assertThat(only().channel().name()).isEqualTo("Autrement");
        assertThat(only().channel().requiredApprovals()).isEqualTo(2);
        assertThat(only().channel().handle()).isEqualTo(CHANNEL.handle());
        assertThat(only().channel().cap()).isEqualTo(MonthlyCap.of(Optional.of(60), Optional.empty()));
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
