package dev.socialpublisher.adapter.connector.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.FindResult;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Reactions;
import dev.socialpublisher.error.Moment;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.LinkMarker;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The account's statuses: the one call that makes one, those that change it and take it back, and the search for one of ours. */
final class Statuses {
    private static final Duration SKEW = Duration.ofMinutes(5);

    /** The most that one answer holds; an account that posts more within the doubt cannot be judged. */
    private static final int LIMIT = 40;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,64}");

    /** Not every server escapes: a mark that no letter follows is a mark. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");

    private static final Pattern BREAK = Pattern.compile("<br ?/?>|</p>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");

    private final NetworkClient client;
    private final AuthorisedCalls calls;
    private final Owner owner;

    Statuses(NetworkClient client, AuthorisedCalls calls, Owner owner) {
        this.client = client;
        this.calls = calls;
        this.owner = owner;
    }

    /** With the same key a server that honours it answers the first status for an hour instead of making a second. */
    PublishResult create(PublishRequest request, Attached media) {
        Call call = Call.postJson(client.at("/api/v1/statuses"), body(request, media))
                .with("Idempotency-Key", key(request));
        return calls.succeed("POST /api/v1/statuses", Effect.CREATES, call).fold(this::created, stopped -> stopped);
    }

    private static String key(PublishRequest request) {
        return request.deliveryKey().replaceAll("[^!-~]", "_");
    }

    private static ObjectNode body(PublishRequest request, Attached media) {
        ObjectNode body =
                words(request, media.uploads().stream().map(Uploaded::id).toList());
        body.put("visibility", "public");
        request.poll().ifPresent(poll -> {
            ObjectNode asked = body.putObject("poll")
                    .put("expires_in", Duration.ofHours(poll.hours()).toSeconds());
            poll.options().forEach(asked.putArray("options")::add);
        });
        request.parent().ifPresent(parent -> body.put("in_reply_to_id", parent.id()));
        return body;
    }

    private static ObjectNode words(PublishRequest request, List<String> media) {
        ObjectNode body = Json.object();
        body.put("status", Normalizer.normalize(request.text(), Normalizer.Form.NFC));
        if (!media.isEmpty()) {
            ArrayNode ids = body.putArray("media_ids");
            media.forEach(ids::add);
        }
        body.put("language", request.language().getLanguage());
        request.warning()
                .ifPresent(warning -> body.put("spoiler_text", Normalizer.normalize(warning, Normalizer.Form.NFC))
                        .put("sensitive", true));
        return body;
    }

    /** Pictures, language and warning are named again: what a server is not told here, it takes away. */
    EditResult edit(RemotePost post, PublishRequest request) {
        URI address = client.at("/api/v1/statuses/" + post.id());
        return calls.succeed("GET /api/v1/statuses/:id", Effect.REPEATABLE, Call.get(address))
                .then(status -> calls.succeed(
                        "PUT /api/v1/statuses/:id",
                        Effect.REPEATABLE,
                        Call.putJson(address, words(request, media(status.json())))))
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    private static List<String> media(JsonNode status) {
        return StreamSupport.stream(status.path("media_attachments").spliterator(), false)
                .map(media -> media.path("id").asText())
                .toList();
    }

    private PublishResult created(Reply.Answered answer) {
        return post(answer.json())
                .<PublishResult>map(PublishResult.Published::new)
                .orElseGet(() -> new PublishResult.Unknown(client.describe(answer, "no status id")));
    }

    private static Optional<RemotePost> post(JsonNode status) {
        String id = status.path("id").asText("");
        String address = status.path("url").asText(status.path("uri").asText(""));
        try {
            URI url = new URI(address);
            return ID.matcher(id).matches() && url.getHost() != null
                    ? Optional.of(new RemotePost(id, url))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Gone, where the server finds it neither for deletion nor for reading: snac 2.75 deletes nothing and answers 404. */
    DeleteResult delete(RemotePost post) {
        URI address = client.at("/api/v1/statuses/" + post.id());
        return calls.send("DELETE /api/v1/statuses/:id", Effect.REPEATABLE, Call.delete(address))
                .then(answer -> isMissing(answer)
                        ? calls.send("GET /api/v1/statuses/:id", Effect.REPEATABLE, Call.get(address))
                                .then(this::gone)
                        : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }

    CountResult count(RemotePost post) {
        return calls.succeed(
                        "GET /api/v1/statuses/:id",
                        Effect.REPEATABLE,
                        Call.get(client.at("/api/v1/statuses/" + post.id())))
                .fold(answer -> new CountResult.Counted(reactions(answer.json())), CountResult.Untold::new);
    }

    private static Reactions reactions(JsonNode status) {
        return new Reactions(
                Math.max(0, status.path("replies_count").asLong()),
                Math.max(0, status.path("reblogs_count").asLong()),
                Math.max(0, status.path("favourites_count").asLong()));
    }

    private Step<Reply.Answered> gone(Reply.Answered read) {
        if (isMissing(read)) {
            return Step.done(read);
        }
        return read.successful()
                ? Step.stopped(
                        new PublishResult.Misconfigured(
                                Wording.of(
                                        "this server does not delete posts for applications; delete it there by hand",
                                        "ce serveur ne supprime pas de posts pour les applications\u202f; il faut le supprimer là-bas à la main")))
                : calls.successful(read, Effect.REPEATABLE);
    }

    private static boolean isMissing(Reply.Answered answer) {
        return answer.status() == 404 || answer.status() == 410;
    }

    FindResult find(PublishRequest request) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("limit", String.valueOf(LIMIT));
        query.put("exclude_reblogs", "true");
        return owner.id()
                .then(id -> calls.succeed(
                        "GET /api/v1/accounts/:id/statuses",
                        Effect.REPEATABLE,
                        Call.get(client.at("/api/v1/accounts/" + id + "/statuses?" + Call.query(query)))))
                .fold(answer -> search(request, answer), stopped -> new FindResult.CannotTell(stopped.detail()));
    }

    private static FindResult search(PublishRequest request, Reply.Answered answer) {
        int recent = 0;
        for (JsonNode status : answer.json()) {
            if (!isRecent(status, request)) {
                continue;
            }
            recent++;
            Optional<RemotePost> post = post(status);
            if (post.isPresent() && isSame(status, request)) {
                return new FindResult.Found(post.get());
            }
        }
        return recent < LIMIT
                ? new FindResult.Absent()
                : new FindResult.CannotTell(Wording.of(
                        "the account has more than %d posts since %s; not all were read",
                        "le compte a publié plus de %d posts depuis le %s\u202f; tous n’ont pas été lus",
                        LIMIT,
                        Moment.of(since(request), request.channel().zone())));
    }

    private static boolean isRecent(JsonNode status, PublishRequest request) {
        try {
            return !OffsetDateTime.parse(status.path("created_at").asText(""))
                    .toInstant()
                    .isBefore(since(request));
        } catch (DateTimeException e) {
            return true; // the newest come first
        }
    }

    private static Instant since(PublishRequest request) {
        return request.createdAt().minus(SKEW);
    }

    /**
     * By the marker of its link where the server shows one, else by its words: as they were sent where the server keeps
     * them so, or from the HTML that it made of them.
     */
    private static boolean isSame(JsonNode status, PublishRequest request) {
        String content = status.path("content").asText("");
        Optional<String> ours = request.link().map(URI::toString).flatMap(LinkMarker::in);
        Optional<String> theirs = HREF.matcher(content)
                .results()
                .flatMap(link -> LinkMarker.in(unescaped(link.group(1))).stream())
                .findFirst();
        if (ours.isPresent() && theirs.isPresent()) {
            return theirs.equals(ours);
        }
        String source = status.path("text").asText("");
        if (!source.isEmpty() && SameWords.are(source, request.text())) {
            return true;
        }
        String words = TAG.matcher(BREAK.matcher(content).replaceAll(" ")).replaceAll("");
        return !content.isEmpty() && SameWords.are(unescaped(words), request.text());
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
