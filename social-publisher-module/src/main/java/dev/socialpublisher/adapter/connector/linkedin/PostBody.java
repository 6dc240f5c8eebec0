package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.network.LittleText;
import dev.socialpublisher.variant.LinkCard;
import java.net.URI;
import java.text.Normalizer;
import java.util.Optional;

/** What {@code POST /rest/posts} takes; the same request and uploads always give the same bytes. */
final class PostBody {
    private PostBody() {}

    static ObjectNode of(PublishRequest request, Attached uploads, String author) {
        ObjectNode body = Json.object();
        body.put("author", author).put("commentary", commentary(request)).put("visibility", "PUBLIC");
        ObjectNode distribution = body.putObject("distribution").put("feedDistribution", "MAIN_FEED");
        distribution.putArray("targetEntities");
        distribution.putArray("thirdPartyDistributionChannels");
        content(request, uploads).ifPresent(content -> body.set("content", content));
        body.put("lifecycleState", "PUBLISHED").put("isReshareDisabledByAuthor", false);
        return body;
    }

    static String commentary(PublishRequest request) {
        return LittleText.escape(Normalizer.normalize(request.text(), Normalizer.Form.NFC), request.hashtags());
    }

    /** Pictures take the card's place, and the text then holds the link. */
    static boolean showsCard(PublishRequest request) {
        return request.images().isEmpty()
                && request.card().isPresent()
                && request.link().isPresent();
    }

    private static Optional<ObjectNode> content(PublishRequest request, Attached uploads) {
        if (showsCard(request)) {
            return Optional.of(
                    article(request.card().orElseThrow(), request.link().orElseThrow(), uploads));
        }
        return request.images().isEmpty() ? Optional.empty() : Optional.of(pictures(request, uploads));
    }

    private static ObjectNode article(LinkCard card, URI link, Attached uploads) {
        ObjectNode content = Json.object();
        ObjectNode article = content.putObject("article").put("source", link.toString());
        article.put("title", card.title());
        if (!card.description().isBlank()) {
            article.put("description", card.description());
        }
        uploads.uploads().stream().findFirst().ifPresent(image -> article.put("thumbnail", image.id()));
        return content;
    }

    private static ObjectNode pictures(PublishRequest request, Attached uploads) {
        ObjectNode content = Json.object();
        if (uploads.uploads().size() == 1) {
            put(content.putObject("media"), request, uploads, 0);
            return content;
        }
        ArrayNode images = content.putObject("multiImage").putArray("images");
        for (int i = 0; i < uploads.uploads().size(); i++) {
            put(images.addObject(), request, uploads, i);
        }
        return content;
    }

    private static void put(ObjectNode media, PublishRequest request, Attached uploads, int position) {
        Uploaded image = uploads.uploads().get(position);
        media.put("id", image.id());
        String alt = request.images().get(position).alt().value();
        if (!alt.isEmpty()) {
            media.put("altText", alt);
        }
    }
}
