package dev.socialpublisher.sandbox.linkedin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Flaw;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.linkedin.LinkedInGuard.Caller;
import dev.socialpublisher.sandbox.linkedin.LinkedInPerson.Organization;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Making, reading, finding and deleting posts of pages. */
final class LinkedInPosts {
    /** How long the same content is refused; reported by publishers. */
    private static final Duration DUPLICATE = Duration.ofMinutes(10);

    private static final String WRITE = "w_organization_social";
    private static final String READ = "r_organization_social";

    private final LinkedInState state;

    LinkedInPosts(LinkedInState state) {
        this.state = state;
    }

    static JsonNode json(Request request) {
        if (!request.contentType().equals("application/json")) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "Content-Type must be application/json");
        }
        return request.body()
                .json()
                .orElseThrow(() -> LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "The body is no JSON"));
    }

    /** {@code POST /rest/posts}: 201 without a body, the URN in a header. The journal has the post when this returns. */
    Answer create(Request request, Caller caller) {
        JsonNode body = json(request);
        List<Flaw> flaws = PostShape.SHAPE.check("", body);
        if (!flaws.isEmpty()) {
            throw LinkedInProblem.invalid(flaws);
        }
        caller.require(WRITE);
        Organization page = caller.page(body.path("author").asText());
        synchronized (state) { // a duplicate must be found even when both come at once
            refuseDuplicate(body, request.receivedAt());
            AcceptedPost post = post(request, page, body);
            state.accept(post);
            return Answer.empty(201).withHeaders(Map.of("x-restli-id", post.remoteId()));
        }
    }

    private void refuseDuplicate(JsonNode body, Instant now) {
        state.posts().stream()
                .filter(post -> post.origin().receivedAt().plus(DUPLICATE).isAfter(now))
                .filter(post -> withoutMedia(post.source()).equals(withoutMedia(body)))
                .findFirst()
                .ifPresent(post -> {
                    throw LinkedInProblem.duplicate(post.remoteId());
                });
    }

    /** Author and words; a picture uploaded anew does not make another post. */
    private static ObjectNode withoutMedia(JsonNode body) {
        return Json.object()
                .put("author", body.path("author").asText())
                .put("commentary", body.path("commentary").asText())
                .put("source", body.at("/content/article/source").asText());
    }

    private AcceptedPost post(Request request, Organization page, JsonNode body) {
        JsonNode content = body.path("content");
        List<PostImage> images = new ArrayList<>();
        if (content.has("media")) {
            images.add(picture(page, content.path("media"), request.receivedAt()));
        }
        content.at("/multiImage/images").forEach(each -> images.add(picture(page, each, request.receivedAt())));
        String urn = "urn:li:share:" + state.nextId();
        Commentary words = Commentary.of(body.path("commentary").asText());
        return new AcceptedPost(
                new AcceptedPost.Origin("linkedin", page.id(), page.vanityName(), request.id(), request.receivedAt()),
                urn,
                "https://www.linkedin.com/feed/update/" + urn + "/",
                new AcceptedPost.Content(
                        words.text(),
                        words.facets(),
                        card(page, content, request.receivedAt()),
                        images,
                        Optional.empty()),
                body,
                Optional.empty());
    }

    private Optional<LinkCard> card(Organization page, JsonNode content, Instant now) {
        JsonNode article = content.path("article");
        Optional<StoredMedia> thumb =
                Json.text(article, "thumbnail").map(urn -> image(page, urn, now).media());
        return Json.text(article, "source")
                .map(source -> new LinkCard(
                        source,
                        article.path("title").asText(),
                        article.path("description").asText(""),
                        thumb));
    }

    private PostImage picture(Organization page, JsonNode node, Instant now) {
        LinkedInImage image = image(page, node.path("id").asText(), now);
        return new PostImage(image.urn(), image.media(), Json.text(node, "altText"));
    }

    private LinkedInImage image(Organization page, String urn, Instant now) {
        if (state.waits(urn)) {
            throw LinkedInProblem.input(
                    400, "MEDIA_ASSET_WAITING_UPLOAD", "Media asset is waiting for its upload: " + urn);
        }
        LinkedInImage image = state.image(urn)
                .filter(found -> found.owner().equals(page.urn()))
                .orElseThrow(() -> LinkedInProblem.input(400, "INVALID_URN_ID", "Not an image of the author: " + urn));
        if (now.isBefore(image.ready())) {
            throw LinkedInProblem.input(400, "MEDIA_ASSET_PROCESSING", "Media asset is still processing: " + urn);
        }
        return image;
    }

    /** {@code POST /rest/posts/{urn}}, {@code PARTIAL_UPDATE}: other words, 204. */
    Answer update(Request request, Caller caller) {
        caller.require(WRITE);
        method(request, "PARTIAL_UPDATE");
        JsonNode body = json(request);
        List<Flaw> flaws = PostShape.PATCH.check("", body);
        if (!flaws.isEmpty()) {
            throw LinkedInProblem.invalid(flaws);
        }
        synchronized (state) {
            AcceptedPost post = own(request, caller);
            if (post.isDeleted()) {
                throw LinkedInProblem.missing(post.remoteId());
            }
            String escaped = body.at("/patch/$set/commentary").asText();
            Commentary words = Commentary.of(escaped);
            AcceptedPost.Content old = post.content();
            ObjectNode source = post.source().deepCopy();
            state.accept(post.edited(
                    new AcceptedPost.Content(words.text(), words.facets(), old.card(), old.images(), old.replyTo()),
                    source.put("commentary", escaped),
                    request.receivedAt()));
            return Answer.empty(204);
        }
    }

    /** {@code GET /rest/posts/{urn}}. */
    Answer get(Request request, Caller caller) {
        caller.require(READ);
        return Answer.json(200, view(own(request, caller)));
    }

    /** {@code GET /rest/posts?q=author}, the latest changed first. */
    Answer find(Request request, Caller caller) {
        caller.require(READ);
        method(request, "FINDER");
        String author = request.query("author").orElse("");
        if (!request.query("q").orElse("").equals("author")) {
            throw LinkedInProblem.input(400, "INVALID_VALUE_FOR_FIELD", "q is not a finder of this resource");
        }
        Organization page = caller.page(author);
        int count = Integer.parseInt(request.query("count")
                .filter(text -> text.matches("[1-9][0-9]?|100"))
                .orElse("10"));
        List<AcceptedPost> found = state.posts().stream()
                .filter(post -> !post.isDeleted() && post.origin().account().equals(page.id()))
                .sorted(Comparator.comparing(
                                (AcceptedPost post) -> post.origin().receivedAt())
                        .reversed())
                .toList();
        ObjectNode body = Json.object();
        ArrayNode elements = body.putArray("elements");
        found.stream().limit(count).forEach(post -> elements.add(view(post)));
        body.putObject("paging").put("start", 0).put("count", count).put("total", found.size());
        return Answer.json(200, body);
    }

    /** {@code DELETE /rest/posts/{urn}}: 204, also for what is gone already. */
    Answer delete(Request request, Caller caller) {
        caller.require(WRITE);
        method(request, "DELETE");
        synchronized (state) {
            String urn = request.pathValue("urn");
            if (state.post(urn).isPresent()) {
                state.delete(own(request, caller).remoteId(), request.receivedAt());
            }
            return Answer.empty(204);
        }
    }

    private AcceptedPost own(Request request, Caller caller) {
        String urn = request.pathValue("urn");
        AcceptedPost post = state.post(urn).orElseThrow(() -> LinkedInProblem.missing(urn));
        caller.page("urn:li:organization:" + post.origin().account());
        return post;
    }

    private static void method(Request request, String wanted) {
        if (!request.header("x-restli-method").orElse("").equals(wanted)) {
            throw LinkedInProblem.input(400, "ILLEGAL_ARGUMENT", "X-RestLi-Method must be " + wanted);
        }
    }

    /** As it was sent, escaped, with what LinkedIn adds. */
    private static ObjectNode view(AcceptedPost post) {
        ObjectNode view = post.source().deepCopy();
        long at = post.origin().receivedAt().toEpochMilli();
        return view.put("id", post.remoteId())
                .put("createdAt", at)
                .put("publishedAt", at)
                .put("lastModifiedAt", at);
    }
}
