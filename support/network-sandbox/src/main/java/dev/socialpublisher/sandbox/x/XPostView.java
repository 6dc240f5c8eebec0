package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.journal.AcceptedPost;
import dev.socialpublisher.sandbox.journal.Facet;
import dev.socialpublisher.sandbox.json.Json;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Set;
import java.util.regex.Pattern;

/** A post as X answers it: shortened and escaped text, and the fields that the client asked for. */
final class XPostView {

    private static final Pattern ID = Pattern.compile("[0-9]{1,19}");

    private XPostView() {}

    /** The path's {@code {id}}, refused unless it looks like one. */
    static String id(Request request) {
        String id = request.pathValue("id");
        if (!ID.matcher(id).matches()) {
            throw XProblem.invalid("id", id, "The `id` query parameter value [" + id + "] is not valid");
        }
        return id;
    }

    static XText.Shortened answered(AcceptedPost post) {
        XText.Shortened text = XText.shorten(post.content().text());
        return post.content().images().isEmpty() ? text : text.withMedia(post.address() + "/photo/1");
    }

    static ObjectNode write(AcceptedPost post, Set<String> fields) {
        ObjectNode json = Json.object()
                .put("id", post.remoteId())
                .put("text", answered(post).text());
        json.putArray("edit_history_tweet_ids").add(post.remoteId());
        if (fields.contains("created_at")) {
            String time = new DateTimeFormatterBuilder()
                    .appendInstant(3)
                    .toFormatter()
                    .format(post.origin().receivedAt());
            json.put("created_at", time);
        }
        if (fields.contains("author_id")) {
            json.put("author_id", post.origin().account());
        }
        if (fields.contains("entities")) {
            entities(post, json);
        }
        if (fields.contains("attachments") && !post.content().images().isEmpty()) {
            ArrayNode keys = json.putObject("attachments").putArray("media_keys");
            post.content().images().forEach(image -> keys.add("3_" + image.remoteId()));
        }
        if (fields.contains("public_metrics")) {
            metrics(json.putObject("public_metrics"));
        }
        return json;
    }

    private static void entities(AcceptedPost post, ObjectNode json) {
        XText.Shortened text = answered(post);
        if (!text.links().isEmpty()) {
            ArrayNode urls = json.withObject("/entities").putArray("urls");
            for (XText.Link link : text.links()) {
                urls.addObject()
                        .put("start", link.start())
                        .put("end", link.end())
                        .put("url", link.url())
                        .put("expanded_url", link.expanded())
                        .put("display_url", display(link.expanded()));
            }
        }
        String answered = text.text();
        XText.facets(answered).stream()
                .filter(facet -> facet.kind() == Facet.Kind.TAG)
                .forEach(facet -> json.withObject("/entities")
                        .withArray("hashtags")
                        .addObject()
                        .put("start", answered.codePointCount(0, facet.start()))
                        .put("end", answered.codePointCount(0, facet.end()))
                        .put("tag", facet.target()));
    }

    private static String display(String url) {
        String bare = url.replaceFirst("^https?://(www\\.)?", "");
        int length = bare.codePointCount(0, bare.length());
        return length <= 26 ? bare : bare.substring(0, bare.offsetByCodePoints(0, 26)) + "…";
    }

    private static void metrics(ObjectNode json) {
        for (String name : new String[] {"retweet_count", "repost_count", "reply_count", "like_count", "quote_count"}) {
            json.put(name, 0);
        }
        json.put("bookmark_count", 0).put("impression_count", 0);
    }
}
