package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.delivery.InstallationStore;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbcInstallationStore implements InstallationStore {
    private static final Duration WRONG_CLOCK = Duration.ofMinutes(10);

    private final Sql sql;

    JdbcInstallationStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Binding> binding() {
        return sql.transaction(handle -> handle.createQuery("select * from installation where id = 1")
                .map((row, context) -> new Binding(
                        row.getString("installation_id"),
                        URI.create(row.getString("base_url")),
                        row.getString("confirmed_by"),
                        Sql.readInstant(row, "confirmed_at")))
                .findOne());
    }

    @Override
    public void bind(Binding binding) {
        sql.put(handle -> execute(handle, """
                        update installation set installation_id = :installationId, base_url = :baseUrl,
                            confirmed_by = :confirmedBy, confirmed_at = :confirmedAt where id = 1
                        """, binding), handle -> execute(handle, """
                        insert into installation (id, installation_id, base_url, confirmed_by, confirmed_at)
                        values (1, :installationId, :baseUrl, :confirmedBy, :confirmedAt)
                        """, binding));
    }

    @Override
    public Optional<Instant> lastTick() {
        return sql.transaction(handle -> handle.createQuery("select last_tick from installation where id = 1")
                .map((row, context) -> Sql.readOptionalInstant(row, "last_tick"))
                .findOne()
                .flatMap(tick -> tick));
    }

    @Override
    public void tick(Instant at) {
        sql.transaction(handle -> handle.createUpdate("update installation set last_tick = :at where id = 1"
                        + " and (last_tick is null or last_tick < :at or last_tick > :wrong)")
                .bind("at", Sql.instant(at))
                .bind("wrong", Sql.instant(at.plus(WRONG_CLOCK)))
                .execute());
    }

    private static int execute(Handle handle, String statement, Binding binding) {
        return handle.createUpdate(statement)
                .bind("installationId", binding.id())
                .bind("baseUrl", binding.baseUrl().toString())
                .bind("confirmedBy", binding.confirmedBy())
                .bind("confirmedAt", Sql.instant(binding.confirmedAt()))
                .execute();
    }
}
