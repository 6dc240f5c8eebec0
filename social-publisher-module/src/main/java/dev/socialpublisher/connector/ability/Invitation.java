package dev.socialpublisher.connector.ability;

import java.net.URI;

/**
 * One way to the network's page and back.
 *
 * @param redirect where the network sends the person afterwards, registered there to the letter
 * @param state names this invitation, for nobody to guess
 * @param verifier PKCE's secret, 43 to 128 unreserved characters (RFC 7636, 4.1)
 */
public record Invitation(NetworkApp app, URI redirect, String state, String verifier) {
    @Override
    public String toString() {
        return "Invitation[" + app + ", " + redirect + "]";
    }
}
