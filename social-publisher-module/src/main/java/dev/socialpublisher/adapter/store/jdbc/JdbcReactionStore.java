package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.delivery.reaction.ReactionStore;
import dev.socialpublisher.delivery.reaction.Reading;
import dev.socialpublisher.delivery.reaction.ReadingTime;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

final class JdbcReactionStore implements ReactionStore {
    /** By the one line of the history with which a post became public; {@code read_at} is empty while somebody asks. */
    private static final String DUE = """
            join post_history h on h.post = p.id and h.state_to = 'PUBLISHED' and h.state_from <> 'PUBLISHED'
            left join reaction x on x.post = p.id and x.reading = :reading
            where p.state = 'PUBLISHED' and p.network in (<networks>) and p.remote_id is not null and p.address is not null
                and h.happened_at <= :from and h.happened_at > :until
                and (x.post is null or x.read_at is null and x.taken_at <= :patience)
            order by h.happened_at, p.id limit :limit
            """;

    private final Sql sql;
    private final JdbcPostStore posts;

    JdbcReactionStore(Sql sql, JdbcPostStore posts) {
        this.sql = sql;
        this.posts = posts;
    }

    @Override
    public List<Post> due(ReadingTime time, Set<NetworkId> networks, Instant now, int limit) {
        return sql.transaction(handle -> handle.createQuery(PostRow.SELECT + DUE)
                .bindList(
                        "networks",
                        networks.stream().map(NetworkId::value).sorted().toList())
                .bind("reading", time.name())
                .bind("from", Sql.instant(now.minus(time.after())))
                .bind("until", Sql.instant(now.minus(time.until())))
                .bind("patience", Sql.instant(now.minus(PATIENCE)))
                .bind("limit", limit)
                .map(posts.row())
                .list());
    }

    @Override
    public boolean take(PostId post, ReadingTime time, Instant now) {
        boolean again = sql.transaction(handle -> handle.createUpdate("update reaction set taken_at = :now"
                                + " where post = :post and reading = :reading and read_at is null"
                                + " and taken_at <= :patience")
                        .bind("post", post.value())
                        .bind("reading", time.name())
                        .bind("now", Sql.instant(now))
                        .bind("patience", Sql.instant(now.minus(PATIENCE)))
                        .execute())
                > 0;
        return again || takeFirst(post, time, now);
    }

    private boolean takeFirst(PostId post, ReadingTime time, Instant now) {
        return sql.transactionUnlessPresent(handle -> handle.createUpdate(
                                "insert into reaction (post, reading, taken_at) values (:post, :reading, :now)")
                        .bind("post", post.value())
                        .bind("reading", time.name())
                        .bind("now", Sql.instant(now))
                        .execute())
                .isPresent();
    }

    @Override
    public void keep(PostId post, Reading reading) {
        sql.transaction(handle -> handle.createUpdate("update reaction set read_at = :readAt, replies = :replies,"
                        + " reposts = :reposts, likes = :likes"
                        + " where post = :post and reading = :reading and read_at is null")
                .bind("post", post.value())
                .bind("reading", reading.time().name())
                .bind("readAt", Sql.instant(reading.readAt()))
                .bind("replies", reading.reactions().replies())
                .bind("reposts", reading.reactions().reposts())
                .bind("likes", reading.reactions().likes())
                .execute());
    }

    @Override
    public List<Reading> of(PostId post) {
        return sql.transaction(handle -> handle
                .createQuery("select * from reaction where post = :post and read_at is not null")
                .bind("post", post.value())
                .map((row, context) -> new Reading(
                        ReadingTime.valueOf(row.getString("reading")),
                        Sql.readInstant(row, "read_at"),
                        new Reactions(row.getLong("replies"), row.getLong("reposts"), row.getLong("likes"))))
                .stream()
                .sorted(Comparator.comparing(Reading::time))
                .toList());
    }
}
