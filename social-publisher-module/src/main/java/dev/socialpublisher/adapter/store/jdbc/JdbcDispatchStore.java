package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.adapter.store.sql.WordingColumn;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.StepJournal;
import dev.socialpublisher.delivery.Attempt;
import dev.socialpublisher.delivery.Claim;
import dev.socialpublisher.delivery.Delivery;
import dev.socialpublisher.delivery.Dispatch;
import dev.socialpublisher.delivery.DispatchStore;
import dev.socialpublisher.delivery.Halt;
import dev.socialpublisher.delivery.Lease;
import dev.socialpublisher.queue.Change;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

final class JdbcDispatchStore implements DispatchStore {
    /** A post and what dispatch remembers of its present revision, if anything. */
    private static final String JOIN =
            "left join dispatch d on d.post = p.id and d.delivery_key = cast(p.id as varchar) || '.' || p.revision"
                    + " || case when p.part > 1 then '.' || p.part else '' end ";

    private static final String DUE = "where p.state in ('SCHEDULED', 'PARTIALLY_PUBLISHED') and p.due_at <= :now"
            + " and (d.next_at is null or d.next_at <= :now) ";

    private final Sql sql;
    private final JdbcPostStore posts;
    private final LateAnswers late;

    JdbcDispatchStore(Sql sql, JdbcPostStore posts) {
        this.sql = sql;
        this.posts = posts;
        late = new LateAnswers(posts);
    }

    @Override
    public List<ChannelId> channelsDue(Instant now) {
        return sql.transaction(handle -> handle.createQuery(
                        "select distinct p.channel from post p " + JOIN + DUE + "order by p.channel")
                .bind("now", Sql.instant(now))
                .mapTo(String.class)
                .map(ChannelId::new)
                .list());
    }

    @Override
    public Optional<Post> nextDue(ChannelId channel, Instant now) {
        String order = """
                and p.channel = :channel
                order by case p.state when 'PARTIALLY_PUBLISHED' then 0 else 1 end,
                    case p.time_to_live when 'BREAKING' then 0 else 1 end,
                    case p.time_to_live when 'BREAKING' then p.due_at end desc, p.due_at, p.id limit 1
                """;
        return sql.transaction(handle -> handle.createQuery("select p.id from post p " + JOIN + DUE + order)
                .bind("now", Sql.instant(now))
                .bind("channel", channel.value())
                .mapTo(UUID.class)
                .findOne()
                .flatMap(id -> posts.find(handle, new PostId(id))));
    }

    @Override
    public List<Post> dueBefore(Instant before, int limit) {
        String where = "where p.state = 'SCHEDULED' and p.due_at < :before order by p.due_at, p.id limit :limit";
        return sql.transaction(handle -> handle.createQuery(PostRow.SELECT + where)
                .bind("before", Sql.instant(before))
                .bind("limit", limit)
                .map(posts.row())
                .list());
    }

    @Override
    public Optional<Claim> claim(Change toPublishing, Lease lease, Instant now) {
        Post changed = toPublishing.post();
        return sql.transaction(handle -> posts.saveIf(handle, changed, changed.version(), toPublishing.entries())
                .map(post -> {
                    List<Attempt> attempts = attempts(handle, post.deliveryKey());
                    Dispatch known = dispatch(handle, post).orElseGet(() -> Dispatch.first(post, now));
                    boolean frozen = attempts.stream().anyMatch(Attempt::mayHaveSent);
                    Dispatch leased = (frozen ? known : known.createdAt(now)).leased(lease);
                    put(handle, leased);
                    return new Claim(post, leased, last(attempts));
                }));
    }

    @Override
    public Optional<Claim> begin(Claim claim, Lease extended, Instant now) {
        return sql.transaction(handle -> {
            Post post = claim.post();
            int ours = handle.createUpdate("update post set version = version + 1"
                            + " where id = :id and version = :version and state = 'PUBLISHING'")
                    .bind("id", post.id().value())
                    .bind("version", post.version())
                    .execute();
            if (ours == 0 || !extend(handle, claim.dispatch(), extended, now)) {
                handle.rollback();
                return Optional.empty();
            }
            Attempt attempt = insertAttempt(handle, post.deliveryKey(), extended.worker(), now);
            Post counted = post.withVersion(post.version() + 1);
            return Optional.of(new Claim(counted, claim.dispatch().leased(extended), Optional.of(attempt)));
        });
    }

    @Override
    public Optional<Post> settle(Delivery delivery) {
        return sql.transaction(handle -> {
            Change change = delivery.change();
            Optional<Post> saved =
                    posts.saveIf(handle, change.post(), change.post().version(), change.entries());
            delivery.attempt().ifPresent(attempt -> endAttempt(handle, attempt));
            if (saved.isPresent()) {
                put(handle, delivery.dispatch());
            } else {
                delivery.attempt()
                        .ifPresent(attempt -> late.take(handle, change.post().id(), attempt));
            }
            return saved;
        });
    }

    @Override
    public boolean remember(Post seen, Dispatch dispatch) {
        return sql.transaction(handle -> {
            boolean same = handle.createQuery("select version from post where id = :id for update")
                    .bind("id", seen.id().value())
                    .mapTo(Long.class)
                    .findOne()
                    .filter(version -> version == seen.version())
                    .isPresent();
            if (same) {
                put(handle, dispatch);
            }
            return same;
        });
    }

    @Override
    public List<Claim> expired(Instant now, int limit) {
        return claims(
                "where p.state = 'PUBLISHING' and (d.lease_until <= :now or d.lease_until is null and d.token is null)"
                        + " order by p.changed_at",
                now,
                limit);
    }

    @Override
    public List<Claim> pending(Instant now, int limit) {
        return claims(
                "where p.state = 'PUBLISHING' and d.token is not null and d.next_at <= :now order by d.next_at",
                now,
                limit);
    }

    @Override
    public List<Claim> uncertain(Instant now, int limit) {
        return claims("where p.state = 'UNCERTAIN' and d.next_at <= :now order by d.next_at", now, limit);
    }

    @Override
    public List<Attempt> attempts(String deliveryKey) {
        return sql.transaction(handle -> attempts(handle, deliveryKey));
    }

    @Override
    public StepJournal journal(String deliveryKey) {
        return new JdbcStepJournal(sql, deliveryKey);
    }

    @Override
    public void forgetSteps(String deliveryKey) {
        sql.transaction(handle -> handle.createUpdate("delete from step where delivery_key = :key")
                .bind("key", deliveryKey)
                .execute());
    }

    @Override
    public void halt(Halt halt) {
        sql.put(
                handle -> execute(handle, """
                        update halt set why = case when until_at < :until then :why else why end,
                            until_at = case when until_at < :until then :until else until_at end
                        where scope = :scope
                        """, halt),
                handle ->
                        execute(handle, "insert into halt (scope, until_at, why) values (:scope, :until, :why)", halt));
    }

    @Override
    public List<Halt> halts(Instant now) {
        return sql.transaction(handle -> handle.createQuery("select * from halt where until_at > :now order by scope")
                .bind("now", Sql.instant(now))
                .map((row, context) -> new Halt(
                        row.getString("scope"), Sql.readInstant(row, "until_at"), WordingColumn.read(row, "why")))
                .list());
    }

    @Override
    public int overdue(Instant before) {
        String query = "select count(*) from post p " + JOIN
                + "where p.state in ('SCHEDULED', 'PARTIALLY_PUBLISHED') and p.due_at < :before"
                + " and (d.next_at is null or d.next_at < :before)"
                + " or p.state = 'PUBLISHING' and d.token is null and d.lease_until < :before";
        return sql.transaction(handle -> handle.createQuery(query)
                .bind("before", Sql.instant(before))
                .mapTo(Integer.class)
                .one());
    }

    @Override
    public Optional<Instant> nextDueAt() {
        String query = "select min(case when d.next_at > p.due_at then d.next_at else p.due_at end) as next_due"
                + " from post p " + JOIN + "where p.state in ('SCHEDULED', 'PARTIALLY_PUBLISHED')";
        return sql.transaction(handle -> handle.createQuery(query)
                .map((row, context) -> Sql.readOptionalInstant(row, "next_due"))
                .one());
    }

    private List<Claim> claims(String where, Instant now, int limit) {
        return sql.transaction(handle -> handle
                .createQuery(PostRow.SELECT + JOIN + where + " limit :limit")
                .bind("now", Sql.instant(now))
                .bind("limit", limit)
                .map(posts.row())
                .stream()
                .flatMap(post ->
                        dispatch(handle, post)
                                .map(known -> new Claim(post, known, last(attempts(handle, post.deliveryKey()))))
                                .stream())
                .toList());
    }

    private static Optional<Attempt> last(List<Attempt> attempts) {
        return attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.get(attempts.size() - 1));
    }

    private static Optional<Dispatch> dispatch(Handle handle, Post post) {
        return handle.createQuery("select * from dispatch where delivery_key = :key")
                .bind("key", post.deliveryKey())
                .map((row, context) -> DispatchRow.dispatch(row))
                .findOne();
    }

    private static List<Attempt> attempts(Handle handle, String deliveryKey) {
        return handle.createQuery("select * from attempt where delivery_key = :key order by attempt_number")
                .bind("key", deliveryKey)
                .map((row, context) -> DispatchRow.attempt(row))
                .list();
    }

    private static void put(Handle handle, Dispatch dispatch) {
        String update = """
                update dispatch set request_created_at = :createdAt, worker = :worker, lease_until = :leaseUntil,
                    next_at = :nextAt, failures = :failures, looks = :looks, repeats = :repeats, token = :token
                where delivery_key = :key and post = :post
                """;
        String insert = """
                insert into dispatch (delivery_key, post, request_created_at, worker, lease_until, next_at, failures,
                    looks, repeats, token)
                values (:key, :post, :createdAt, :worker, :leaseUntil, :nextAt, :failures, :looks, :repeats, :token)
                """;
        if (DispatchRow.bind(handle.createUpdate(update), dispatch).execute() == 0) {
            DispatchRow.bind(handle.createUpdate(insert), dispatch).execute();
        }
    }

    private static boolean extend(Handle handle, Dispatch dispatch, Lease extended, Instant now) {
        return handle.createUpdate("update dispatch set lease_until = :until"
                                + " where delivery_key = :key and worker = :worker and lease_until > :now")
                        .bind("key", dispatch.deliveryKey())
                        .bind("worker", extended.worker())
                        .bind("until", Sql.instant(extended.until()))
                        .bind("now", Sql.instant(now))
                        .execute()
                > 0;
    }

    private static Attempt insertAttempt(Handle handle, String deliveryKey, String worker, Instant now) {
        int number = handle.createQuery(
                        "select coalesce(max(attempt_number), 0) + 1 from attempt where delivery_key = :key")
                .bind("key", deliveryKey)
                .mapTo(Integer.class)
                .one();
        handle.createUpdate("insert into attempt (delivery_key, attempt_number, worker, started_at)"
                        + " values (:key, :number, :worker, :startedAt)")
                .bind("key", deliveryKey)
                .bind("number", number)
                .bind("worker", worker)
                .bind("startedAt", Sql.instant(now))
                .execute();
        return new Attempt(deliveryKey, number, worker, now, Optional.empty());
    }

    /** The first answer on record stays, unless it says no more than that none had come. */
    private static void endAttempt(Handle handle, Attempt attempt) {
        attempt.end()
                .ifPresent(end -> handle.createUpdate("""
                        update attempt set ended_at = :endedAt, result = :result, detail = :detail,
                            remote_id = :remoteId, address = :address
                        where delivery_key = :key and attempt_number = :number
                            and (result is null or result = 'UNKNOWN')
                        """)
                        .bind("key", attempt.deliveryKey())
                        .bind("number", attempt.number())
                        .bind("endedAt", Sql.instant(end.at()))
                        .bind("result", end.result().name())
                        .bind("detail", WordingColumn.write(end.detail()))
                        .bind("remoteId", Sql.text(end.post().map(RemotePost::id)))
                        .bind("address", Sql.text(end.post().map(RemotePost::address)))
                        .execute());
    }

    private static int execute(Handle handle, String statement, Halt halt) {
        return handle.createUpdate(statement)
                .bind("scope", halt.scope())
                .bind("until", Sql.instant(halt.until()))
                .bind("why", WordingColumn.write(halt.why()))
                .execute();
    }
}
