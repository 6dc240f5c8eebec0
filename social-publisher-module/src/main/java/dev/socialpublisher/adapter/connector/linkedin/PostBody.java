package dev.socialpublisher.adapter.connector.linkedin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.adapter.connector.http.Json;
import dev.socialpublisher.adapter.connector.http.upload.Attached;
import dev.socialpublisher.adapter.connector.http.upload.Uploaded;
import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.network.LittleText;
import dev.socialpublisher.variant.LinkCard;
import dev.socialpublisher.variant.poll.VariantPoll;
import java.net.URI;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** What {@code POST /rest/posts} takes; the same request and uploads always give the same bytes. */
final class PostBody {
    /** By hours; others are refused before (learn.microsoft.com, poll API, 2026-11-23). */
    private static final Map<Integer, String> DURATIONS =
            Map.of(24, "ONE_DAY", 72, "THREE_DAYS", 168, "SEVEN_DAYS", 336, "FOURTEEN_DAYS");

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

    /** Pictures, a video or a poll take the card's place, and the text then holds the link. */
    static boolean showsCard(PublishRequest request) {
        return !request.attaches()
                && request.card().isPresent()
                && request.link().isPresent();
    }

    private static Optional<ObjectNode> content(PublishRequest request, Attached uploads) {
        if (showsCard(request)) {
            return Optional.of(
                    article(request.card().orElseThrow(), request.link().orElseThrow(), uploads));
        }
        if (request.video().isPresent()) {
            return Optional.of(video(request, uploads));
        }
        return request.poll()
                .map(PostBody::poll)
                .or(() -> request.images().isEmpty() ? Optional.empty() : Optional.of(pictures(request, uploads)));
    }

    private static ObjectNode video(PublishRequest request, Attached uploads) {
        ObjectNode content = Json.object();
        ObjectNode media =
                content.putObject("media").put("id", uploads.uploads().get(0).id());
        request.card()
                .map(LinkCard::title)
                .filter(title -> !title.isBlank())
                .ifPresent(title -> media.put("title", title));
        return content;
    }

    private static ObjectNode poll(VariantPoll poll) {
        ObjectNode content = Json.object();
        ObjectNode asked = content.putObject("poll").put("question", poll.question());
        ArrayNode options = asked.putArray("options");
        poll.options().forEach(option -> options.addObject().put("text", option));
        asked.putObject("settings").put("duration", DURATIONS.getOrDefault(poll.hours(), "SEVEN_DAYS"));
        return content;
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
