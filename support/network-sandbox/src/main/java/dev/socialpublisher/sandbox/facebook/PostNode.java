package dev.socialpublisher.sandbox.facebook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.meta.FieldList;
import dev.socialpublisher.sandbox.meta.GraphParameters;
import dev.socialpublisher.sandbox.meta.GraphTime;
import dev.socialpublisher.sandbox.network.Reactions;
import java.util.Set;

/** A post as the API answers it (node PagePost of the SDK specification v25.0). */
final class PostNode {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "message",
            "created_time",
            "permalink_url",
            "attachments",
            "is_published",
            "from",
            "shares",
            "comments",
            "reactions");
    private static final Set<String> USUAL = Set.of("id", "message", "created_time");

    private PostNode() {}

    static FieldList fields(GraphParameters parameters) {
        return FieldList.of(parameters, "PagePost", KNOWN, USUAL);
    }

    /** A post without words has no {@code message}. */
    static ObjectNode write(AcceptedPost post, FieldList fields, Reactions done) {
        ObjectNode json = Json.object().put("id", post.remoteId());
        if (fields.has("message") && !post.content().text().isEmpty()) {
            json.put("message", post.content().text());
        }
        if (fields.has("created_time")) {
            json.put("created_time", GraphTime.of(post.origin().receivedAt()));
        }
        if (fields.has("permalink_url")) {
            json.put("permalink_url", post.address());
        }
        if (fields.has("is_published")) {
            json.put("is_published", true);
        }
        if (fields.has("from")) {
            json.putObject("from").put("id", post.origin().account());
        }
        if (fields.has("attachments")) {
            attachments(post.content(), json);
        }
        reactions(json, fields, done);
        return json;
    }

    /** With a summary where it is asked for; who did what is told to nobody here. */
    private static void reactions(ObjectNode json, FieldList fields, Reactions done) {
        if (fields.has("shares") && done.reposts() > 0) {
            json.putObject("shares").put("count", done.reposts());
        }
        if (fields.has("comments")) {
            summary(json.putObject("comments"), done.replies());
        }
        if (fields.has("reactions")) {
            summary(json.putObject("reactions"), done.likes());
        }
    }

    private static void summary(ObjectNode edge, int count) {
        edge.putArray("data");
        edge.putObject("summary").put("total_count", count);
    }

    /** The link, behind Facebook's own redirect and as it was sent, or the pictures. */
    private static void attachments(AcceptedPost.Content content, ObjectNode json) {
        if (content.card().isEmpty() && content.images().isEmpty()) {
            return;
        }
        ArrayNode data = json.putObject("attachments").putArray("data");
        content.card()
                .ifPresent(card -> data.addObject()
                        .put("type", "share")
                        .put("url", "https://l.facebook.com/l.php?u=shimmed")
                        .put("unshimmed_url", card.uri()));
        content.images()
                .forEach(image -> data.addObject()
                        .put("type", "photo")
                        .put("unshimmed_url", "https://www.facebook.com/photo.php?fbid=" + image.remoteId()));
    }
}
