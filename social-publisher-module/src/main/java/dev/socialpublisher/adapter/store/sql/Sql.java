package dev.socialpublisher.adapter.store.sql;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jspecify.annotations.Nullable;

/** Transactions, and values that must look the same whatever zone the session or the JVM is in. */
public final class Sql {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Jdbi jdbi;

    public Sql(DataSource source) {
        jdbi = Jdbi.create(source);
        // The values of a failing statement are texts, names and encrypted tokens: none of them belongs into a log.
        jdbi.configure(StatementExceptions.class, messages -> messages.setMessageRendering(MessageRendering.NONE));
    }

    /** Runs in one transaction; a database that fails becomes DELIVERY_STORE_UNAVAILABLE, a refusal of ours stays. */
    public <T> T transaction(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw unavailable(e);
        }
    }

    /** As {@link #transaction}; empty, with nothing changed, where a row with the same key is already there. */
    public <T> Optional<T> transactionUnlessPresent(Function<Handle, T> work) {
        try {
            return Optional.of(jdbi.inTransaction(work::apply));
        } catch (JdbiException e) {
            if (isUniqueViolation(e)) {
                return Optional.empty();
            }
            throw unavailable(e);
        }
    }

    /** Changes the row or adds it; where another process adds it in between, its row is changed. Both give a row count. */
    public void put(Function<Handle, Integer> update, Function<Handle, Integer> insert) {
        boolean stands =
                transaction(update) > 0 || transactionUnlessPresent(insert).isPresent();
        if (!stands) {
            transaction(update);
        }
    }

    /** In UTC, to the microsecond, which both databases keep. */
    public static Argument instant(Instant value) {
        OffsetDateTime utc = value.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        return (position, statement, context) -> statement.setObject(position, utc);
    }

    public static Argument instant(Optional<Instant> value) {
        return value.map(Sql::instant)
                .orElse((position, statement, context) -> statement.setNull(position, Types.TIMESTAMP_WITH_TIMEZONE));
    }

    public static Argument text(Optional<?> value) {
        return value.map(Object::toString)
                .<Argument>map(words -> (position, statement, context) -> statement.setString(position, words))
                .orElse((position, statement, context) -> statement.setNull(position, Types.VARCHAR));
    }

    public static Instant readInstant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static Optional<Instant> readOptionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public static Optional<String> readText(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static boolean isUniqueViolation(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static SocialException unavailable(JdbiException cause) {
        String what =
                cause.getCause() == null ? cause.getMessage() : cause.getCause().getMessage();
        return new SocialException(
                ErrorCode.DELIVERY_STORE_UNAVAILABLE,
                Wording.of("the database failed: %s", "la base de données a échoué : %s", String.valueOf(what)),
                Place.of("database"),
                cause);
    }
}
