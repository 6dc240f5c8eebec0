package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.connector.StepJournal;
import java.util.Optional;

/** The steps of one delivery key. */
final class JdbcStepJournal implements StepJournal {
    private final Sql sql;
    private final String deliveryKey;

    JdbcStepJournal(Sql sql, String deliveryKey) {
        this.sql = sql;
        this.deliveryKey = deliveryKey;
    }

    @Override
    public Optional<String> find(String step) {
        return sql.transaction(handle -> handle.createQuery(
                        "select step_result from step where delivery_key = :key and step_name = :name")
                .bind("key", deliveryKey)
                .bind("name", step)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void record(String step, String value) {
        sql.transaction(handle -> {
            handle.createUpdate("delete from step where delivery_key = :key and step_name = :name")
                    .bind("key", deliveryKey)
                    .bind("name", step)
                    .execute();
            return handle.createUpdate(
                            "insert into step (delivery_key, step_name, step_result) values (:key, :name, :result)")
                    .bind("key", deliveryKey)
                    .bind("name", step)
                    .bind("result", value)
                    .execute();
        });
    }
}
