package dev.socialpublisher.adapter.connector.pinterest;

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
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pins of one board: the one call that makes one, the one that takes it back, and the search for one of ours. */
final class BoardPins {
    /** The specification's rate limit category of everything that is changed. */
    static final String WRITES = "org_write";

    /** Our clock and Pinterest's may differ by this much. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final String board;

    BoardPins(NetworkClient client, AuthorisedCalls calls, String board) {
        this.client = client;
        this.calls = calls;
        this.board = board;
    }

    PublishResult create(ObjectNode pin) {
        return calls.succeed(WRITES, Effect.CREATES, Call.postJson(client.at("/v5/pins"), pin))
                .fold(this::created, result -> result);
    }

    private PublishResult created(Reply.Answered answer) {
        return remote(answer.json())
                .<PublishResult>map(PublishResult.Published::new)
                .orElseGet(() -> new PublishResult.Unknown(client.describe(answer, "no pin id")));
    }

    private static Optional<RemotePost> remote(JsonNode pin) {
        return Optional.of(pin.path("id").asText(""))
                .filter(id -> ID.matcher(id).matches())
                .map(id -> new RemotePost(id, URI.create("https://www.pinterest.com/pin/" + id + "/")));
    }

    /** A pin's words are its description; all else stays (beta, OpenAPI 5.23.0). */
    EditResult edit(RemotePost post, PublishRequest words) {
        String id = URLEncoder.encode(post.id(), StandardCharsets.UTF_8);
        ObjectNode body = Json.object().put("description", PinBody.description(words));
        Call call = new Call(
                "PATCH",
                client.at("/v5/pins/" + id),
                Map.of(),
                Optional.of(new Call.Body("application/json", Bytes.utf8(body.toString()))));
        return calls.succeed(WRITES, Effect.REPEATABLE, call)
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    DeleteResult delete(RemotePost post) {
        String id = URLEncoder.encode(post.id(), StandardCharsets.UTF_8);
        return calls.send(WRITES, Effect.REPEATABLE, Call.delete(client.at("/v5/pins/" + id)))
                .then(answer ->
                        answer.status() == 404 ? Step.done(answer) : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    /** Among the board's newest pins; a board with more of them within the doubt cannot be judged. */
    FindResult find(PublishRequest request) {
        return calls.succeed(
                        Boards.READS,
                        Effect.REPEATABLE,
                        Call.get(client.at("/v5/boards/" + board + "/pins?page_size=" + Boards.PAGE)))
                .fold(answer -> search(request, answer), stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private static FindResult search(PublishRequest request, Reply.Answered answer) {
        Instant since = request.createdAt().minus(SKEW);
        int recent = 0;
        for (JsonNode pin : answer.json().path("items")) {
            if (created(pin).filter(at -> at.isBefore(since)).isPresent()) {
                continue;
            }
            recent++;
            Optional<RemotePost> remote = remote(pin);
            if (remote.isPresent() && isSame(pin, request)) {
                return new FindResult.Found(remote.get());
            }
        }
        return recent < Boards.PAGE ? new FindResult.Absent() : tooMany(request, since);
    }

    private static FindResult tooMany(PublishRequest request, Instant since) {
        return new FindResult.CannotTell(Wording.of(
                "the board has more than %d pins since %s; not all were read",
                "le tableau a reçu plus de %d épingles depuis le %s\u202f; toutes n’ont pas été lues",
                Boards.PAGE,
                Moment.of(since, request.channel().zone())));
    }

    /** Seen without a zone, and then in UTC; empty where it is no time. */
    private static Optional<Instant> created(JsonNode pin) {
        try {
            TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parseBest(
                    pin.path("created_at").asText(""), OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(
                    time instanceof OffsetDateTime exact
                            ? exact.toInstant()
                            : LocalDateTime.from(time).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** By the marker of its link where both have one, else by link, title and words together. */
    private static boolean isSame(JsonNode pin, PublishRequest request) {
        String link = text(pin, "link");
        Optional<String> ours = request.link().map(URI::toString);
        Optional<String> marker = ours.flatMap(LinkMarker::in);
        if (marker.isPresent() && LinkMarker.in(link).isPresent()) {
            return LinkMarker.in(link).equals(marker);
        }
        return link.equals(ours.orElse(""))
                && SameWords.are(text(pin, "title"), PinBody.title(request).orElse(""))
                && SameWords.are(text(pin, "description"), request.text());
    }

    private static String text(JsonNode pin, String field) {
        return pin.path(field).isTextual() ? pin.path(field).textValue() : "";
    }
}
