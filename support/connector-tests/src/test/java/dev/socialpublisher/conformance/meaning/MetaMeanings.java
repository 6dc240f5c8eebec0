package dev.socialpublisher.conformance.meaning;

import static dev.socialpublisher.connector.PublishResult.Kind.AUTHORISATION_LOST;
import static dev.socialpublisher.connector.PublishResult.Kind.BLOCKED;
import static dev.socialpublisher.connector.PublishResult.Kind.MISCONFIGURED;
import static dev.socialpublisher.connector.PublishResult.Kind.RATE_LIMITED;
import static dev.socialpublisher.connector.PublishResult.Kind.REJECTED;
import static dev.socialpublisher.connector.PublishResult.Kind.UNKNOWN;

import dev.socialpublisher.connector.PublishResult.Kind;
import java.util.HashMap;
import java.util.Map;

/** What the answers mean that all of Meta's networks give, met by the call that makes a post; and room for a network's own. */
public final class MetaMeanings {
    private final Map<String, Kind> meanings = new HashMap<>();

    public MetaMeanings() {
        and(UNKNOWN, "unknown-error", "service-out", "transient", "internal-error", "bad-gateway", "gateway-timeout");
        and(UNKNOWN, "no-id");
        and(MISCONFIGURED, "method-missing", "permission-denied", "permission-missing", "policy-permission");
        and(RATE_LIMITED, "app-throttled", "user-throttled", "app-limit", "custom-throttled", "rate-limited");
        and(AUTHORISATION_LOST, "session-key-invalid", "token-broken", "app-removed", "checkpoint");
        and(AUTHORISATION_LOST, "password-changed", "token-expired", "person-unconfirmed", "token-invalid");
        and(AUTHORISATION_LOST, "not-an-admin");
        and(BLOCKED, "policy-block");
        and(REJECTED, "invalid-parameter", "image-invalid", "video-invalid", "proof-missing");
    }

    public MetaMeanings and(Kind kind, String... faults) {
        for (String fault : faults) {
            meanings.put(fault, kind);
        }
        return this;
    }

    public Map<String, Kind> all() {
        return Map.copyOf(meanings);
    }
}
