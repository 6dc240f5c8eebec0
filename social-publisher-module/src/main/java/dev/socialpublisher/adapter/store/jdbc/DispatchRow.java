package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.adapter.store.sql.WordingColumn;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.Lease;
import dev.socialpublisher.queue.PostId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** Between dispatch's memory, its attempts, and their rows. */
final class DispatchRow {
    private DispatchRow() {}

    static <S extends SqlStatement<S>> S bind(S statement, Dispatch dispatch) {
        return statement
                .bind("key", dispatch.deliveryKey())
                .bind("post", dispatch.post().value())
                .bind("createdAt", Sql.instant(dispatch.requestCreatedAt()))
                .bind("worker", Sql.text(dispatch.lease().map(Lease::worker)))
                .bind("leaseUntil", Sql.instant(dispatch.lease().map(Lease::until)))
                .bind("nextAt", Sql.instant(dispatch.nextAt()))
                .bind("failures", dispatch.tries().failures())
                .bind("looks", dispatch.tries().looks())
                .bind("repeats", dispatch.tries().repeats())
                .bind("token", Sql.text(dispatch.token()));
    }

    static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                row.getString("delivery_key"),
                new PostId(row.getObject("post", UUID.class)),
                Sql.readInstant(row, "request_created_at"),
                lease(row),
                Sql.readOptionalInstant(row, "next_at"),
                new Dispatch.Tries(row.getInt("failures"), row.getInt("looks"), row.getInt("repeats")),
                Sql.readText(row, "token"));
    }

    static Attempt attempt(ResultSet row) throws SQLException {
        return new Attempt(
                row.getString("delivery_key"),
                row.getInt("attempt_number"),
                row.getString("worker"),
                Sql.readInstant(row, "started_at"),
                end(row));
    }

    private static Optional<Lease> lease(ResultSet row) throws SQLException {
        Optional<String> worker = Sql.readText(row, "worker");
        return worker.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lease(worker.get(), Sql.readInstant(row, "lease_until")));
    }

    private static Optional<Attempt.End> end(ResultSet row) throws SQLException {
        Optional<String> result = Sql.readText(row, "result");
        if (result.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> address = Sql.readText(row, "address").map(URI::create);
        return Optional.of(new Attempt.End(
                Sql.readInstant(row, "ended_at"),
                PublishResult.Kind.valueOf(result.get()),
                WordingColumn.read(row, "detail"),
                Sql.readText(row, "remote_id").flatMap(id -> address.map(uri -> new RemotePost(id, uri)))));
    }
}
