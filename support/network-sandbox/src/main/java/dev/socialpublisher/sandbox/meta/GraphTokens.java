package dev.socialpublisher.sandbox.meta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.http.Body;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which tokens are good. Only hashes are kept, in memory and in the journal. Mutable; guarded by the stand-in's state. The
 * configured first tokens do not run out by themselves.
 */
public final class GraphTokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Whose token it is. */
    public enum Kind {
        USER,
        PAGE,
        /** Of an account of its own, without person or Page behind it. */
        ACCOUNT
    }

    /**
     * A token's grant.
     *
     * @param subject the person's id, or the page's
     * @param person who granted it
     * @param expires the end of time for tokens that do not run out
     */
    public record Grant(Kind kind, String subject, String person, Set<String> scopes, Instant expires) {
        public Grant {
            scopes = Set.copyOf(scopes);
        }

        public boolean good(Instant now) {
            return now.isBefore(expires);
        }

        Grant ended() {
            return new Grant(kind, subject, person, scopes, Instant.MIN);
        }
    }

    private final Supplier<Map<String, Grant>> first;
    private final Map<String, Grant> grants = new TreeMap<>();

    /** {@code first} are the configured tokens with their grants. */
    public GraphTokens(Supplier<Map<String, Grant>> first) {
        this.first = first;
        reset();
    }

    public void reset() {
        grants.clear();
        first.get().forEach((token, grant) -> grants.put(hash(token), grant));
    }

    /** The grant of a token, good or ended; empty for a token that was never given. */
    public Optional<Grant> find(String token) {
        return Optional.ofNullable(grants.get(hash(token)));
    }

    /** As long and as plain as Meta's. */
    public static String fresh() {
        byte[] bytes = new byte[40];
        RANDOM.nextBytes(bytes);
        return "EAAS" + HexFormat.of().formatHex(bytes);
    }

    public static ObjectNode granted(String token, Grant grant) {
        ObjectNode event = Json.object()
                .put("event", "grant")
                .put("token", hash(token))
                .put("kind", grant.kind().name())
                .put("subject", grant.subject())
                .put("person", grant.person())
                .put("expires", grant.expires().toString());
        grant.scopes().stream().sorted().forEach(event.putArray("scopes")::add);
        return event;
    }

    public void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "grant" -> grants.put(event.path("token").asText(), read(event));
            case "expire" -> expire(event.path("kind").asText());
            default -> throw new IllegalStateException("Not a token event: " + event.path("event"));
        }
    }

    /** Meta has no refresh tokens: of them there is nothing to end. */
    private void expire(String kind) {
        if (kind.equals("access")) {
            grants.replaceAll((token, grant) -> grant.ended());
        }
    }

    private static Grant read(JsonNode event) {
        Set<String> scopes = new TreeSet<>();
        event.path("scopes").forEach(scope -> scopes.add(scope.asText()));
        return new Grant(
                Kind.valueOf(event.path("kind").asText()),
                event.path("subject").asText(),
                event.path("person").asText(),
                scopes,
                Instant.parse(event.path("expires").asText()));
    }

    private static String hash(String token) {
        return BlobStore.sha256(Body.of(token).bytes());
    }
}
