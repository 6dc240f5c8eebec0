package dev.socialpublisher.sandbox.messenger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import dev.socialpublisher.sandbox.network.Incoming;
import java.time.Instant;

/** Words that a person sent to a Page. */
record Message(String id, Incoming words, Instant at) {

    ObjectNode event() {
        return Json.object()
                .put("event", "message")
                .put("id", id)
                .put("page", words.account())
                .put("person", words.person())
                .put("name", words.name())
                .put("text", words.text())
                .put("at", at.toString());
    }

    static Message read(JsonNode event) {
        return new Message(
                event.path("id").asText(),
                new Incoming(
                        event.path("page").asText(),
                        event.path("person").asText(),
                        event.path("name").asText(),
                        event.path("text").asText()),
                Instant.parse(event.path("at").asText()));
    }
}
