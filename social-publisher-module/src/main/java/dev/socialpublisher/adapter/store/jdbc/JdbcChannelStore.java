package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import java.util.List;
import java.util.Optional;

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
        if (!update(channel)) {
            boolean inserted = sql.transactionUnlessPresent(handle -> handle.createUpdate(
                                    "insert into channel (id, network, content) values (:id, :network, :content)")
                            .bind("id", channel.id().value())
                            .bind("network", channel.network().value())
                            .bind("content", json.write(channel))
                            .execute())
                    .isPresent();
            if (!inserted) {
                update(channel);
            }
        }
    }

    private boolean update(Channel channel) {
        return sql.transaction(handle -> handle.createUpdate(
                                "update channel set network = :network, content = :content where id = :id")
                        .bind("id", channel.id().value())
                        .bind("network", channel.network().value())
                        .bind("content", json.write(channel))
                        .execute())
                > 0;
    }
}
