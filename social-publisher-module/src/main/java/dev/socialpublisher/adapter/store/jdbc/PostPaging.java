package dev.socialpublisher.adapter.store.jdbc;

import dev.socialpublisher.adapter.store.sql.Sql;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.Post;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The one query behind every list: its conditions, its order, and the keys of its pages. */
final class PostPaging {
    private static final String ORDER = " order by case when p.due_at is null then 1 else 0 end, p.due_at,"
            + " case when p.due_at is null then p.changed_at end desc, p.id limit :limit";

    /** As {@link #key} writes it; a year of more than four digits would be none of ours. */
    private static final Pattern KEY =
            Pattern.compile("[dc](\\d{4}-[0-9T:.-]{5,25}Z)\\|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private PostPaging() {}

    /** One row more than asked for, where there is one: then there is a next page. */
    static List<Post> rows(Handle handle, PostQuery query, PostRow mapper) {
        List<String> conditions = conditions(query);
        query.after().ifPresent(key -> conditions.add(after(key)));
        Query statement =
                handle.createQuery(PostRow.SELECT + where(conditions) + ORDER).bind("limit", query.limit() + 1);
        bind(statement, query);
        query.after().ifPresent(key -> bindKey(statement, key));
        return statement.map(mapper).list();
    }

    static int count(Handle handle, PostQuery query) {
        Query statement = handle.createQuery("select count(*) from post p " + where(conditions(query)));
        bind(statement, query);
        return statement.mapTo(Integer.class).one();
    }

    private static String where(List<String> conditions) {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    /** Where the page after this post starts. */
    static String key(Post last) {
        return last.dueAt().map(due -> "d" + due).orElse("c" + last.changedAt()) + "|" + last.id();
    }

    private static List<String> conditions(PostQuery query) {
        List<String> conditions = new ArrayList<>();
        if (!query.states().isEmpty()) {
            conditions.add("p.state in (<states>)");
        }
        query.channel().ifPresent(any -> conditions.add("p.channel = :channel"));
        query.network().ifPresent(any -> conditions.add("p.network = :network"));
        query.article()
                .ifPresent(any -> conditions.add("p.article_site = :site and p.article_workspace = :workspace"
                        + " and p.article_uuid = :uuid and p.article_language = :language"));
        query.createdBy().ifPresent(any -> conditions.add("p.created_by = :createdBy"));
        query.dueFrom().ifPresent(any -> conditions.add("p.due_at >= :dueFrom"));
        query.dueBefore().ifPresent(any -> conditions.add("p.due_at < :dueBefore"));
        query.textHash().ifPresent(any -> conditions.add("p.text_hash = :textHash"));
        return conditions;
    }

    private static String after(String key) {
        if (key.startsWith("d")) {
            return "(p.due_at > :afterTime or p.due_at = :afterTime and p.id > :afterId or p.due_at is null)";
        }
        return "(p.due_at is null and (p.changed_at < :afterTime or p.changed_at = :afterTime and p.id > :afterId))";
    }

    private static void bind(Query statement, PostQuery query) {
        if (!query.states().isEmpty()) {
            statement.bindList(
                    "states", query.states().stream().map(PostState::name).toList());
        }
        query.channel().ifPresent(channel -> statement.bind("channel", channel.value()));
        query.network().ifPresent(network -> statement.bind("network", network.value()));
        query.article()
                .ifPresent(article -> statement
                        .bind("site", article.site())
                        .bind("workspace", article.workspace())
                        .bind("uuid", article.uuid())
                        .bind("language", article.locale().toLanguageTag()));
        query.createdBy().ifPresent(actor -> statement.bind("createdBy", actor));
        query.dueFrom().ifPresent(from -> statement.bind("dueFrom", Sql.instant(from)));
        query.dueBefore().ifPresent(before -> statement.bind("dueBefore", Sql.instant(before)));
        query.textHash().ifPresent(hash -> statement.bind("textHash", hash));
    }

    private static void bindKey(Query statement, String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            throw notAKey(key, null);
        }
        try {
            statement
                    .bind("afterTime", Sql.instant(Instant.parse(parts.group(1))))
                    .bind("afterId", UUID.fromString(parts.group(2)));
        } catch (DateTimeParseException e) {
            throw notAKey(key, e);
        }
    }

    private static SocialException notAKey(String key, @Nullable Exception cause) {
        return new SocialException(
                ErrorCode.WEB_BODY_MALFORMED,
                Wording.of(
                        "\"%s\" is not a key of a page; a page before this one gave it as \"next\"",
                        "« %s » n’est pas la clé d’une page ; la page précédente la donne sous « next »", key),
                Place.of("after"),
                cause);
    }
}
