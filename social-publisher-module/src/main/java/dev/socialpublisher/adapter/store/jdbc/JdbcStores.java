package dev.socialpublisher.adapter.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.socialpublisher.adapter.store.jdbc.connection.ConnectionStores;
import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.article.SnapshotStore;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.InstallationStore;
import dev.socialpublisher.delivery.reaction.ReactionStore;
import dev.socialpublisher.queue.HoldStore;
import dev.socialpublisher.queue.PostStore;
import dev.socialpublisher.tone.charter.CharterVersionStore;
import java.util.Optional;
import javax.sql.DataSource;

/** The stores on one database. Any thread. */
public record JdbcStores(
        PostStore posts,
        HoldStore holds,
        ChannelStore channels,
        CredentialStore credentials,
        SnapshotStore snapshots,
        DispatchStore dispatch,
        InstallationStore installation,
        ReactionStore reactions,
        CharterVersionStore charterVersions,
        ConnectionStores connection) {
    private static final int POOL_SIZE = 10;
    private static final long CONNECTION_TIMEOUT_MILLIS = 10_000;

    /**
     * Brings the schema up to date and opens the stores. Fails with DELIVERY_STORE_UNSAFE on an H2 database that may lose
     * committed rows or is older than 2.2.224, with DELIVERY_STORE_UNAVAILABLE where the database does not answer.
     */
    public static JdbcStores open(DataSource source, SecretCipher cipher) {
        Schema.prepare(source);
        Sql sql = new Sql(source);
        Json json = new Json();
        JdbcPostStore posts = new JdbcPostStore(sql, json);
        return new JdbcStores(
                posts,
                new JdbcHoldStore(sql),
                new JdbcChannelStore(sql, json),
                new JdbcCredentialStore(sql, json, cipher),
                new JdbcSnapshotStore(sql, json),
                new JdbcDispatchStore(sql, posts),
                new JdbcInstallationStore(sql),
                new JdbcReactionStore(sql, posts),
                new JdbcCharterVersionStore(sql, json),
                ConnectionStores.of(sql, json, cipher));
    }

    /** A connection pool of ten; close it after the runner has stopped. H2 addresses end in {@code ;WRITE_DELAY=0}. */
    public static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        driver(url).ifPresent(config::setDriverClassName);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setConnectionTimeout(CONNECTION_TIMEOUT_MILLIS);
        config.setPoolName("social-publisher");
        return new HikariDataSource(config);
    }

    /** By name: a container finds no driver that lies within one of its webapps. */
    private static Optional<String> driver(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return Optional.of("org.h2.Driver");
        }
        return url.startsWith("jdbc:postgresql:") ? Optional.of("org.postgresql.Driver") : Optional.empty();
    }
}
