package dev.socialpublisher.sandbox.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/** A client that registered itself; of its secret only the hash is kept. */
record MastodonApp(String clientId, String secretHash, String name, Set<String> redirects, Set<String> scopes) {
    MastodonApp {
        redirects = Set.copyOf(redirects);
        scopes = Set.copyOf(scopes);
    }

    static String hash(String secret) {
        return BlobStore.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    ObjectNode event() {
        ObjectNode event = Json.object()
                .put("event", "app")
                .put("id", clientId)
                .put("secret", secretHash)
                .put("name", name);
        redirects.forEach(event.putArray("redirects")::add);
        scopes.forEach(event.putArray("scopes")::add);
        return event;
    }

    static MastodonApp read(JsonNode event) {
        return new MastodonApp(
                event.path("id").asText(),
                event.path("secret").asText(),
                event.path("name").asText(),
                texts(event.path("redirects")),
                texts(event.path("scopes")));
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
