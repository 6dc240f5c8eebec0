package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.network.fact.ServerLimits;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

final class JdbcChannelStore implements ChannelStore {
    private final Sql sql;
    private final Json json;

    JdbcChannelStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public Optional<Channel> find(ChannelId id) {
        return sql.transaction(handle -> handle.createQuery("select content from channel where id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .map(content -> json.read(content, Channel.class)));
    }

    @Override
    public List<Channel> all() {
        return sql.transaction(handle -> handle.createQuery("select content from channel order by id")
                .mapTo(String.class)
                .map(content -> json.read(content, Channel.class))
                .list());
    }

    @Override
    public void save(Channel channel) {
        String content = json.write(channel);
        sql.put(
                handle -> execute(
                        handle,
                        "update channel set network = :network, content = :content where id = :id",
                        channel,
                        content),
                handle -> execute(
                        handle,
                        "insert into channel (id, network, content) values (:id, :network, :content)",
                        channel,
                        content));
    }

    @Override
    public void learn(ChannelId id, ServerLimits limits) {
        sql.transaction(handle -> handle.createQuery("select content from channel where id = :id for update")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .map(content -> json.read(content, Channel.class).limited(Optional.of(limits)))
                .map(channel -> execute(
                        handle,
                        "update channel set network = :network, content = :content where id = :id",
                        channel,
                        json.write(channel))));
    }

    private static int execute(Handle handle, String statement, Channel channel, String content) {
        return handle.createUpdate(statement)
                .bind("id", channel.id().value())
                .bind("network", channel.network().value())
                .bind("content", content)
                .execute();
    }
}
