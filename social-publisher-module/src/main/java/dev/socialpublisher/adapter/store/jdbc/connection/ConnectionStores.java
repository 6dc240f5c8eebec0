package dev.socialpublisher.adapter.store.jdbc.connection;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.channel.SecretRotation;
import dev.socialpublisher.connection.AppStore;
import dev.socialpublisher.connection.HealthStore;
import dev.socialpublisher.connection.PendingStore;

/** The stores of one database. Any thread. */
public record ConnectionStores(AppStore apps, PendingStore pending, HealthStore health, SecretRotation rotation) {
    public static ConnectionStores of(Sql sql, Json json, SecretCipher cipher) {
        return new ConnectionStores(
                new JdbcAppStore(sql, json, cipher),
                new JdbcPendingStore(sql, json, cipher),
                new JdbcHealthStore(sql, json),
                new JdbcSecretRotation(sql, cipher));
    }
}
