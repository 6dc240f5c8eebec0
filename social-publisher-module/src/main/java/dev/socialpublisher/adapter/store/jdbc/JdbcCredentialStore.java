package dev.socialpublisher.adapter.store.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.SecretCipher;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbcCredentialStore implements CredentialStore {
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;
    private final SecretCipher cipher;

    JdbcCredentialStore(Sql sql, Json json, SecretCipher cipher) {
        this.sql = sql;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public Optional<Credentials> find(ChannelId channel) {
        Optional<String> secret =
                sql.transaction(handle -> handle.createQuery("select secret from credential where channel = :channel")
                        .bind("channel", channel.value())
                        .mapTo(String.class)
                        .findOne());
        return secret.map(text -> cipher.decrypt(text, channel.value()))
                .map(plain -> new Credentials(json.read(plain, VALUES)));
    }

    @Override
    public void save(ChannelId channel, Credentials credentials) {
        String secret = cipher.encrypt(json.write(credentials.values()), channel.value());
        sql.put(
                handle -> execute(
                        handle, "update credential set secret = :secret where channel = :channel", channel, secret),
                handle -> execute(
                        handle,
                        "insert into credential (channel, secret) values (:channel, :secret)",
                        channel,
                        secret));
    }

    @Override
    public boolean startRenewal(ChannelId channel, Instant now, Instant until) {
        return sql.transaction(handle -> handle.createUpdate("update credential set renewing_until = :until"
                                + " where channel = :channel and (renewing_until is null or renewing_until <= :now)")
                        .bind("channel", channel.value())
                        .bind("now", Sql.instant(now))
                        .bind("until", Sql.instant(until))
                        .execute())
                == 1;
    }

    @Override
    public void endRenewal(ChannelId channel, Instant until) {
        sql.transaction(handle -> handle.createUpdate("update credential set renewing_until = null"
                        + " where channel = :channel and renewing_until = :until")
                .bind("channel", channel.value())
                .bind("until", Sql.instant(until))
                .execute());
    }

    private static int execute(Handle handle, String statement, ChannelId channel, String secret) {
        return handle.createUpdate(statement)
                .bind("channel", channel.value())
                .bind("secret", secret)
                .execute();
    }
}
