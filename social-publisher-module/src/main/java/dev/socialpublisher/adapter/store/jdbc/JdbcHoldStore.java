package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.adapter.store.sql.WordingColumn;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.queue.Hold;
import dev.socialpublisher.queue.HoldStore;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

final class JdbcHoldStore implements HoldStore {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcHoldStore.class);
    private static final String EVERYTHING = "*";

    private final Sql sql;

    JdbcHoldStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Hold> all() {
        return sql.transaction(handle -> handle.createQuery("select * from hold order by scope")
                .map((row, context) -> new Hold(
                        Optional.of(row.getString("scope"))
                                .filter(scope -> !scope.equals(EVERYTHING))
                                .map(ChannelId::new),
                        row.getString("actor"),
                        row.getString("actor_name"),
                        WordingColumn.read(row, "why"),
                        Sql.readInstant(row, "since")))
                .list());
    }

    @Override
    public void put(Hold hold) {
        sql.transactionUnlessPresent(
                handle -> handle.createUpdate("insert into hold (scope, actor, actor_name, why, since)"
                                + " values (:scope, :actor, :actorName, :why, :since)")
                        .bind("scope", scope(hold.channel()))
                        .bind("actor", hold.actorId())
                        .bind("actorName", hold.actorName())
                        .bind("why", WordingColumn.write(hold.why()))
                        .bind("since", Sql.instant(hold.since()))
                        .execute());
    }

    @Override
    public void lift(Optional<ChannelId> channel, String actorId) {
        int lifted = sql.transaction(handle -> handle.createUpdate("delete from hold where scope = :scope")
                .bind("scope", scope(channel))
                .execute());
        if (lifted > 0) {
            LOG.info("hold on {} lifted by {}", scope(channel), actorId);
        }
    }

    private static String scope(Optional<ChannelId> channel) {
        return channel.map(ChannelId::value).orElse(EVERYTHING);
    }
}
