package dev.socialpublisher.adapter.store.jdbc.connection;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connection.Health;
import dev.socialpublisher.connection.HealthStore;
import java.util.Map;
import org.jdbi.v3.core.Handle;

final class JdbcHealthStore implements HealthStore {
    private final Sql sql;
    private final Json json;

    JdbcHealthStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Map<ChannelId, Health> all() {
        return sql.transaction(handle -> handle.createQuery("select channel, content from channel_health")
                .reduceRows(new java.util.HashMap<>(), (found, row) -> {
                    found.put(
                            new ChannelId(row.getColumn("channel", String.class)),
                            json.read(row.getColumn("content", String.class), Health.class));
                    return found;
                }));
    }

    @Override
    public void save(ChannelId channel, Health health) {
        String content = json.write(health);
        sql.put(
                handle -> execute(
                        handle,
                        "update channel_health set content = :content where channel = :channel",
                        channel,
                        content),
                handle -> execute(
                        handle,
                        "insert into channel_health (channel, content) values (:channel, :content)",
                        channel,
                        content));
    }

    private static int execute(Handle handle, String statement, ChannelId channel, String content) {
        return handle.createUpdate(statement)
                .bind("channel", channel.value())
                .bind("content", content)
                .execute();
    }
}
