package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.adapter.store.sql.WordingColumn;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.HistoryEntry;
import dev.socialpublisher.queue.IdempotencyKey;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.PostStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

final class JdbcPostStore implements PostStore {
    private static final String INSERT = """
            insert into post (id, version, channel, network, article_site, article_workspace, article_uuid,
                article_language, title, state, revision, text_hash, due_local, due_zone, due_overlap, due_at,
                time_to_live, reason, held_by, decisions, remote_id, address, outcome_detail, part,
                sent_parts, created_by, created_at, changed_at)
            values (:id, :version, :channel, :network, :site, :workspace, :uuid, :language, :title, :state, :revision,
                :textHash, :dueLocal, :dueZone, :dueOverlap, :dueAt, :timeToLive, :reason, :heldBy, :decisions, :remoteId,
                :address, :outcomeDetail, :part, :sentParts, :createdBy, :createdAt, :changedAt)
            """;
    private static final String UPDATE = """
            update post set version = version + 1, title = :title, state = :state, revision = :revision,
                text_hash = :textHash, due_local = :dueLocal, due_zone = :dueZone, due_overlap = :dueOverlap,
                due_at = :dueAt, time_to_live = :timeToLive, reason = :reason, held_by = :heldBy, decisions = :decisions,
                remote_id = :remoteId, address = :address, outcome_detail = :outcomeDetail, part = :part,
                sent_parts = :sentParts, changed_at = :changedAt
            where id = :id and version = :expected
            """;

    private final Sql sql;
    private final Json json;
    private final PostRow row;

    JdbcPostStore(Sql sql, Json json) {
        this.sql = sql;
        this.json = json;
        row = new PostRow(json);
    }

    @Override
    public Post create(Post post, List<HistoryEntry> entries, IdempotencyKey key) {
        Optional<Post> made = made(key);
        if (made.isPresent()) {
            return made.get();
        }
        Optional<Post> created = sql.transactionUnlessPresent(handle -> {
            row.bind(handle.createUpdate(INSERT), post).execute();
            insertRevision(handle, post);
            insertHistory(handle, post.id(), entries);
            insertKey(handle, post.id(), key);
            return post;
        });
        return created.or(() -> made(key)).orElseThrow(() -> new IllegalStateException("post id used twice"));
    }

    @Override
    public Optional<Post> made(IdempotencyKey key) {
        return sql.transaction(handle -> handle.createQuery(
                        "select post, content_hash from idempotency_key where actor = :actor and client_key = :clientKey")
                .bind("actor", key.actorId())
                .bind("clientKey", key.value())
                .map((result, context) -> idOf(result, key))
                .findOne()
                .flatMap(id -> find(handle, id)));
    }

    @Override
    public Optional<Post> find(PostId id) {
        return sql.transaction(handle -> find(handle, id));
    }

    @Override
    public PostPage list(PostQuery query) {
        List<Post> rows = sql.transaction(handle -> PostPaging.rows(handle, query, row));
        if (rows.size() <= query.limit()) {
            return new PostPage(rows, Optional.empty());
        }
        List<Post> page = rows.subList(0, query.limit());
        return new PostPage(page, Optional.of(PostPaging.key(page.get(page.size() - 1))));
    }

    @Override
    public List<Post> latest(ChannelId channel, Instant before, int limit) {
        return sql.transaction(handle -> handle.createQuery(PostRow.SELECT
                        + "where p.state in (<states>) and p.channel = :channel and p.due_at < :before"
                        + " order by p.due_at desc, p.id limit :limit")
                .bindList("states", PostState.SEEN.stream().map(PostState::name).toList())
                .bind("channel", channel.value())
                .bind("before", Sql.instant(before))
                .bind("limit", limit)
                .map(row)
                .list());
    }

    @Override
    public int count(PostQuery query) {
        return sql.transaction(handle -> PostPaging.count(handle, query));
    }

    @Override
    public List<Post> newest(Set<PostState> states, Set<ChannelId> channels, int limit) {
        if (states.isEmpty() || channels.isEmpty()) {
            return List.of();
        }
        return sql.transaction(handle -> handle.createQuery(PostRow.SELECT
                        + "where p.state in (<states>) and p.channel in (<channels>)"
                        + " order by p.changed_at desc, p.id fetch first :limit rows only")
                .bindList("states", states.stream().map(PostState::name).toList())
                .bindList("channels", channels.stream().map(ChannelId::value).toList())
                .bind("limit", limit)
                .map(row)
                .list());
    }

    @Override
    public Map<PostState, Integer> counts() {
        return sql.transaction(handle -> {
            Map<PostState, Integer> counts = new EnumMap<>(PostState.class);
            handle.createQuery("select state, count(*) as posts from post group by state")
                    .map((result, context) ->
                            Map.entry(PostState.valueOf(result.getString("state")), result.getInt("posts")))
                    .forEach(count -> counts.put(count.getKey(), count.getValue()));
            return counts;
        });
    }

    @Override
    public Post save(Post changed, long expectedVersion, List<HistoryEntry> entries) {
        return sql.transaction(handle -> saveIf(handle, changed, expectedVersion, entries)
                .orElseThrow(() -> stale(handle, changed.id(), expectedVersion)));
    }

    @Override
    public List<HistoryEntry> history(PostId id) {
        return sql.transaction(handle -> handle.createQuery("select * from post_history where post = :post order by id")
                .bind("post", id.value())
                .map((result, context) -> entry(result))
                .list());
    }

    @Override
    public List<PostRevision> revisions(PostId id) {
        return sql.transaction(
                handle -> handle.createQuery("select content from post_revision where post = :post order by revision")
                        .bind("post", id.value())
                        .map((result, context) -> json.read(result.getString("content"), PostRevision.class))
                        .list());
    }

    PostRow row() {
        return row;
    }

    Optional<Post> find(Handle handle, PostId id) {
        return handle.createQuery(PostRow.SELECT + "where p.id = :id")
                .bind("id", id.value())
                .map(row)
                .findOne();
    }

    /** The conditional update that everything rests on; empty, with nothing changed, at another version. */
    Optional<Post> saveIf(Handle handle, Post changed, long expectedVersion, List<HistoryEntry> entries) {
        int updated = row.bind(handle.createUpdate(UPDATE), changed)
                .bind("expected", expectedVersion)
                .execute();
        if (updated == 0) {
            return Optional.empty();
        }
        if (!hasRevision(handle, changed)) {
            insertRevision(handle, changed);
        }
        insertHistory(handle, changed.id(), entries);
        return Optional.of(changed.withVersion(expectedVersion + 1));
    }

    private static boolean hasRevision(Handle handle, Post post) {
        return handle.createQuery("select 1 from post_revision where post = :post and revision = :revision")
                .bind("post", post.id().value())
                .bind("revision", post.revision().number())
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private void insertRevision(Handle handle, Post post) {
        handle.createUpdate("insert into post_revision (post, revision, content) values (:post, :revision, :content)")
                .bind("post", post.id().value())
                .bind("revision", post.revision().number())
                .bind("content", json.write(post.revision()))
                .execute();
    }

    private static void insertHistory(Handle handle, PostId id, List<HistoryEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into post_history (post, happened_at, actor, action, state_from, state_to, revision, why)
                values (:post, :at, :actor, :action, :from, :to, :revision, :why)
                """);
        for (HistoryEntry entry : entries) {
            batch.bind("post", id.value())
                    .bind("at", Sql.instant(entry.at()))
                    .bind("actor", entry.actorId())
                    .bind("action", entry.action())
                    .bind("from", Sql.text(entry.from()))
                    .bind("to", entry.to().name())
                    .bind("revision", entry.revision())
                    .bind("why", WordingColumn.write(entry.why()))
                    .add();
        }
        batch.execute();
    }

    private static HistoryEntry entry(ResultSet result) throws SQLException {
        return new HistoryEntry(
                Sql.readInstant(result, "happened_at"),
                result.getString("actor"),
                result.getString("action"),
                Sql.readText(result, "state_from").map(PostState::valueOf),
                PostState.valueOf(result.getString("state_to")),
                result.getInt("revision"),
                WordingColumn.read(result, "why"));
    }

    private static void insertKey(Handle handle, PostId id, IdempotencyKey key) {
        handle.createUpdate("""
                        insert into idempotency_key (actor, client_key, content_hash, post)
                        values (:actor, :clientKey, :contentHash, :post)
                        """)
                .bind("actor", key.actorId())
                .bind("clientKey", key.value())
                .bind("contentHash", key.contentHash())
                .bind("post", id.value())
                .execute();
    }

    private static PostId idOf(ResultSet result, IdempotencyKey key) throws SQLException {
        PostId id = new PostId(result.getObject("post", UUID.class));
        if (!result.getString("content_hash").equals(key.contentHash())) {
            throw new SocialException(
                    ErrorCode.QUEUE_IDEMPOTENCY_MISMATCH,
                    Wording.of(
                            "the key %s was used for post %s, with another content; take a new key for a new post",
                            "la clé %s a déjà servi pour le post %s, avec un autre contenu ; prenez-en une autre pour un nouveau post",
                            key.value(),
                            id),
                    Place.of("Idempotency-Key"));
        }
        return id;
    }

    private SocialException stale(Handle handle, PostId id, long expectedVersion) {
        return find(handle, id)
                .map(post -> new SocialException(
                        ErrorCode.QUEUE_STALE_VERSION,
                        Wording.of(
                                "post %s is at version %d, not %d",
                                "le post %s en est à la version %d, et non %d", id, post.version(), expectedVersion),
                        Place.of("If-Match")))
                .orElseGet(() -> new SocialException(
                        ErrorCode.QUEUE_POST_NOT_FOUND,
                        Wording.of("there is no post %s", "il n’y a pas de post %s", id)));
    }
}
