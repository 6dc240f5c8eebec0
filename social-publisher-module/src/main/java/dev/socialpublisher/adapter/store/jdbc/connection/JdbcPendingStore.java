package dev.socialpublisher.adapter.store.jdbc.connection;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.SecretCipher;
import dev.socialpublisher.connection.Pending;
import dev.socialpublisher.connection.PendingStore;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The whole way stands encrypted in one column: only what is searched for has columns of its own. */
final class JdbcPendingStore implements PendingStore {
    private static final TypeReference<Pending> PENDING = new TypeReference<>() {};
    private static final TypeReference<List<GrantedAccount>> ACCOUNTS = new TypeReference<>() {};
    private static final String OPEN = "id = :id and actor = :actor and expires_at > :now";

    private final Sql sql;
    private final Json json;
    private final SecretCipher cipher;

    JdbcPendingStore(Sql sql, Json json, SecretCipher cipher) {
        this.sql = sql;
        this.json = json;
        this.cipher = cipher;
    }

    @Override
    public void open(Pending pending, Instant now) {
        sql.transaction(handle -> {
            handle.createUpdate("delete from pending_connection where expires_at <= :now")
                    .bind("now", Sql.instant(now))
                    .execute();
            return handle.createUpdate("insert into pending_connection (id, actor, expires_at, claimed, content)"
                            + " values (:id, :actor, :expiresAt, false, :content)")
                    .bind("id", pending.id())
                    .bind("actor", pending.actorId())
                    .bind("expiresAt", Sql.instant(pending.expiresAt()))
                    .bind("content", cipher.encrypt(json.write(pending), context(pending.id())))
                    .execute();
        });
    }

    @Override
    public Optional<Pending> claim(String id, String actorId, Instant now) {
        int claimed = sql.transaction(handle -> handle.createUpdate(
                        "update pending_connection set claimed = true where claimed = false and " + OPEN)
                .bind("id", id)
                .bind("actor", actorId)
                .bind("now", Sql.instant(now))
                .execute());
        return claimed == 1 ? read(id, actorId, now).map(Row::pending) : Optional.empty();
    }

    @Override
    public void offer(String id, List<GrantedAccount> accounts) {
        sql.transaction(handle -> handle.createUpdate("update pending_connection set offers = :offers where id = :id")
                .bind("id", id)
                .bind("offers", cipher.encrypt(json.write(accounts), context(id)))
                .execute());
    }

    @Override
    public Optional<Offer> offered(String id, String actorId, Instant now) {
        return read(id, actorId, now).flatMap(row -> row.offers().map(offers -> new Offer(row.pending(), offers)));
    }

    @Override
    public void close(String id) {
        sql.transaction(handle -> handle.createUpdate("delete from pending_connection where id = :id")
                .bind("id", id)
                .execute());
    }

    private record Row(Pending pending, Optional<List<GrantedAccount>> offers) {}

    private Optional<Row> read(String id, String actorId, Instant now) {
        return sql.transaction(handle -> handle.createQuery(
                        "select content, offers from pending_connection where " + OPEN)
                .bind("id", id)
                .bind("actor", actorId)
                .bind("now", Sql.instant(now))
                .map((row, ignored) -> new Row(
                        json.read(cipher.decrypt(row.getString("content"), context(id)), PENDING),
                        Sql.readText(row, "offers")
                                .map(offers -> json.read(cipher.decrypt(offers, context(id)), ACCOUNTS))))
                .findOne());
    }

    private static String context(String id) {
        return "pending:" + id;
    }
}
