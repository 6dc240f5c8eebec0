package dev.socialpublisher.adapter.store.jdbc.connection;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.channel.SecretRotation;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Row by row, each in a transaction of its own: whatever stops it leaves rows that one of the keys reads. */
final class JdbcSecretRotation implements SecretRotation {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSecretRotation.class);

    /** Every table with secrets that last; ways to a network's page are over within the hour. */
    private static final List<Table> TABLES = List.of(
            new Table("credential", "channel", "channel"),
            new Table("network_app", "'app:' || network", "network"),
            new Table("server_app", "'app:' || network || ':' || server", "network || ' ' || server"));

    private final Sql sql;
    private final SecretCipher cipher;

    JdbcSecretRotation(Sql sql, SecretCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    /**
     * A table with a column {@code secret}.
     *
     * @param context SQL of what its secrets are authenticated with
     * @param key SQL of what tells its rows apart
     */
    private record Table(String name, String context, String key) {}

    private record Row(String context, String key, String secret) {}

    @Override
    public Rotated rotate() {
        Rotated all = Rotated.NOTHING;
        for (Table table : TABLES) {
            for (Row row : rows(table)) {
                all = all.plus(cipher.isCurrent(row.secret()) ? Rotated.NOTHING : renewed(table, row));
            }
        }
        return all;
    }

    private List<Row> rows(Table table) {
        return sql.transaction(
                handle -> handle.createQuery("select %s as context, %s as row_key, secret from %s order by 2"
                                .formatted(table.context(), table.key(), table.name()))
                        .map((row, ignored) ->
                                new Row(row.getString("context"), row.getString("row_key"), row.getString("secret")))
                        .list());
    }

    /** What somebody saves meanwhile stays: it is under the new key already. */
    private Rotated renewed(Table table, Row row) {
        try {
            String secret = cipher.encrypt(cipher.decrypt(row.secret(), row.context()), row.context());
            sql.transaction(handle -> replace(handle, table, row, secret));
            return Rotated.ONE;
        } catch (SocialException unreadable) {
            if (unreadable.code() != ErrorCode.CHANNEL_SECRET_UNREADABLE) {
                throw unreadable;
            }
            LOG.warn("a secret stays under its earlier key: {}", unreadable.getMessage());
            return Rotated.LEFT;
        }
    }

    private static int replace(Handle handle, Table table, Row row, String secret) {
        return handle.createUpdate("update %s set secret = :new where %s = :key and secret = :old"
                        .formatted(table.name(), table.key()))
                .bind("new", secret)
                .bind("key", row.key())
                .bind("old", row.secret())
                .execute();
    }
}
