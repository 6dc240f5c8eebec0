package dev.socialpublisher.adapter.web.post;

import dev.socialpublisher.adapter.web.http.Answer;
import dev.socialpublisher.adapter.web.http.Call;
import dev.socialpublisher.adapter.web.http.Route;
import dev.socialpublisher.adapter.web.json.ArticleJson;
import dev.socialpublisher.adapter.web.json.Checked;
import dev.socialpublisher.adapter.web.json.PostJson;
import dev.socialpublisher.adapter.web.part.HouseSettings;
import dev.socialpublisher.adapter.web.part.Lookups;
import dev.socialpublisher.adapter.web.part.QueueServices;
import dev.socialpublisher.article.ArticleKey;
import dev.socialpublisher.channel.ChannelId;
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
    private static final List<String> ARTICLE = List.of("workspace", "uuid", "lang");
    private static final String TIME_EXAMPLE = "2026-12-31T18:30:00Z";

    /** Four digits, as in every time that the API writes. */
    private static final int LAST_YEAR = 9999;

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
                views.rows(page.posts(), PostViews.Reader.of(call)), page.next().orElse(null));
        String etag = "\"%08x\"".formatted(body.hashCode());
        if (call.header("If-None-Match").filter(etag::equals).isPresent()) {
            return Answer.notModified(etag);
        }
        return Answer.ok(body).withEtag(etag);
    }

    private PostQuery query(Call call) {
        PostQuery all = PostQuery.all().page(call.query("after", 200), call.number("limit", 50, 1, MOST));
        return new PostQuery(
                states(call),
                channel(call),
                call.query("network", 30).map(id -> lookups.network(id).id()),
                article(call),
                call.query("createdBy", 200),
                time(call, "dueFrom"),
                time(call, "dueBefore"),
                Optional.empty(),
                all.after(),
                all.limit());
    }

    private Optional<ChannelId> channel(Call call) {
        return call.query("channel", 60).map(id -> lookups.channel(id).id());
    }

    private Optional<ArticleKey> article(Call call) {
        if (ARTICLE.stream().allMatch(name -> call.query(name, 60).isEmpty())) {
            return Optional.empty();
        }
        ArticleJson.RefJson ref = new ArticleJson.RefJson(
                call.requiredQuery("workspace", 60), call.requiredQuery("uuid", 60), call.requiredQuery("lang", 20));
        return Optional.of(lookups.ofItsSite(ref.toKey(house.site())));
    }

    private static Set<PostState> states(Call call) {
        Set<PostState> states = EnumSet.noneOf(PostState.class);
        call.query("state", 300).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(name -> state(name.strip()))
                .forEach(states::add);
        return states;
    }

    private static PostState state(String name) {
        return Checked.oneOf("state", name, PostState.class);
    }

    private static Optional<Instant> time(Call call, String name) {
        return call.query(name, 60).map(text -> {
            try {
                return Optional.of(OffsetDateTime.parse(text))
                        .filter(time -> time.getYear() >= 0 && time.getYear() <= LAST_YEAR)
                        .map(OffsetDateTime::toInstant)
                        .orElseThrow(() -> Checked.notLike(name, text, TIME_EXAMPLE));
            } catch (DateTimeException e) {
                throw Checked.notLike(name, text, TIME_EXAMPLE);
            }
        });
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
