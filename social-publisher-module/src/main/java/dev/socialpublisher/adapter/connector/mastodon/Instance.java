package dev.socialpublisher.adapter.connector.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.adapter.connector.http.Call;
import dev.socialpublisher.adapter.connector.http.Effect;
import dev.socialpublisher.adapter.connector.http.NetworkClient;
import dev.socialpublisher.adapter.connector.http.Reply;
import dev.socialpublisher.network.fact.ServerLimits;
import dev.socialpublisher.network.fact.ServerLimits.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server tells of itself, to anybody: the second version of the answer since Mastodon 4.0, the first on others,
 * snac 2.75 for one (docs.joinmastodon.org, instance, 2026-11-22).
 */
final class Instance {
    private static final List<String> PATHS = List.of("/api/v2/instance", "/api/v1/instance");
    private static final int MOST_FORMATS = 100;

    private final NetworkClient client;
    private final Clock clock;

    Instance(NetworkClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** Empty where the server tells nothing: what the profile says holds then. */
    Optional<ServerLimits> limits() {
        return PATHS.stream().flatMap(path -> told(path).stream()).findFirst();
    }

    private Optional<ServerLimits> told(String path) {
        Optional<JsonNode> configuration = client.send("GET " + path, Call.get(client.at(path)))
                .fold(Effect.REPEATABLE, Instance::configuration, stopped -> Optional.empty());
        return configuration.map(this::limits);
    }

    private static Optional<JsonNode> configuration(Reply.Answered answer) {
        JsonNode found = answer.json().path("configuration");
        return answer.successful() && found.path("statuses").isObject() ? Optional.of(found) : Optional.empty();
    }

    private ServerLimits limits(JsonNode configuration) {
        JsonNode statuses = configuration.path("statuses");
        JsonNode media = configuration.path("media_attachments");
        Map<Named, Long> numbers = new EnumMap<>(Named.class);
        numbers.put(Named.CHARACTERS, statuses.path("max_characters").asLong());
        numbers.put(
                Named.LINK_WEIGHT, statuses.path("characters_reserved_per_url").asLong());
        numbers.put(Named.PICTURES, statuses.path("max_media_attachments").asLong());
        numbers.put(Named.ALT_TEXT, media.path("description_limit").asLong());
        numbers.put(Named.PICTURE_BYTES, media.path("image_size_limit").asLong());
        numbers.put(Named.PICTURE_EDGE, edge(media.path("image_matrix_limit").asLong()));
        List<String> formats = new ArrayList<>();
        media.path("supported_mime_types").forEach(type -> formats.add(type.asText()));
        return ServerLimits.told(
                clock.instant(),
                client.at("").getHost(),
                numbers,
                formats.subList(0, Math.min(formats.size(), MOST_FORMATS)));
    }

    /** Of a square of as many pixels. */
    private static long edge(long pixels) {
        return (long) Math.sqrt((double) Math.max(0, pixels));
    }
}
