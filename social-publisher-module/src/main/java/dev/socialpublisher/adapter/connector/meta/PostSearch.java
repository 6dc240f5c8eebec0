package dev.socialpublisher.adapter.connector.meta;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.search.SameWords;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks through an account's newest posts for one of ours. */
public final class PostSearch {
    /** Our clock and Facebook's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The most that one answer holds; an account that posts more than three of them within the doubt cannot be judged. */
    private static final int LIMIT = 100;

    private static final int MOST_PAGES = 3;

    private final GraphCalls calls;
    private final Shape shape;

    public PostSearch(GraphCalls calls, Shape shape) {
        this.calls = calls;
        this.shape = shape;
    }

    /**
     * How a network lists posts.
     *
     * @param text the field that holds the words
     * @param time the field that holds the time
     * @param fields these two and whatever else is read of a post
     * @param post empty for a node that is no post of ours
     * @param links of a post, apart from its words
     */
    public record Shape(
            Target target,
            String text,
            String time,
            String fields,
            Function<JsonNode, Optional<RemotePost>> post,
            Function<JsonNode, Stream<String>> links) {}

    public FindResult find(PublishRequest request) {
        return from(request, "", 1).fold(found -> found, stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private Step<FindResult> from(PublishRequest request, String cursor, int number) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("fields", shape.fields());
        query.put("limit", String.valueOf(LIMIT));
        query.put("since", String.valueOf(since(request).getEpochSecond()));
        if (!cursor.isEmpty()) {
            query.put("after", cursor);
        }
        return calls.get(shape.target(), query)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> search(request, answer, number));
    }

    private Step<FindResult> search(PublishRequest request, Reply.Answered answer, int number) {
        for (JsonNode post : answer.json().path("data")) {
            Optional<RemotePost> ours = shape.post().apply(post);
            if (ours.isPresent() && recent(post, request) && isSame(post, request)) {
                return Step.done(new FindResult.Found(ours.get()));
            }
        }
        JsonNode paging = answer.json().path("paging");
        String after = paging.path("cursors").path("after").asText("");
        if (!paging.has("next") || after.isEmpty()) {
            return Step.done(new FindResult.Absent());
        }
        return number == MOST_PAGES ? Step.done(tooMany(request)) : from(request, after, number + 1);
    }

    private static FindResult tooMany(PublishRequest request) {
        return new FindResult.CannotTell(Wording.of(
                "the account has more than %d posts since %s; not all were read",
                "le compte a publié plus de %d posts depuis le %s\u202f; tous n’ont pas été lus",
                LIMIT * MOST_PAGES,
                Moment.of(since(request), request.channel().zone())));
    }

    private static Instant since(PublishRequest request) {
        return request.createdAt().minus(SKEW);
    }

    /** By the marker of its link where Facebook shows one, else by its words. */
    private boolean isSame(JsonNode post, PublishRequest request) {
        String message = post.path(shape.text()).asText("");
        Optional<String> ours = request.link().map(URI::toString).flatMap(LinkMarker::in);
        Optional<String> theirs = marker(post, message);
        if (ours.isPresent() && theirs.isPresent()) {
            return theirs.equals(ours);
        }
        return !message.isEmpty() && SameWords.are(message, request.text());
    }

    /** In the card, or among the words. */
    private Optional<String> marker(JsonNode post, String message) {
        return Stream.concat(shape.links().apply(post), SameWords.in(message))
                .flatMap(link -> LinkMarker.in(link).stream())
                .findFirst();
    }

    private boolean recent(JsonNode post, PublishRequest request) {
        return GraphTime.in(post.path(shape.time()).asText(""))
                .map(at -> !at.isBefore(since(request)))
                .orElse(true); // the query asked for recent ones
    }
}
