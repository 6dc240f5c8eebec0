package dev.socialpublisher.sandbox.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.socialpublisher.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Session tokens: signed, so that they outlive a restart; only spent and expired ones are remembered. Mutable; guarded
 * by {@link RepoState}, whose events change it.
 */
final class Sessions {

    static final Duration ACCESS_LIFE = Duration.ofHours(2);
    static final Duration REFRESH_LIFE = Duration.ofDays(60);
    static final Duration SERVICE_LIFE = Duration.ofMinutes(30);

    /** What a token is for; a token of one kind is no good as the other. */
    enum Kind {
        ACCESS("com.atproto.access", ACCESS_LIFE),
        REFRESH("com.atproto.refresh", REFRESH_LIFE),
        /** With which a service stores a blob in the account's repository; life: the most that may be asked for. */
        SERVICE("com.atproto.repo.uploadBlob", SERVICE_LIFE);

        private final String scope;
        private final Duration life;

        Kind(String scope, Duration life) {
            this.scope = scope;
            this.life = life;
        }
    }

    /** A verified token's content. */
    record Session(BlueskyAccount account, String id, Instant expires) {}

    private final List<BlueskyAccount> accounts;
    private final Set<String> ended = new HashSet<>();
    private int accessGeneration;
    private int refreshGeneration;

    Sessions(List<BlueskyAccount> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    void reset() {
        ended.clear();
        accessGeneration = 0;
        refreshGeneration = 0;
    }

    /** An account by did or handle. */
    Optional<BlueskyAccount> account(String identifier) {
        return accounts.stream()
                .filter(account -> account.answersTo(identifier))
                .findFirst();
    }

    void apply(JsonNode event) {
        switch (event.path("event").asText()) {
            case "session-ended" -> ended.add(event.path("session").asText());
            case "expire" -> {
                if (event.path("kind").asText().equals("refresh")) {
                    refreshGeneration++;
                } else {
                    accessGeneration++;
                }
            }
            default -> throw new IllegalStateException("Not a session event: " + event.path("event"));
        }
    }

    static ObjectNode ended(String session) {
        return Json.object().put("event", "session-ended").put("session", session);
    }

    String issue(BlueskyAccount account, Kind kind, String session, Instant now) {
        String type = kind == Kind.ACCESS ? "at+jwt" : "refresh+jwt";
        ObjectNode payload = Json.object()
                .put("scope", kind.scope)
                .put("sub", account.did())
                .put("jti", session)
                .put("gen", generation(kind))
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(kind.life).getEpochSecond());
        String content = encode(Json.object().put("typ", type).put("alg", "HS256")) + "." + encode(payload);
        return content + "." + signature(account, content);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    /** The session of a token of that kind, or the refusal that a real server answers. */
    Session verify(String token, Kind kind, Instant now) {
        String[] parts = token.split("\\.", -1);
        JsonNode payload = parts.length == 3 ? payload(parts[1]) : Json.object();
        Optional<BlueskyAccount> account = account(payload.path("sub").asText());
        boolean genuine = account.isPresent()
                && payload.path("scope").asText().equals(kind.scope)
                && MessageDigest.isEqual(bytes(signature(account.get(), parts[0] + "." + parts[1])), bytes(parts[2]));
        String session = payload.path("jti").asText();
        if (!genuine) {
            throw Xrpc.error(400, "InvalidToken", "Token could not be verified");
        }
        Instant expires = Instant.ofEpochSecond(payload.path("exp").asLong());
        if (!now.isBefore(expires) || payload.path("gen").asInt() < generation(kind)) {
            throw Xrpc.error(400, "ExpiredToken", "Token has expired");
        }
        if (kind == Kind.REFRESH && ended.contains(session)) {
            throw Xrpc.error(400, "ExpiredToken", "Token has been revoked");
        }
        return new Session(account.get(), session, expires);
    }

    private int generation(Kind kind) {
        return kind == Kind.ACCESS ? accessGeneration : refreshGeneration;
    }

    private static JsonNode payload(String encoded) {
        try {
            return Json.parse(Base64.getUrlDecoder().decode(encoded)).orElseGet(Json::object);
        } catch (IllegalArgumentException e) {
            return Json.object();
        }
    }

    private static String encode(ObjectNode json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(Json.line(json)));
    }

    private static String signature(BlueskyAccount account, String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(account.did() + " " + account.appPassword()), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(content)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
