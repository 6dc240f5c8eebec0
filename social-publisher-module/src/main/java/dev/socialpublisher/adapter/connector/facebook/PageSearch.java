package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through the Page's newest posts for one of ours. */
final class PageSearch {
    /** Our clock and Facebook's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The most that one answer holds; a Page that posts more than three of them within the doubt cannot be judged. */
    private static final int LIMIT = 100;

    private static final int MOST_PAGES = 3;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** As in {@code 2026-11-22T10:00:00+0000}. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxx", Locale.ROOT);

    private final GraphCalls calls;
    private final String page;

    PageSearch(GraphCalls calls, String page) {
        this.calls = calls;
        this.page = page;
    }

    FindResult find(PublishRequest request) {
        return from(request, "", 1).fold(found -> found, stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private Step<FindResult> from(PublishRequest request, String cursor, int number) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("fields", "id,message,created_time,attachments{unshimmed_url}");
        query.put("limit", String.valueOf(LIMIT));
        query.put("since", String.valueOf(since(request).getEpochSecond()));
        if (!cursor.isEmpty()) {
            query.put("after", cursor);
        }
        return calls.get(new Target("GET /:page/published_posts", "/" + page + "/published_posts"), query)
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .then(answer -> search(request, answer, number));
    }

    private Step<FindResult> search(PublishRequest request, Reply.Answered answer, int number) {
        for (JsonNode post : answer.json().path("data")) {
            Optional<RemotePost> ours = PageFeed.post(post.path("id").asText(""));
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
                "the Page has more than %d posts since %s; not all were read",
                "la Page a publié plus de %d posts depuis le %s\u202f; tous n’ont pas été lus",
                LIMIT * MOST_PAGES,
                Moment.of(since(request), request.channel().zone())));
    }

    private static Instant since(PublishRequest request) {
        return request.createdAt().minus(SKEW);
    }

    /** By the marker of its link where Facebook shows one, else by its words. */
    private static boolean isSame(JsonNode post, PublishRequest request) {
        String message = post.path("message").asText("");
        Optional<String> ours = request.link().map(URI::toString).flatMap(LinkMarker::in);
        Optional<String> theirs = marker(post, message);
        if (ours.isPresent() && theirs.isPresent()) {
            return theirs.equals(ours);
        }
        return !message.isEmpty() && normal(message).equals(normal(request.text()));
    }

    /** In the card, or among the words. */
    private static Optional<String> marker(JsonNode post, String message) {
        Stream.Builder<String> links = Stream.builder();
        for (JsonNode attachment : post.path("attachments").path("data")) {
            links.add(attachment.path("unshimmed_url").asText(""));
        }
        return Stream.concat(links.build(), SPACES.splitAsStream(message))
                .flatMap(link -> LinkMarker.in(link).stream())
                .findFirst();
    }

    private static boolean recent(JsonNode post, PublishRequest request) {
        try {
            return !OffsetDateTime.parse(post.path("created_time").asText(""), TIME)
                    .toInstant()
                    .isBefore(since(request));
        } catch (DateTimeException e) {
            return true; // the query asked for recent ones
        }
    }

    private static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}
