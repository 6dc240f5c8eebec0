package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.sandbox.journal.LinkCard;
import dev.socialpublisher.sandbox.journal.PostImage;
import dev.socialpublisher.sandbox.journal.StoredMedia;
import dev.socialpublisher.sandbox.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures, video and link card of a record whose shape is right: every blob must be there, as declared, and small enough. */
final class EmbedReader {

    private static final String IMAGE = "image/*";

    private final RepoState state;

    EmbedReader(RepoState state) {
        this.state = state;
    }

    List<PostImage> images(JsonNode embed) {
        List<PostImage> images = new ArrayList<>();
        for (String list : new String[] {"images", "items"}) {
            for (JsonNode picture : media(embed).path(list)) {
                StoredMedia media = blob(picture.path("image"), IMAGE, PostLexicon.MAX_IMAGE);
                String cid = picture.path("image").path("ref").path("$link").asText();
                images.add(new PostImage(
                        cid, media, Optional.of(picture.path("alt").asText())));
            }
        }
        if (media(embed).has("video")) {
            JsonNode video = media(embed).path("video");
            images.add(new PostImage(
                    video.path("ref").path("$link").asText(),
                    blob(video, "video/mp4", PostLexicon.MAX_VIDEO),
                    Json.text(media(embed), "alt")));
        }
        return images;
    }

    Optional<LinkCard> card(JsonNode embed) {
        JsonNode external = media(embed).path("external");
        if (external.isMissingNode()) {
            return Optional.empty();
        }
        Optional<StoredMedia> thumb = Optional.of(external.path("thumb"))
                .filter(JsonNode::isObject)
                .map(blob -> blob(blob, IMAGE, PostLexicon.MAX_THUMB));
        return Optional.of(new LinkCard(
                external.path("uri").asText(),
                external.path("title").asText(),
                external.path("description").asText(),
                thumb));
    }

    private static JsonNode media(JsonNode embed) {
        return embed.has("media") ? embed.path("media") : embed;
    }

    /** {@code kind}: a media type, or the beginning of one and a star. */
    private StoredMedia blob(JsonNode declared, String kind, int maxBytes) {
        String cid = declared.path("ref").path("$link").asText();
        StoredMedia found =
                state.blob(cid).orElseThrow(() -> Xrpc.error(400, "BlobNotFound", "Could not find blob: " + cid));
        String mime = declared.path("mimeType").asText();
        if (!found.mime().equals(mime)) {
            throw Xrpc.error(
                    400,
                    "InvalidMimeType",
                    "Referenced Mimetype does not match stored mimetype. Expected: " + found.mime() + ", Got: " + mime);
        }
        if (!mime.startsWith(kind.replace("*", ""))) {
            throw Xrpc.error(
                    400,
                    "InvalidMimeType",
                    "Wrong type of file. It is " + mime + " but it must match \"" + kind + "\".");
        }
        if (found.size() != declared.path("size").asLong()) {
            throw Xrpc.error(
                    400,
                    "InvalidSize",
                    "Referenced size does not match stored size. Expected: " + found.size() + ", Got: "
                            + declared.path("size").asLong());
        }
        if (found.size() > maxBytes) {
            throw Xrpc.error(
                    400,
                    "BlobTooLarge",
                    "This file is too large. It is " + found.size() + " bytes but the maximum size is " + maxBytes
                            + " bytes.");
        }
        return found;
    }
}
