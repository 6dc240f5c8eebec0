package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.adapter.connector.http.search.SameWords;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.LittleText;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organization's posts: the one call that makes one, the one that takes it back, and the search for one of ours. */
final class PageFeed {
    /** Our clock and LinkedIn's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** An organization that posts more than this within the doubt cannot be judged. */
    private static final int COUNT = 50;

    private static final String METHOD = "X-RestLi-Method";

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final String author;

    /** @param author the organization's URN */
    PageFeed(NetworkClient client, AuthorisedCalls calls, String author) {
        this.client = client;
        this.calls = calls;
        this.author = author;
    }

    PublishResult create(PublishRequest request, Attached uploads) {
        return calls.succeed(
                        "POST /rest/posts",
                        Effect.CREATES,
                        Call.postJson(client.at("/rest/posts"), PostBody.of(request, uploads, author)))
                .fold(this::created, this::refused);
    }

    /** The body is empty, the id stands in a header; without it nothing is proved. */
    private PublishResult created(Reply.Answered answer) {
        return answer.header("x-restli-id")
                .flatMap(LinkedInAnswers::post)
                .<PublishResult>map(PublishResult.Published::new)
                .orElseGet(() -> new PublishResult.Unknown(client.describe(answer, "no post id")));
    }

    /** The post that a duplicate names may have been deleted meanwhile: then it proves nothing about ours. */
    private PublishResult refused(PublishResult result) {
        if (result instanceof PublishResult.Duplicate duplicate
                && duplicate.post().isPresent()) {
            boolean there = calls.succeed(
                            "GET /rest/posts/:urn",
                            Effect.REPEATABLE,
                            Call.get(address(duplicate.post().get())))
                    .fold(answer -> true, stopped -> false);
            return there ? duplicate : new PublishResult.Duplicate(Optional.empty(), duplicate.detail());
        }
        return result;
    }

    /** Only the words: LinkedIn changes nothing else of a post. */
    EditResult edit(RemotePost post, PublishRequest request) {
        ObjectNode body = Json.object();
        body.putObject("patch").putObject("$set").put("commentary", PostBody.commentary(request));
        return calls.succeed(
                        "POST /rest/posts/:urn",
                        Effect.REPEATABLE,
                        Call.postJson(address(post), body).with(METHOD, "PARTIAL_UPDATE"))
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    /** A token sees all posts of its organization, so that one which is not there is gone. */
    DeleteResult delete(RemotePost post) {
        return calls.send(
                        "DELETE /rest/posts/:urn",
                        Effect.REPEATABLE,
                        Call.delete(address(post)).with(METHOD, "DELETE"))
                .then(answer ->
                        answer.status() == 404 ? Step.done(answer) : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    FindResult find(PublishRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("author", author);
        query.put("q", "author");
        query.put("count", String.valueOf(COUNT));
        query.put("sortBy", "LAST_MODIFIED");
        return calls.succeed(
                        "GET /rest/posts",
                        Effect.REPEATABLE,
                        Call.get(client.at("/rest/posts?" + Call.query(query))).with(METHOD, "FINDER"))
                .fold(answer -> search(request, answer), stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private static FindResult search(PublishRequest request, Reply.Answered answer) {
        int recent = 0;
        for (JsonNode post : answer.json().path("elements")) {
            if (!isRecent(post, request)) {
                continue;
            }
            recent++;
            Optional<RemotePost> remote = LinkedInAnswers.post(post.path("id").asText(""));
            if (remote.isPresent() && isSame(post, request)) {
                return new FindResult.Found(remote.get());
            }
        }
        return recent < COUNT ? new FindResult.Absent() : tooMany(request);
    }

    private static FindResult tooMany(PublishRequest request) {
        return new FindResult.CannotTell(Wording.of(
                "the page has more than %d posts since %s; not all were read",
                "la page a publié plus de %d posts depuis le %s\u202f; tous n’ont pas été lus",
                COUNT,
                Moment.of(since(request), request.channel().zone())));
    }

    private static boolean isRecent(JsonNode post, PublishRequest request) {
        long created = post.path("publishedAt").asLong(post.path("createdAt").asLong(Long.MAX_VALUE));
        return created >= since(request).toEpochMilli();
    }

    private static Instant since(PublishRequest request) {
        return request.createdAt().minus(SKEW);
    }

    /** By the marker of its link where LinkedIn shows one, else by its words. */
    private static boolean isSame(JsonNode post, PublishRequest request) {
        String words = LittleText.unescape(post.path("commentary").asText(""));
        Optional<String> ours = request.link().map(URI::toString).flatMap(LinkMarker::in);
        Optional<String> theirs = Stream.concat(
                        Stream.of(post.at("/content/article/source").asText("")), SameWords.in(words))
                .flatMap(link -> LinkMarker.in(link).stream())
                .findFirst();
        if (ours.isPresent() && theirs.isPresent()) {
            return theirs.equals(ours);
        }
        return !words.isEmpty() && SameWords.are(words, request.text());
    }

    private URI address(RemotePost post) {
        return client.at("/rest/posts/" + URLEncoder.encode(post.id(), StandardCharsets.UTF_8));
    }
}
