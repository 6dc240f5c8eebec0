package dev.socialpublisher.sandbox.consent;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What an app asks for (RFC 6749, 4.1.1; RFC 7636, 4.3).
 *
 * @param challenge of PKCE, method S256; empty where the app uses none
 */
public record Asked(String clientId, URI redirect, String state, List<String> scopes, Optional<String> challenge) {
    public Asked {
        scopes = List.copyOf(scopes);
    }
}
