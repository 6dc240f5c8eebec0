package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Answer;
import dev.socialpublisher.sandbox.http.Request;
import dev.socialpublisher.sandbox.json.Json;
import java.util.List;

/** What the server tells of itself, to anybody: Mastodon's own limits, in the shapes of both versions. */
final class MastodonInstance {
    private static final List<String> TYPES =
            List.of("image/jpeg", "image/png", "image/gif", "image/heic", "image/heif", "image/webp", "image/avif");

    private MastodonInstance() {}

    /** {@code GET /api/v2/instance}. */
    static Answer second(Request request) {
        ObjectNode body = Json.object()
                .put("domain", "mastodon.example")
                .put("title", "Mastodon")
                .put("version", "4.7.0");
        body.set("configuration", configuration());
        body.putObject("api_versions").put("mastodon", 7);
        return Answer.json(200, body);
    }

    /** {@code GET /api/v1/instance}, deprecated since 4.0. */
    static Answer first(Request request) {
        ObjectNode body = Json.object()
                .put("uri", "mastodon.example")
                .put("title", "Mastodon")
                .put("version", "4.7.0");
        body.set("configuration", configuration());
        return Answer.json(200, body);
    }

    private static ObjectNode configuration() {
        ObjectNode configuration = Json.object();
        configuration
                .putObject("statuses")
                .put("max_characters", MastodonText.MAX)
                .put("max_media_attachments", MastodonStatuses.MOST_MEDIA)
                .put("characters_reserved_per_url", MastodonText.LINK_WEIGHT);
        ObjectNode media = configuration
                .putObject("media_attachments")
                .put("description_limit", MastodonUploads.MAX_DESCRIPTION)
                .put("image_size_limit", MastodonUploads.MAX_BYTES)
                .put("image_matrix_limit", MastodonUploads.MAX_PIXELS)
                .put("video_size_limit", 103_809_024)
                .put("video_frame_rate_limit", 120)
                .put("video_matrix_limit", 8_294_400);
        TYPES.forEach(media.putArray("supported_mime_types")::add);
        return configuration;
    }
}
