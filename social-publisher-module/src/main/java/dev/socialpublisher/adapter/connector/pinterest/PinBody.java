package dev.socialpublisher.adapter.connector.pinterest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.connector.Picture;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.media.Rendition;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** What {@code POST /v5/pins} takes; the same request always gives the same bytes. */
final class PinBody {
    private static final String BETWEEN = " / ";

    private PinBody() {}

    /** {@code upload}: of the request's video, where it has one. */
    static ObjectNode of(PublishRequest request, String board, NetworkProfile profile, Attached upload) {
        ObjectNode body = Json.object().put("board_id", board);
        title(request).ifPresent(title -> body.put("title", title));
        body.put("description", description(request));
        request.link().map(URI::toString).ifPresent(link -> body.put("link", link));
        String alt = request.video()
                .map(video -> video.alt().value())
                .orElseGet(() -> alt(request.images(), profile.text().maxAltText()));
        if (!alt.isEmpty()) {
            body.put("alt_text", alt);
        }
        body.set("media_source", upload.isEmpty() ? pictures(request.images()) : video(upload));
        return body;
    }

    static String description(PublishRequest request) {
        return Normalizer.normalize(request.text(), Normalizer.Form.NFC);
    }

    /** Covered by what it shows after a second: many begin in black. */
    private static ObjectNode video(Attached upload) {
        return Json.object()
                .put("source_type", "video_id")
                .put("media_id", upload.uploads().get(0).id())
                .put("cover_image_key_frame_time", 1);
    }

    static Optional<String> title(PublishRequest request) {
        return request.card().map(LinkCard::title).map(String::strip).filter(title -> !title.isEmpty());
    }

    /** A pin has one alternative text for all its pictures: theirs in order, as many as it holds whole. */
    static String alt(List<Picture> pictures, int max) {
        StringBuilder all = new StringBuilder();
        for (Picture picture : pictures) {
            String alt = picture.alt().value();
            int between = all.isEmpty() ? 0 : BETWEEN.length();
            if (!alt.isEmpty() && all.length() + between + alt.length() <= max) {
                all.append(all.isEmpty() ? "" : BETWEEN).append(alt);
            }
        }
        return all.toString();
    }

    private static ObjectNode pictures(List<Picture> pictures) {
        ObjectNode source = Json.object();
        if (pictures.size() == 1) {
            return put(source.put("source_type", "image_base64"), pictures.get(0));
        }
        var items = source.put("source_type", "multiple_image_base64")
                .put("index", 0)
                .putArray("items");
        pictures.forEach(picture -> put(items.addObject(), picture));
        return source;
    }

    private static ObjectNode put(ObjectNode node, Picture picture) {
        Rendition rendition = picture.rendition();
        return node.put("content_type", rendition.mediaType())
                .put(
                        "data",
                        Base64.getEncoder().encodeToString(rendition.bytes().toArray()));
    }
}
