package dev.socialpublisher.sandbox.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.socialpublisher.sandbox.journal.Journal;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each text was asked to be published, accepted or not. Durable, so that a "sent twice" check can trust it. */
public final class PublishCalls implements AutoCloseable {

    private record Key(String network, String text) {}

    private final Map<Key, Integer> counts = new LinkedHashMap<>();
    private final Journal journal;

    public PublishCalls(Path file) {
        journal = Journal.open(file, this::apply);
    }

    public synchronized void count(String network, String text) {
        var event = Json.object().put("network", network).put("text", text);
        journal.append(event);
        apply(event);
    }

    private void apply(JsonNode event) {
        counts.merge(new Key(event.path("network").asText(), event.path("text").asText()), 1, Integer::sum);
    }

    public synchronized int calls(String network, String text) {
        return counts.getOrDefault(new Key(network, text), 0);
    }

    /** {@code [{network, text, calls}]} in the order of the first call. */
    public synchronized ArrayNode list() {
        ArrayNode array = Json.array();
        counts.forEach((key, calls) -> array.addObject()
                .put("network", key.network())
                .put("text", key.text())
                .put("calls", calls));
        return array;
    }

    public synchronized void clear() {
        journal.clear();
        counts.clear();
    }

    @Override
    public void close() {
        journal.close();
    }
}
