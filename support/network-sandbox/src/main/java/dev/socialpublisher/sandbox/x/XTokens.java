package dev.socialpublisher.sandbox.x;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.journal.BlobStore;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which tokens are good. Only hashes are kept, in memory and in the journal. Mutable; guarded by {@link XState}.
 * The configured first tokens do not run out by themselves.
 */
final class XTokens {

    /** A token that was given out; it is good before {@code expires}. */
    private record Grant(XAccount account, Instant expires) {
        boolean good(Instant now) {
            return now.isBefore(expires);
        }
    }

    private final List<XAccount> accounts;
    private final Map<String, Grant> access = new HashMap<>();
    private final Map<String, Grant> refresh = new HashMap<>();

    XTokens(List<XAccount> accounts) {
        this.accounts = List.copyOf(accounts);
        reset();
    }

    void reset() {
        access.clear();
        refresh.clear();
        for (XAccount account : accounts) {
            access.put(hash(account.app().accessToken()), new Grant(account, Instant.MAX));
            refresh.put(hash(account.app().refreshToken()), new Grant(account, Instant.MAX));
        }
    }

    Optional<XAccount> user(String token, Instant now) {
        return find(access, token, now);
    }

    Optional<XAccount> refreshable(String token, Instant now) {
        return find(refresh, token, now);
    }

    boolean appOnly(String token) {
        return accounts.stream()
                .anyMatch(account -> account.app().appOnlyToken().equals(token));
    }

    private static Optional<XAccount> find(Map<String, Grant> grants, String token, Instant now) {
        return Optional.ofNullable(grants.get(hash(token)))
                .filter(grant -> grant.good(now))
                .map(Grant::account);
    }

    /** A pair of tokens as given to a client. */
    record Pair(String access, String refresh) {
        @Override
        public String toString() {
            return "Pair";
        }
    }

    static ObjectNode granted(XAccount account, Pair pair, String spent, Instant expires) {
        return Json.object()
                .put("event", "grant")
                .put("account", account.id())
                .put("access", hash(pair.access()))
                .put("refresh", hash(pair.refresh()))
                .put("spent", hash(spent))
                .put("expires", expires.toString());
    }

    static ObjectNode revoked(String token) {
        return Json.object().put("event", "revoke").put("token", hash(token));
    }

    void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "grant" -> grant(event);
            case "revoke" -> {
                access.remove(event.path("token").asText());
                refresh.remove(event.path("token").asText());
            }
            case "expire" -> {
                Map<String, Grant> all = event.path("kind").asText().equals("refresh") ? refresh : access;
                all.replaceAll((token, grant) -> new Grant(grant.account(), Instant.MIN));
            }
            default -> throw new IllegalStateException("Not a token event: " + event.path("event"));
        }
    }

    private void grant(JsonNode event) {
        String id = event.path("account").asText();
        for (XAccount account : accounts) {
            if (account.id().equals(id)) {
                Instant expires = Instant.parse(event.path("expires").asText());
                access.put(event.path("access").asText(), new Grant(account, expires));
                refresh.put(event.path("refresh").asText(), new Grant(account, Instant.MAX));
            }
        }
        refresh.remove(event.path("spent").asText());
    }

    private static String hash(String token) {
        return BlobStore.sha256(token.getBytes(StandardCharsets.UTF_8));
    }
}
