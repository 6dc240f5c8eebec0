package dev.socialpublisher.sandbox.consent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which tokens of a network are good, as its journal tells. Only hashes are kept. Mutable; guarded by the network's state.
 * The configured first tokens do not run out by themselves.
 */
public final class Grants {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token that was given out; it is good before {@code expires}. */
    public record Grant(String person, Set<String> scopes, Instant expires) {
        public Grant {
            scopes = Set.copyOf(scopes);
        }

        public boolean good(Instant now) {
            return now.isBefore(expires);
        }

        public Grant until(Instant end) {
            return new Grant(person, scopes, end);
        }
    }

    /** The configured tokens of a person. */
    public record First(String person, Set<String> scopes, String access, String refresh) {
        public First {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "First[" + person + ", " + scopes + "]";
        }
    }

    private final List<First> firsts;
    private final Map<String, Grant> access = new HashMap<>();
    private final Map<String, Grant> refresh = new HashMap<>();

    public Grants(List<First> firsts) {
        this.firsts = List.copyOf(firsts);
        reset();
    }

    public void reset() {
        access.clear();
        refresh.clear();
        for (First first : firsts) {
            Grant grant = new Grant(first.person(), first.scopes(), Instant.MAX);
            access.put(hash(first.access()), grant);
            refresh.put(hash(first.refresh()), grant);
        }
    }

    /** Known, whether good or ended. */
    public Optional<Grant> access(String token) {
        return Optional.ofNullable(access.get(hash(token)));
    }

    public Optional<Grant> refresh(String token) {
        return Optional.ofNullable(refresh.get(hash(token)));
    }

    /** A token that nobody can guess. */
    public static String token() {
        byte[] bytes = new byte[36];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The event of a token, {@code access} or {@code refresh}, that is given out. */
    public static ObjectNode granted(String kind, String token, Grant grant) {
        ObjectNode event = Json.object()
                .put("event", "grant")
                .put("kind", kind)
                .put("token", hash(token))
                .put("person", grant.person())
                .put("expires", grant.expires().toString());
        new TreeSet<>(grant.scopes()).forEach(event.putArray("scopes")::add);
        return event;
    }

    /** The event of a token that serves no more. */
    public static ObjectNode spent(String kind, String token) {
        return Json.object().put("event", "spend").put("kind", kind).put("token", hash(token));
    }

    public void apply(JsonNode event) {
        Map<String, Grant> tokens = event.path("kind").asText().equals("refresh") ? refresh : access;
        switch (event.path("event").asText()) {
            case "grant" -> tokens.put(event.path("token").asText(), grant(event));
            case "spend" -> tokens.remove(event.path("token").asText());
            case "expire" -> tokens.replaceAll((token, grant) -> grant.until(Instant.MIN));
            default -> throw new IllegalStateException("Not a token event: " + event.path("event"));
        }
    }

    private static Grant grant(JsonNode event) {
        Set<String> scopes = new TreeSet<>();
        event.path("scopes").forEach(scope -> scopes.add(scope.asText()));
        return new Grant(
                event.path("person").asText(),
                scopes,
                Instant.parse(event.path("expires").asText()));
    }

    private static String hash(String token) {
        return BlobStore.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
