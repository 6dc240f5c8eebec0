package dev.socialpublisher.adapter.store.jdbc;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.socialpublisher.adapter.store.sql.Json;
import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.adapter.store.sql.WordingColumn;
import dev.socialpublisher.approval.Decision;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.queue.DueTime;
import dev.socialpublisher.queue.Outcome;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostId;
import dev.socialpublisher.queue.PostRevision;
import dev.socialpublisher.queue.PostState;
import dev.socialpublisher.queue.Progress;
import dev.socialpublisher.queue.TimeToLive;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/** Between a post and its row, with its present revision beside it. */
final class PostRow implements RowMapper<Post> {
    /** {@code p} and {@code r} name the post and its revision in every query that this maps. */
    static final String SELECT =
            "select p.*, r.content from post p join post_revision r on r.post = p.id and r.revision = p.revision ";

    private static final TypeReference<List<Decision>> DECISIONS = new TypeReference<>() {};
    private static final TypeReference<List<Progress.Part>> SENT_PARTS = new TypeReference<>() {};

    private final Json json;

    PostRow(Json json) {
        this.json = json;
    }

    /** Binds every column; {@code version} is the post's own. */
    <S extends SqlStatement<S>> S bind(S statement, Post post) {
        return bindWhen(bindWhat(statement, post), post)
                .bind("state", post.state().name())
                .bind("revision", post.revision().number())
                .bind("textHash", post.revision().textHash())
                .bind("reason", WordingColumn.write(post.reason()))
                .bind("heldBy", Sql.text(post.heldBy()))
                .bind("decisions", json.write(post.decisions()))
                .bind("remoteId", Sql.text(post.outcome().remoteId()))
                .bind("address", Sql.text(post.outcome().address()))
                .bind("outcomeDetail", WordingColumn.write(post.outcome().detail()))
                .bind("part", post.outcome().progress().part())
                .bind("sentParts", json.write(post.outcome().progress().sent()));
    }

    private static <S extends SqlStatement<S>> S bindWhat(S statement, Post post) {
        ArticleKey article = post.article();
        return statement
                .bind("id", post.id().value())
                .bind("version", post.version())
                .bind("channel", post.channel().value())
                .bind("network", post.network().value())
                .bind("site", article.site())
                .bind("workspace", article.workspace())
                .bind("uuid", article.uuid())
                .bind("language", article.locale().toLanguageTag())
                .bind("title", post.title())
                .bind("createdBy", post.createdBy());
    }

    private static <S extends SqlStatement<S>> S bindWhen(S statement, Post post) {
        Optional<DueTime> due = post.due();
        return statement
                .bind("dueLocal", Sql.text(due.map(DueTime::local)))
                .bind("dueZone", Sql.text(due.map(DueTime::zone)))
                .bind("dueOverlap", Sql.text(due.flatMap(DueTime::overlap)))
                .bind("dueAt", Sql.instant(post.dueAt()))
                .bind("timeToLive", post.timeToLive().name())
                .bind("createdAt", Sql.instant(post.createdAt()))
                .bind("changedAt", Sql.instant(post.changedAt()));
    }

    @Override
    public Post map(ResultSet row, StatementContext context) throws SQLException {
        return new Post(
                origin(row),
                row.getLong("version"),
                new Post.Standing(
                        PostState.valueOf(row.getString("state")),
                        WordingColumn.read(row, "reason"),
                        Sql.readInstant(row, "changed_at"),
                        Sql.readText(row, "held_by")),
                json.read(row.getString("content"), PostRevision.class),
                new Post.Timing(
                        due(row),
                        Sql.readOptionalInstant(row, "due_at"),
                        TimeToLive.valueOf(row.getString("time_to_live"))),
                json.read(row.getString("decisions"), DECISIONS),
                outcome(row));
    }

    private static Post.Origin origin(ResultSet row) throws SQLException {
        return new Post.Origin(
                new PostId(row.getObject("id", UUID.class)),
                new ChannelId(row.getString("channel")),
                new NetworkId(row.getString("network")),
                article(row),
                row.getString("title"),
                row.getString("created_by"),
                Sql.readInstant(row, "created_at"));
    }

    private static ArticleKey article(ResultSet row) throws SQLException {
        return new ArticleKey(
                row.getString("article_site"),
                row.getString("article_workspace"),
                row.getString("article_uuid"),
                Locale.forLanguageTag(row.getString("article_language")));
    }

    private static Optional<DueTime> due(ResultSet row) throws SQLException {
        Optional<String> local = Sql.readText(row, "due_local");
        if (local.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new DueTime(
                LocalDateTime.parse(local.get()),
                ZoneId.of(row.getString("due_zone")),
                Sql.readText(row, "due_overlap").map(DueTime.Overlap::valueOf)));
    }

    private Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                Sql.readText(row, "remote_id"),
                Sql.readText(row, "address").map(URI::create),
                WordingColumn.read(row, "outcome_detail"),
                new Progress(row.getInt("part"), json.read(row.getString("sent_parts"), SENT_PARTS)));
    }
}
