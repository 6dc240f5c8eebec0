package dev.socialpublisher.host.magnolia;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.adapter.crypto.AesGcmCipher;
import dev.socialpublisher.adapter.crypto.SecretKeyFile;
import dev.socialpublisher.adapter.store.jdbc.JdbcStores;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.host.magnolia.testing.CmsRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts in {@code channels.yaml}, over several starts. */
class ConfiguredAccountsTest {
    private static final ChannelId ACCOUNT = new ChannelId("x-fr");
    private static final String TOKEN = "accessToken";

    private static final String FILE = """
            channels:
              x-fr:
                network: x
                name: Le Magazine
                handle: magazine
                language: fr
                charter: base-fr
                owner: marie
                secrets:
                  accessToken: ${X_TOKEN}
            """;

    @TempDir
    static Path repositoryHome;

    @TempDir
    Path home;

    private static CmsRepository repository;

    private Installed installed;

    @BeforeAll
    static void openRepository() throws Exception {
        repository = new CmsRepository(repositoryHome);
    }

    @BeforeEach
    void install() throws IOException {
        installed = Installed.in(home, repository);
        installed.cms().environment.put("X_TOKEN", "first");
        write(FILE);
    }

    @AfterEach
    void close() {
        installed.close();
    }

    @AfterAll
    static void closeRepository() {
        repository.close();
    }

    @Test
    void areConnectedWithSecretsOfTheEnvironment() {
        runOnce();
        assertThat(token()).contains("first");
    }

    @Test
    void keepWhatTheNetworkRenewedUntilOthersAreWritten() {
        runOnce();
        stored(credentials -> {
            Credentials renewed = credentials.find(ACCOUNT).orElseThrow().with(Map.of(TOKEN, "renewed"));
            credentials.save(ACCOUNT, renewed);
            return renewed;
        });

        runOnce();
        assertThat(token()).contains("renewed");

        installed.cms().environment.put("X_TOKEN", "second");
        runOnce();
        assertThat(token()).contains("second");
    }

    @Test
    void areTakenAnewWhereTheKeyOfTheOldOnesIsGone() throws IOException {
        runOnce();
        Files.delete(productHome().resolve("secret.key"));

        runOnce();
        assertThat(token()).contains("first");
    }

    @Test
    void keepTheModuleOffWhereTheirFileIsBroken() throws IOException {
        write(FILE.replace("network: x", "network: y"));
        installed.module().start(Installed.STARTUP);
        assertThat(installed.module().running()).isEmpty();
        assertThat(installed.module().offBecause())
                .contains("channels.yaml:3:5: the network 'y' is unknown; there are bluesky,");
    }

    private void runOnce() {
        installed.module().start(Installed.STARTUP);
        assertThat(installed.module().offBecause()).isEmpty();
        installed.module().stop(Installed.STARTUP);
    }

    private Optional<String> token() {
        return stored(credentials -> credentials.find(ACCOUNT).flatMap(found -> found.get(TOKEN)));
    }

    /** While the module is stopped. */
    private <T> T stored(Function<CredentialStore, T> work) {
        String key = SecretKeyFile.read(productHome().resolve("secret.key"));
        try (HikariDataSource pool = JdbcStores.pool(
                "jdbc:h2:file:" + productHome().resolve("database/social") + ";WRITE_DELAY=0", "sa", "")) {
            return work.apply(
                    JdbcStores.open(pool, new AesGcmCipher(List.of(key))).credentials());
        }
    }

    private void write(String yaml) throws IOException {
        Files.writeString(Files.createDirectories(productHome()).resolve("channels.yaml"), yaml);
    }

    private Path productHome() {
        return home.resolve("social-publisher");
    }
}
