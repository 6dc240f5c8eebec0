package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.GraphError;
import dev.socialpublisher.adapter.connector.meta.PostSearch;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.CountResult;
import dev.socialpublisher.connector.ability.DeleteResult;
import dev.socialpublisher.connector.ability.EditResult;
import dev.socialpublisher.connector.ability.Reactions;
import java.net.URI;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The Page's feed: the one call that makes a post, and those that change it and take it back. */
final class PageFeed {
    /** The Page's id and the post's, as Facebook names posts of Pages. */
    private static final Pattern ID = Pattern.compile("([0-9]{1,30})_([0-9]{1,30})");

    private final NetworkClient client;
    private final GraphCalls calls;
    private final String page;

    PageFeed(NetworkClient client, GraphCalls calls, String page) {
        this.client = client;
        this.calls = calls;
        this.page = page;
    }

    PublishResult create(PublishRequest request, Attached photos) {
        return calls.post(new Target("POST /:page/feed", "/" + page + "/feed"), Effect.CREATES, fields(request, photos))
                .fold(answer -> created(answer, photos), stopped -> stopped);
    }

    /** A link beside a picture is in the words already: Facebook shows either its card or pictures. */
    private static Map<String, String> fields(PublishRequest request, Attached photos) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!request.text().isBlank()) {
            fields.put("message", message(request));
        }
        if (photos.isEmpty()) {
            request.link().ifPresent(link -> fields.put("link", link.toString()));
        } else {
            fields.put("attached_media", attached(photos));
        }
        return fields;
    }

    static String message(PublishRequest request) {
        return Normalizer.normalize(request.text(), Normalizer.Form.NFC);
    }

    private static String attached(Attached photos) {
        ArrayNode media = Json.array();
        photos.uploads().forEach(photo -> media.addObject().put("media_fbid", photo.id()));
        return media.toString();
    }

    private PublishResult created(Reply.Answered answer, Attached photos) {
        if (answer.successful()) {
            return post(answer.json().path("id").asText(""))
                    .<PublishResult>map(PublishResult.Published::new)
                    .orElseGet(() -> new PublishResult.Unknown(client.describe(answer, "no post id")));
        }
        PublishResult result = calls.result(answer, Effect.CREATES);
        return !photos.isEmpty() && GraphError.missesOther(answer, page)
                ? new PublishResult.MediaGone(result.detail())
                : result;
    }

    /** Empty for anything that is no id of a Page's post. */
    static Optional<RemotePost> post(String id) {
        return ID.matcher(id)
                .results()
                .filter(found -> found.group().equals(id))
                .findFirst()
                .map(found -> new RemotePost(
                        id, URI.create("https://www.facebook.com/" + found.group(1) + "/posts/" + found.group(2))));
    }

    DeleteResult delete(RemotePost post) {
        return calls.remove(new Target("DELETE /:post", "/" + post.id()));
    }

    /** Link and pictures cannot change. */
    EditResult edit(RemotePost post, PublishRequest words) {
        return calls.post(
                        new Target("POST /:post", "/" + post.id()),
                        Effect.REPEATABLE,
                        Map.of("message", message(words)))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new EditResult.Edited(), EditResult.Unedited::new);
    }

    /** Only the sums: nothing is read of who did what. Facebook leaves {@code shares} out while there are none. */
    CountResult count(RemotePost post) {
        return calls.get(
                        new Target("GET /:post", "/" + post.id()),
                        Map.of("fields", "shares,comments.summary(true).limit(0),reactions.summary(true).limit(0)"))
                .then(answer -> calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new CountResult.Counted(reactions(answer.json())), CountResult.Untold::new);
    }

    private static Reactions reactions(JsonNode post) {
        return new Reactions(
                sum(post.path("comments")), post.path("shares").path("count").asLong(), sum(post.path("reactions")));
    }

    private static long sum(JsonNode edge) {
        return edge.path("summary").path("total_count").asLong();
    }

    /** How the Page lists its posts: a link stands in the card, or among the words. */
    static PostSearch.Shape listing(String page) {
        return new PostSearch.Shape(
                new Target("GET /:page/published_posts", "/" + page + "/published_posts"),
                "message",
                "created_time",
                "id,message,created_time,attachments{unshimmed_url}",
                post -> post(post.path("id").asText("")),
                PageFeed::links);
    }

    private static Stream<String> links(JsonNode post) {
        return StreamSupport.stream(post.path("attachments").path("data").spliterator(), false)
                .map(attachment -> attachment.path("unshimmed_url").asText(""));
    }
}
