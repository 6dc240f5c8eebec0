package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.json.Shape;
import dev.socialpublisher.sandbox.network.Reactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Making, reading, listing, changing and deleting statuses. */
final class MastodonStatuses {
    static final int MOST_MEDIA = 4;
    private static final int MOST_OPTIONS = 4;
    private static final Shape POLL = Shape.closed(
            Map.of(
                    "options",
                    Shape.array(
                            2,
                            MOST_OPTIONS,
                            Shape.text(
                                    value -> !value.isBlank() && value.length() <= 50, "must have 1 to 50 characters")),
                    "expires_in",
                    Shape.integer(300, 2_629_746),
                    "multiple",
                    Shape.bool()),
            Set.of("options", "expires_in"));
    private static final Shape CREATE = Shape.closed(
            Map.of(
                    "poll", POLL,
                    "status", Shape.text(),
                    "media_ids", Shape.array(0, 100, Shape.text()),
                    "sensitive", Shape.bool(),
                    "spoiler_text", Shape.text(),
                    "visibility", Shape.oneOf(Set.of("public", "unlisted", "private", "direct")),
                    "language", Shape.text(value -> value.matches("[a-z]{2,3}"), "must be an ISO 639 code"),
                    "in_reply_to_id", Shape.text()),
            Set.of());

    private static final Shape EDIT = Shape.closed(
            Map.of(
                    "status", Shape.text(),
                    "media_ids", Shape.array(0, 100, Shape.text()),
                    "sensitive", Shape.bool(),
                    "spoiler_text", Shape.text(),
                    "language", Shape.text(value -> value.matches("[a-z]{2,3}"), "must be an ISO 639 code")),
            Set.of());

    private final MastodonState state;
    private final Function<String, Reactions> reactions;

    MastodonStatuses(MastodonState state, Function<String, Reactions> reactions) {
        this.state = state;
        this.reactions = reactions;
    }

    /** {@code POST /api/v1/statuses}; the same key answers the first status for an hour. */
    Answer create(Request request, MastodonAccount account) {
        JsonNode body = checked(request, CREATE);
        Optional<String> key = request.header("idempotency-key").filter(text -> !text.isBlank());
        synchronized (state) { // two with one key must not both be first
            Optional<AcceptedPost> made = key.flatMap(value -> state.made(value, request.receivedAt()));
            if (made.isPresent()) {
                return Answer.json(200, view(made.get()));
            }
            AcceptedPost post = post(request, account, body);
            state.accept(post, key);
            return Answer.json(200, view(post));
        }
    }

    private static JsonNode checked(Request request, Shape shape) {
        JsonNode body = request.contentType().equals("application/json")
                ? request.body().json().orElse(Json.object())
                : Json.object().put("form", true);
        List<Flaw> flaws = shape.check("body", body);
        if (!flaws.isEmpty()) {
            throw MastodonProblem.invalid(flaws.get(0).sentence());
        }
        return body;
    }

    /** {@code PUT /api/v1/statuses/{id}}: what is not named is taken away, pictures and warning among it. */
    Answer edit(Request request, MastodonAccount account) {
        JsonNode body = checked(request, EDIT);
        synchronized (state) {
            AcceptedPost old = own(request, account);
            List<PostImage> images = images(body, account, request.receivedAt());
            String text = text(body, images);
            AcceptedPost.Content content = new AcceptedPost.Content(
                    text,
                    MastodonText.facets(text),
                    Optional.empty(),
                    images,
                    old.content().replyTo());
            AcceptedPost edited = old.edited(content, body, request.receivedAt());
            state.accept(edited, Optional.empty());
            return Answer.json(200, view(edited));
        }
    }

    private static String text(JsonNode body, List<PostImage> images) {
        String text = body.path("status").asText("");
        if (text.isBlank() && images.isEmpty()) {
            throw MastodonProblem.invalid("Text can't be blank");
        }
        if (MastodonText.length(text + body.path("spoiler_text").asText("")) > MastodonText.MAX) {
            throw MastodonProblem.invalid("Text character limit of 500 exceeded");
        }
        return text;
    }

    private AcceptedPost post(Request request, MastodonAccount account, JsonNode body) {
        List<PostImage> images = images(body, account, request.receivedAt());
        if (body.has("poll") && !images.isEmpty()) {
            throw MastodonProblem.invalid("Cannot attach files to a post with a poll");
        }
        String text = text(body, images);
        Optional<String> answered = Json.text(body, "in_reply_to_id");
        if (answered.isPresent()
                && state.post(answered.get()).filter(post -> !post.isDeleted()).isEmpty()) {
            throw MastodonProblem.of(404, "The post you are trying to reply to does not appear to exist.");
        }
        String id = state.nextId();
        return new AcceptedPost(
                new AcceptedPost.Origin(
                        "mastodon", account.id(), account.username(), request.id(), request.receivedAt()),
                id,
                "https://mastodon.example/@" + account.username() + "/" + id,
                new AcceptedPost.Content(text, MastodonText.facets(text), Optional.empty(), images, answered),
                body,
                Optional.empty());
    }

    private List<PostImage> images(JsonNode body, MastodonAccount account, Instant now) {
        if (body.path("media_ids").size() > MOST_MEDIA) {
            throw MastodonProblem.invalid("Cannot attach more than 4 files");
        }
        List<PostImage> images = new ArrayList<>();
        for (JsonNode id : body.path("media_ids")) {
            MastodonMedia media = state.media(id.asText())
                    .filter(found -> found.owner().equals(account.id()))
                    .orElseThrow(() -> MastodonProblem.invalid("Media " + id.asText() + " not found"));
            if (now.isBefore(media.ready())) {
                throw MastodonProblem.of(
                        422, "Cannot attach files that have not finished processing. Try again in a moment!");
            }
            images.add(new PostImage(media.id(), media.media(), media.description()));
        }
        boolean film = images.stream().anyMatch(image -> image.media().mime().startsWith("video/"));
        if (film && images.size() > 1) {
            throw MastodonProblem.invalid("Cannot attach a video to a post that already contains images");
        }
        return images;
    }

    /** {@code GET /api/v1/accounts/{id}/statuses}, the newest first. */
    Answer list(Request request, MastodonAccount account) {
        String id = request.pathValue("id");
        if (!account.id().equals(id)) {
            throw MastodonProblem.missing();
        }
        int limit = Integer.parseInt(request.query("limit")
                .filter(text -> text.matches("[1-9]|[1-3][0-9]|40"))
                .orElse("20"));
        ArrayNode list = Json.array();
        state.posts().stream()
                .filter(post -> !post.isDeleted() && post.origin().account().equals(id))
                .sorted(Comparator.comparing(AcceptedPost::remoteId).reversed())
                .limit(limit)
                .forEach(post -> list.add(view(post)));
        return Answer.json(200, list);
    }

    /** {@code GET /api/v1/statuses/{id}}. */
    Answer get(Request request, MastodonAccount account) {
        return Answer.json(200, view(own(request, account)));
    }

    /** {@code DELETE /api/v1/statuses/{id}}: answers the text, so that it can be written anew. */
    Answer delete(Request request, MastodonAccount account) {
        synchronized (state) {
            AcceptedPost post = own(request, account);
            state.delete(post.remoteId(), request.receivedAt());
            return Answer.json(200, view(post).put("text", post.content().text()));
        }
    }

    private AcceptedPost own(Request request, MastodonAccount account) {
        return state.post(request.pathValue("id"))
                .filter(post -> post.origin().account().equals(account.id()))
                .orElseThrow(MastodonProblem::missing);
    }

    private ObjectNode view(AcceptedPost post) {
        Reactions done = reactions.apply(post.remoteId());
        ObjectNode view = Json.object()
                .put("id", post.remoteId())
                .put("created_at", post.origin().receivedAt().toString())
                .put("uri", "https://mastodon.example/users/" + post.origin().handle() + "/statuses/" + post.remoteId())
                .put("url", post.address())
                .put("content", MastodonText.html(post.content().text()))
                .put("edited_at", post.editedAt().map(Instant::toString).orElse(null))
                .put("visibility", "public")
                .put("replies_count", done.replies())
                .put("reblogs_count", done.reposts())
                .put("favourites_count", done.likes());
        ArrayNode media = view.putArray("media_attachments");
        post.content().images().forEach(image -> media.addObject().put("id", image.remoteId()));
        return view;
    }
}
