package dev.socialpublisher.adapter.connector.youtube;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.variant.LinkCard;
import java.text.Normalizer;

/** How YouTube wants a video described (discovery document of 2026-06-01). */
final class VideoBody {
    /** "News & Politics", the one category of every region that a magazine's videos all fit; our choice. */
    private static final String CATEGORY = "25";

    /** Tags in sum; a comma between them counts, and two quotes for one with a space. */
    private static final int TAGS = 500;

    private VideoBody() {}

    /** A new video, private until it is released. */
    static ObjectNode insert(PublishRequest request) {
        ObjectNode body = Json.object();
        ObjectNode snippet = body.putObject("snippet");
        snippet.put("title", nfc(request.card().map(LinkCard::title).orElse("")));
        snippet.put("description", nfc(request.text()));
        snippet.put("categoryId", CATEGORY);
        String language = request.language().getLanguage();
        snippet.put("defaultLanguage", language);
        snippet.put("defaultAudioLanguage", language);
        ArrayNode tags = snippet.putArray("tags");
        int used = 0;
        for (String tag : request.hashtags()) {
            int length = tag.length() + (tag.contains(" ") ? 2 : 0) + (tags.isEmpty() ? 0 : 1);
            if (used + length <= TAGS) {
                tags.add(tag);
                used += length;
            }
        }
        body.set("status", status("private"));
        return body;
    }

    /** The whole part: what is left out would be reset. */
    static ObjectNode release(String id) {
        ObjectNode body = Json.object().put("id", id);
        body.set("status", status("public"));
        return body;
    }

    private static ObjectNode status(String privacy) {
        return Json.object()
                .put("privacyStatus", privacy)
                .put("embeddable", true)
                .put("license", "youtube")
                .put("publicStatsViewable", true)
                .put("selfDeclaredMadeForKids", false);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
