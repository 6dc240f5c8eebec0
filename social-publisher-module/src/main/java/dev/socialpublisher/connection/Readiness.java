package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkProfile;
import java.util.List;
import java.util.Optional;

/**
 * What a network needs before an account can be connected there.
 *
 * @param fields what the form takes, where {@code way} is FORM
 * @param app registered at the network
 * @param scopes the rights that are asked for, where {@code way} is PAGE
 */
public record Readiness(
        NetworkProfile profile, Way way, List<ConfigKey> fields, Optional<NetworkApp> app, List<String> scopes) {
    /** How accounts are connected; NONE: the product has no connector for the network. */
    public enum Way {
        PAGE,
        FORM,
        NONE
    }

    public Readiness {
        fields = List.copyOf(fields);
        scopes = List.copyOf(scopes);
    }
}
