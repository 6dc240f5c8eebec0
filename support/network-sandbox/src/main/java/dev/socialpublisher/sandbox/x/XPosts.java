package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;
import java.util.Optional;

/** Creating and deleting posts. */
final class XPosts {

    private static final String NETWORK = "x";

    private final XState state;
    private final XPostRules rules;

    XPosts(XState state) {
        this.state = state;
        this.rules = new XPostRules(state);
    }

    /** {@code POST /2/tweets}. The journal has the post when this returns. */
    Answer create(Request request, XAccount account) {
        JsonNode body = body(request);
        List<Flaw> flaws = CreateSchema.SHAPE.check("body", body);
        if (!flaws.isEmpty()) {
            throw XProblem.invalid(flaws);
        }
        synchronized (state) { // a duplicate must be found even when both come at once
            List<XUpload> media = rules.check(body, account, request.receivedAt());
            AcceptedPost post = post(request, account, body, media);
            state.accept(post);
            return Answer.json(201, created(post));
        }
    }

    private static JsonNode body(Request request) {
        if (!request.contentType().equals("application/json")) {
            throw XProblem.invalid("body", request.contentType(), "Content-Type must be application/json");
        }
        return request.body()
                .json()
                .orElseThrow(() -> XProblem.invalid("body", "", "The request body is not valid JSON"));
    }

    private AcceptedPost post(Request request, XAccount account, JsonNode body, List<XUpload> media) {
        String id = state.nextId(request.receivedAt());
        String text = body.path("text").asText("");
        List<PostImage> images = media.stream()
                .map(upload -> new PostImage(upload.id(), upload.media(), upload.alt()))
                .toList();
        AcceptedPost.Content content = new AcceptedPost.Content(
                text,
                XText.facets(text),
                Optional.empty(),
                images,
                Json.text(body.path("reply"), "in_reply_to_tweet_id"));
        AcceptedPost.Origin origin =
                new AcceptedPost.Origin(NETWORK, account.id(), account.handle(), request.id(), request.receivedAt());
        String address = "https://x.com/" + account.handle() + "/status/" + id;
        return new AcceptedPost(origin, id, address, content, body, Optional.empty());
    }

    private static ObjectNode created(AcceptedPost post) {
        ObjectNode data = Json.object()
                .put("id", post.remoteId())
                .put("text", XPostView.answered(post).text());
        data.putArray("edit_history_tweet_ids").add(post.remoteId());
        ObjectNode body = Json.object();
        body.set("data", data);
        return body;
    }

    /** {@code DELETE /2/tweets/{id}}; what is gone already answers {@code deleted: false}. */
    Answer delete(Request request, XAccount account) {
        String id = XPostView.id(request);
        synchronized (state) {
            Optional<AcceptedPost> post = state.post(id);
            if (post.isPresent() && !post.get().origin().account().equals(account.id())) {
                throw XProblem.forbidden("You are not authorized to delete this Tweet.");
            }
            if (post.isPresent()) {
                state.delete(id, request.receivedAt());
            }
            ObjectNode body = Json.object();
            body.putObject("data").put("deleted", post.isPresent());
            return Answer.json(200, body);
        }
    }
}
