package dev.socialpublisher.adapter.store.jdbc.connection;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.connection.AppStore;
import dev.socialpublisher.connection.ServerApp;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

final class JdbcAppStore implements AppStore {
    private static final TypeReference<NetworkApp> APP = new TypeReference<>() {};
    private static final TypeReference<ServerApp> SERVER_APP = new TypeReference<>() {};

    private final Sql sql;
    private final Json json;
    private final SecretCipher cipher;

    JdbcAppStore(Sql sql, Json json, SecretCipher cipher) {
        this.sql = sql;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public Optional<NetworkApp> find(NetworkId network) {
        return sql.transaction(handle -> handle.createQuery("select secret from network_app where network = :network")
                        .bind("network", network.value())
                        .mapTo(String.class)
                        .findOne())
                .map(secret -> json.read(cipher.decrypt(secret, context(network)), APP));
    }

    @Override
    public void save(NetworkId network, NetworkApp app) {
        String secret = cipher.encrypt(json.write(app), context(network));
        sql.put(
                handle -> execute(
                        handle, "update network_app set secret = :secret where network = :network", network, secret),
                handle -> execute(
                        handle,
                        "insert into network_app (network, secret) values (:network, :secret)",
                        network,
                        secret));
    }

    private static int execute(Handle handle, String statement, NetworkId network, String secret) {
        return bound(handle, statement, network, secret).execute();
    }

    private static Update bound(Handle handle, String statement, NetworkId network, String secret) {
        return handle.createUpdate(statement).bind("network", network.value()).bind("secret", secret);
    }

    @Override
    public Optional<ServerApp> find(NetworkId network, URI server) {
        return sql.transaction(handle -> handle.createQuery(
                                "select secret from server_app where network = :network and server = :server")
                        .bind("network", network.value())
                        .bind("server", server.toString())
                        .mapTo(String.class)
                        .findOne())
                .map(secret -> json.read(cipher.decrypt(secret, context(network, server)), SERVER_APP));
    }

    @Override
    public void save(NetworkId network, URI server, ServerApp app) {
        String secret = cipher.encrypt(json.write(app), context(network, server));
        sql.put(
                handle -> bound(
                                handle,
                                "update server_app set secret = :secret where network = :network and server = :server",
                                network,
                                secret)
                        .bind("server", server.toString())
                        .execute(),
                handle -> bound(
                                handle,
                                "insert into server_app (network, server, secret) values (:network, :server, :secret)",
                                network,
                                secret)
                        .bind("server", server.toString())
                        .execute());
    }

    /** No channel id has a colon: a row of one table never decrypts in another. */
    private static String context(NetworkId network) {
        return "app:" + network;
    }

    private static String context(NetworkId network, URI server) {
        return "app:" + network + ":" + server;
    }
}
