package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ArticleJson;
import dev.socialpublisher.adapter.web.json.PostJson;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.QueueServices;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.queue.PostPage;
import dev.socialpublisher.queue.PostQuery;
import dev.socialpublisher.queue.PostState;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The queue's lists and counts. */
final class QueueCalls {
    private static final Set<PostState> NEEDS_ATTENTION = Set.of(
            PostState.HELD, PostState.MISSED, PostState.FAILED, PostState.UNCERTAIN, PostState.PARTIALLY_PUBLISHED);
    private static final int MOST = 200;

    private final QueueServices queue;
    private final Lookups lookups;
    private final PostViews views;
    private final HouseSettings house;

    QueueCalls(QueueServices queue, Lookups lookups, PostViews views, HouseSettings house) {
        this.queue = queue;
        this.lookups = lookups;
        this.views = views;
        this.house = house;
    }

    List<Route> routes() {
        return List.of(Route.get("/posts", this::list), Route.get("/queue/summary", this::summary));
    }

    private Answer list(Call call) {
        PostPage page = queue.posts().list(query(call));
        PostJson.PageJson body = new PostJson.PageJson(
                views.rows(page.posts(), call.actor()), page.next().orElse(null));
        String etag = "\"%08x\"".formatted(body.hashCode());
        if (call.header("If-None-Match").filter(etag::equals).isPresent()) {
            return Answer.notModified(etag);
        }
        return Answer.ok(body).withEtag(etag);
    }

    private PostQuery query(Call call) {
        PostQuery all = PostQuery.all().page(call.query("after"), call.number("limit", 50, 1, MOST));
        return new PostQuery(
                states(call),
                channel(call),
                call.query("network").map(id -> lookups.network(id).id()),
                article(call),
                call.query("createdBy"),
                time(call, "dueFrom"),
                time(call, "dueBefore"),
                Optional.empty(),
                all.after(),
                all.limit());
    }

    private Optional<ChannelId> channel(Call call) {
        return call.query("channel").map(id -> lookups.channel(id).id());
    }

    private Optional<ArticleKey> article(Call call) {
        if (call.query("uuid").isEmpty()) {
            return Optional.empty();
        }
        ArticleJson.RefJson ref = new ArticleJson.RefJson(
                call.requiredQuery("workspace"), call.requiredQuery("uuid"), call.requiredQuery("lang"));
        return Optional.of(ref.toKey(house.site()));
    }

    private static Set<PostState> states(Call call) {
        Set<PostState> states = EnumSet.noneOf(PostState.class);
        call.query("state").stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(name -> state(name.strip()))
                .forEach(states::add);
        return states;
    }

    private static PostState state(String name) {
        try {
            return PostState.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw refused("state", "state is %s; it takes some of %s.".formatted(name, List.of(PostState.values())));
        }
    }

    private static Optional<Instant> time(Call call, String name) {
        return call.query(name).map(text -> {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeException e) {
                throw refused(name, "%s is %s; it takes 2026-12-31T18:30:00Z.".formatted(name, text));
            }
        });
    }

    private static SocialException refused(String field, String detail) {
        return new SocialException(ErrorCode.WEB_BODY_MALFORMED, detail, Place.of(field));
    }

    private Answer summary(Call call) {
        Map<PostState, Integer> counts = queue.posts().counts();
        Map<String, Integer> states = new TreeMap<>();
        counts.forEach((state, count) -> states.put(state.name(), count));
        PostQuery returned = PostQuery.all()
                .inStates(PostState.CHANGES_REQUESTED)
                .by(call.actor().id());
        return Answer.ok(new PostJson.SummaryJson(
                states,
                counts.getOrDefault(PostState.IN_REVIEW, 0),
                queue.posts().count(returned),
                queue.posts().count(views.allLate()),
                NEEDS_ATTENTION.stream()
                        .mapToInt(state -> counts.getOrDefault(state, 0))
                        .sum()));
    }
}
