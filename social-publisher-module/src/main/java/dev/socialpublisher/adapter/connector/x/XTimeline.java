package dev.socialpublisher.adapter.connector.x;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.oauth.AuthorisedCalls;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The account's own posts: where a new one stands, and whether one already exists. */
final class XTimeline {
    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    /** Our clock and X's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The most that X gives in one page; an account that posts more within the doubt cannot be judged. */
    private static final int PAGE = 100;

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final XIdentity owner;

    XTimeline(NetworkClient client, AuthorisedCalls calls, XIdentity owner) {
        this.client = client;
        this.calls = calls;
        this.owner = owner;
    }

    URI postsAddress() {
        return client.at("/2/tweets");
    }

    /** A 2xx without an id proves nothing: X sends partial errors with 200. */
    PublishResult created(PublishRequest request, Reply.Answered answer) {
        String id = answer.json().path("data").path("id").asText("");
        return ID.matcher(id).matches()
                ? new PublishResult.Published(post(request, id))
                : new PublishResult.Unknown(client.describe(answer, "no post id"));
    }

    XIdentity owner() {
        return owner;
    }

    /** X answers 200 or 404 for a post that is gone already. */
    DeleteResult delete(RemotePost post) {
        return calls.send("DELETE /2/tweets/:id", Effect.REPEATABLE, Call.delete(client.at("/2/tweets/" + post.id())))
                .then(answer ->
                        answer.status() == 404 ? Step.done(answer) : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    FindResult find(PublishRequest request) {
        return owner.account()
                .then(account -> page(account.id(), request.createdAt().minus(SKEW)))
                .fold(answer -> search(request, answer), stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    /**
     * The OpenAPI file (2.167, 2026-08-22) calls the parameter {@code post.fields}, the guides (2026-11-22) call it {@code
     * tweet.fields}; X refuses unknown parameters with 400, so the second name is tried then.
     */
    private Step<Reply.Answered> page(String account, Instant since) {
        return read(account, since, "post.fields")
                .then(answer -> answer.status() == 400 ? read(account, since, "tweet.fields") : Step.done(answer));
    }

    private Step<Reply.Answered> read(String account, Instant since, String fields) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("max_results", String.valueOf(PAGE));
        query.put("start_time", since.truncatedTo(ChronoUnit.SECONDS).toString());
        query.put(fields, "created_at,entities");
        return calls.send(
                "GET /2/users/:id/tweets",
                Effect.REPEATABLE,
                Call.get(client.at("/2/users/" + account + "/tweets?" + Call.query(query))));
    }

    private FindResult search(PublishRequest request, Reply.Answered answer) {
        if (!answer.successful()) {
            return new FindResult.CannotTell(client.describe(answer, "timeline"));
        }
        for (JsonNode post : answer.json().path("data")) {
            if (recent(post, request) && isSame(post, request)) {
                return new FindResult.Found(post(request, post.path("id").asText()));
            }
        }
        return answer.json().path("meta").path("next_token").isMissingNode()
                ? new FindResult.Absent()
                : new FindResult.CannotTell(Wording.of(
                        "the account has more than %d posts since %s; not all were read",
                        "le compte a publié plus de %d posts depuis le %s\u202f; tous n’ont pas été lus",
                        PAGE,
                        Moment.of(
                                request.createdAt().minus(SKEW),
                                request.channel().zone())));
    }

    /** By its words, or by the marker of its link where X spells the link in its own way. */
    private static boolean isSame(JsonNode post, PublishRequest request) {
        Optional<String> marker = request.link().map(URI::toString).flatMap(LinkMarker::in);
        boolean marked = false;
        for (JsonNode link : post.path("entities").path("urls")) {
            marked |= marker.isPresent()
                    && LinkMarker.in(link.path("expanded_url").asText("")).equals(marker);
        }
        return marked || new XPostText(post).equalsText(request.text());
    }

    private static boolean recent(JsonNode post, PublishRequest request) {
        return Optional.of(post.path("created_at").asText(""))
                .filter(text -> !text.isEmpty())
                .map(Instant::parse)
                .map(created -> !created.isBefore(request.createdAt().minus(SKEW)))
                .orElse(true);
    }

    private static RemotePost post(PublishRequest request, String id) {
        return new RemotePost(
                id, URI.create("https://x.com/" + request.channel().handle() + "/status/" + id));
    }
}
