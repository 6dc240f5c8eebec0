package dev.socialpublisher.adapter.connector.facebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.adapter.connector.http.Step;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.adapter.connector.meta.GraphCalls;
import dev.socialpublisher.adapter.connector.meta.GraphCalls.Target;
import dev.socialpublisher.adapter.connector.meta.GraphError;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.RemotePost;
import dev.socialpublisher.connector.ability.DeleteResult;
import java.net.URI;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Page's feed: the one call that makes a post, and the one that takes it back. */
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

    PublishResult create(PublishRequest request, Optional<Uploaded> photo) {
        return calls.post(new Target("POST /:page/feed", "/" + page + "/feed"), Effect.CREATES, fields(request, photo))
                .fold(answer -> created(answer, photo), stopped -> stopped);
    }

    /** A link beside a picture is in the words already: Facebook shows either its card or pictures. */
    private static Map<String, String> fields(PublishRequest request, Optional<Uploaded> photo) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!request.text().isBlank()) {
            fields.put("message", Normalizer.normalize(request.text(), Normalizer.Form.NFC));
        }
        photo.ifPresentOrElse(
                uploaded -> fields.put("attached_media", attached(uploaded)),
                () -> request.link().ifPresent(link -> fields.put("link", link.toString())));
        return fields;
    }

    private static String attached(Uploaded photo) {
        ObjectNode media = Json.object().put("media_fbid", photo.id());
        return Json.array().add(media).toString();
    }

    private PublishResult created(Reply.Answered answer, Optional<Uploaded> photo) {
        if (answer.successful()) {
            return post(answer.json().path("id").asText(""))
                    .<PublishResult>map(PublishResult.Published::new)
                    .orElseGet(() -> new PublishResult.Unknown(client.describe(answer, "no post id")));
        }
        PublishResult result = calls.result(answer, Effect.CREATES);
        return photo.isPresent() && missesPhoto(answer) ? new PublishResult.MediaGone(result.detail()) : result;
    }

    /** The only other object that the call names is the Page. */
    private boolean missesPhoto(Reply.Answered answer) {
        return GraphError.in(answer)
                .filter(GraphError::missesObject)
                .filter(error -> !error.message().contains(page))
                .isPresent();
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

    /** A Page's token sees all posts of the Page, so that a post which is not there is gone. */
    DeleteResult delete(RemotePost post) {
        return calls.delete(new Target("DELETE /:post", "/" + post.id()))
                .then(answer ->
                        GraphError.in(answer).filter(GraphError::missesObject).isPresent()
                                ? Step.done(answer)
                                : calls.successful(answer, Effect.REPEATABLE))
                .fold(answer -> new DeleteResult.Deleted(), DeleteResult.Kept::new);
    }
}
