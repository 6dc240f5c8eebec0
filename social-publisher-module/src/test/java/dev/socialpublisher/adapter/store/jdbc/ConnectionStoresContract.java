package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.socialpublisher.adapter.store.jdbc.connection.ConnectionStores;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connection.Health;
import dev.socialpublisher.connection.Pending;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.testing.PlainCipher;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the stores of connections keep, on every database. */
abstract class ConnectionStoresContract {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final NetworkId X = new NetworkId("x");

    private ConnectionStores stores;

    abstract DataSource database();

    @BeforeEach
    void open() {
        stores = JdbcStores.open(database(), new PlainCipher()).connection();
    }

    @Test
    void replacesAnApplication() {
        NetworkApp second =
                new NetworkApp("id-2", Optional.of("secret-2"), Optional.of(URI.create("http://localhost/x")));
        stores.apps().save(X, new NetworkApp("id-1", Optional.empty(), Optional.empty()));
        stores.apps().save(X, second);

        assertThat(stores.apps().find(X)).contains(second);
        assertThat(stores.apps().find(new NetworkId("bluesky"))).isEmpty();
    }

    @Test
    void givesAWayToOneOfManyWhoComeBack() throws Exception {
        stores.pending().open(pending("a", NOW.plusSeconds(60)), NOW);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> came = IntStream.range(0, 4)
                    .mapToObj(node -> nodes.submit(
                            () -> stores.pending().claim(id("a"), "nora", NOW).isPresent()))
                    .toList();
            int taken = 0;
            for (Future<Boolean> each : came) {
                taken += each.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    void knowsNobodyElsesWayAndNoneThatIsOver() {
        stores.pending().open(pending("b", NOW.plusSeconds(60)), NOW);

        assertThat(stores.pending().claim(id("b"), "camille", NOW)).isEmpty();
        assertThat(stores.pending().claim(id("b"), "nora", NOW.plusSeconds(60))).isEmpty();
        assertThat(stores.pending().claim(id("c"), "nora", NOW)).isEmpty();
        assertThat(stores.pending().claim(id("b"), "nora", NOW)).contains(pending("b", NOW.plusSeconds(60)));
    }

    @Test
    void offersOnlyAfterTheNetworkGranted() {
        List<GrantedAccount> accounts = List.of(new GrantedAccount(
                new RemoteAccount("22", "magazine", "Magazine"), new Credentials(Map.of("accessToken", "t"))));
        stores.pending().open(pending("d", NOW.plusSeconds(60)), NOW);
        assertThat(stores.pending().offered(id("d"), "nora", NOW)).isEmpty();

        stores.pending().offer(id("d"), accounts);

        assertThat(stores.pending().offered(id("d"), "nora", NOW).orElseThrow().accounts())
                .isEqualTo(accounts);
        assertThat(stores.pending().offered(id("d"), "camille", NOW)).isEmpty();
        stores.pending().close(id("d"));
        assertThat(stores.pending().offered(id("d"), "nora", NOW)).isEmpty();
    }

    @Test
    void keepsTheNewestHealth() {
        ChannelId channel = new ChannelId("x-fr");
        Health lost = new Health(
                NOW, Health.Kind.RECONNECT, "", List.of("media.write"), new Wording("token ended", "jeton expiré"));
        stores.health().save(channel, new Health(NOW, Health.Kind.WORKS, "Magazine", List.of(), Wording.same("")));
        stores.health().save(channel, lost);

        assertThat(stores.health().all()).isEqualTo(Map.of(channel, lost));
    }

    private static Pending pending(String state, Instant until) {
        return new Pending(
                id(state),
                X,
                Optional.of(new ChannelId("x-fr")),
                "nora",
                URI.create("https://author.example/.social/ui/channels"),
                "verifier",
                until);
    }

    private static String id(String state) {
        return state.repeat(64);
    }
}
