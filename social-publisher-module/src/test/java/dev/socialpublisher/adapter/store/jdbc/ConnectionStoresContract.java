package dev.socialpublisher.adapter.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.socialpublisher.adapter.crypto.AesGcmCipher;
import dev.socialpublisher.adapter.store.jdbc.connection.ConnectionStores;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.channel.SecretRotation;
import dev.socialpublisher.channel.SecretRotation.Rotated;
import dev.socialpublisher.connection.Health;
import dev.socialpublisher.connection.Pending;
import dev.socialpublisher.connection.ServerApp;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What the stores of connections keep, on every database. */
abstract class ConnectionStoresContract {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final NetworkId X = new NetworkId("x");
    private static final String FIRST = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final String SECOND = "ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
    private static final NetworkApp APP =
            new NetworkApp("id", Optional.of("secret"), Optional.of(URI.create("https://mastodon.example")));

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
    void keepsOneApplicationForEachServer() {
        NetworkId mastodon = new NetworkId("mastodon");
        URI server = URI.create("https://mastodon.example");
        ServerApp first = new ServerApp(APP, URI.create("https://author.example/.social/ui/channels"));
        ServerApp second = new ServerApp(APP, URI.create("https://other.example/.social/ui/channels"));
        stores.apps().save(mastodon, server, first);
        stores.apps().save(mastodon, server, second);

        assertThat(stores.apps().find(mastodon, server)).contains(second);
        assertThat(stores.apps().find(mastodon, URI.create("https://other.example")))
                .isEmpty();
        assertThat(stores.apps().find(mastodon)).isEmpty();
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

    @Nested
    class AfterTheKeyChanged {
        private static final URI SERVER = URI.create("https://mastodon.example");
        private final NetworkId mastodon = new NetworkId("mastodon");
        private final ServerApp app = new ServerApp(APP, URI.create("https://author.example/.social/ui/channels"));
        private final Credentials token = new Credentials(Map.of("accessToken", "t"));
        private DataSource database;

        @BeforeEach
        void storeUnderTheFirstKey() {
            database = database();
            JdbcStores first = with(new AesGcmCipher(List.of(FIRST)));
            first.credentials().save(new ChannelId("x-fr"), token);
            first.credentials().save(new ChannelId("x-en"), token);
            first.connection().apps().save(X, APP);
            first.connection().apps().save(mastodon, SERVER, app);
        }

        @Test
        void everySecretComesUnderTheNewOne() {
            SecretRotation rotation =
                    with(new AesGcmCipher(List.of(SECOND, FIRST))).connection().rotation();

            assertThat(rotation.rotate()).isEqualTo(new Rotated(4, 0));
            assertThat(rotation.rotate()).isEqualTo(Rotated.NOTHING);

            everythingIsRead(with(new AesGcmCipher(List.of(SECOND))));
        }

        @Test
        void whatAStopLeftIsDoneAtTheNextRun() {
            SecretCipher both = new AesGcmCipher(List.of(SECOND, FIRST));
            SecretRotation killed = with(new Killed(both, 2)).connection().rotation();

            assertThatThrownBy(killed::rotate).isInstanceOf(IllegalStateException.class);

            everythingIsRead(with(both));
            assertThat(with(both).connection().rotation().rotate()).isEqualTo(new Rotated(2, 0));
            everythingIsRead(with(new AesGcmCipher(List.of(SECOND))));
        }

        @Test
        void whatNoKeyReadsIsLeftAndCounted() {
            JdbcStores without = with(new AesGcmCipher(List.of(SECOND)));
            without.credentials().save(new ChannelId("x-en"), token);

            assertThat(without.connection().rotation().rotate()).isEqualTo(new Rotated(0, 3));

            everythingIsRead(with(new AesGcmCipher(List.of(SECOND, FIRST))));
        }

        @Test
        void whatSomebodySavedMeanwhileStays() {
            Credentials newer = new Credentials(Map.of("accessToken", "newer"));
            SecretCipher both = new AesGcmCipher(List.of(SECOND, FIRST));
            JdbcStores others = with(both);
            SecretCipher slow = new Meanwhile(both, () -> others.credentials().save(new ChannelId("x-en"), newer));

            with(slow).connection().rotation().rotate();

            assertThat(others.credentials().find(new ChannelId("x-en"))).contains(newer);
        }

        private void everythingIsRead(JdbcStores stores) {
            assertThat(stores.credentials().find(new ChannelId("x-fr"))).contains(token);
            assertThat(stores.credentials().find(new ChannelId("x-en"))).contains(token);
            assertThat(stores.connection().apps().find(X)).contains(APP);
            assertThat(stores.connection().apps().find(mastodon, SERVER)).contains(app);
        }

        private JdbcStores with(SecretCipher cipher) {
            return JdbcStores.open(database, cipher);
        }
    }

    /** Dies at the secret after so many. */
    private static final class Killed implements SecretCipher {
        private final SecretCipher whole;
        private int left;

        Killed(SecretCipher whole, int left) {
            this.whole = whole;
            this.left = left;
        }

        @Override
        public String encrypt(String plain, String context) {
            if (left-- == 0) {
                throw new IllegalStateException("killed");
            }
            return whole.encrypt(plain, context);
        }

        @Override
        public String decrypt(String cipherText, String context) {
            return whole.decrypt(cipherText, context);
        }

        @Override
        public boolean isCurrent(String cipherText) {
            return whole.isCurrent(cipherText);
        }
    }

    /** Lets somebody save while the first secret is on its way. */
    private record Meanwhile(SecretCipher whole, Runnable saves) implements SecretCipher {
        @Override
        public String encrypt(String plain, String context) {
            if (context.equals("x-en")) {
                saves.run();
            }
            return whole.encrypt(plain, context);
        }

        @Override
        public String decrypt(String cipherText, String context) {
            return whole.decrypt(cipherText, context);
        }

        @Override
        public boolean isCurrent(String cipherText) {
            return whole.isCurrent(cipherText);
        }
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
                until,
                Optional.of(APP));
    }

    private static String id(String state) {
        return state.repeat(64);
    }
}
