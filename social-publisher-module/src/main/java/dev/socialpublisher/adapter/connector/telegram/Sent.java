package dev.socialpublisher.adapter.connector.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.socialpublisher.connector.RemotePost;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sent post: the numbers of its messages, an album's several, joined by commas. */
final class Sent {
    private static final String BETWEEN = ",";
    private static final String NAME = "[A-Za-z][A-Za-z0-9_]*";

    /** What the ids of channels begin with; the rest is what web addresses show. */
    private static final String CHANNELS = "-100";

    private Sent() {}

    /** {@code result} is a message or an album's; empty where it names none. */
    static Optional<RemotePost> in(JsonNode result) {
        List<String> ids = new ArrayList<>();
        for (JsonNode message : result.isArray() ? result : List.of(result)) {
            if (message.path("message_id").isIntegralNumber()) {
                ids.add(message.path("message_id").asText());
            }
        }
        JsonNode chat = (result.isArray() ? result.path(0) : result).path("chat");
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new RemotePost(String.join(BETWEEN, ids), address(chat, ids.get(0))));
    }

    private static URI address(JsonNode chat, String id) {
        String name = chat.path("username").asText("");
        if (name.matches(NAME)) {
            return URI.create("https://t.me/" + name + "/" + id);
        }
        String number = chat.path("id").asText("");
        String shown = number.startsWith(CHANNELS) ? number.substring(CHANNELS.length()) : number;
        return URI.create("https://t.me/c/" + shown + "/" + id);
    }

    static List<String> messages(RemotePost post) {
        return List.of(post.id().split(BETWEEN));
    }
}
