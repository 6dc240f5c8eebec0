package dev.socialpublisher.connection;

import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.SourcedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a network needs before an account can be connected there.
 *
 * @param fields what the form takes, where there is one
 * @param app registered at the network by the magazine
 * @param versionEnds the first day on which the network refuses the API version of the profile, where it is near
 * @param scopes the rights that are asked for, where there is a page
 * @param stale facts of the profile that somebody should look up again
 */
public record Readiness(
        NetworkProfile profile,
        Way way,
        List<ConfigKey> fields,
        Optional<NetworkApp> app,
        Optional<LocalDate> versionEnds,
        List<String> scopes,
        List<SourcedFact> stale) {
    /**
     * How accounts are connected. SERVER: by the page of a server that the person names, or by a form; NONE: the product
     * has no connector for the network.
     */
    public enum Way {
        PAGE,
        SERVER,
        FORM,
        NONE
    }

    public Readiness {
        fields = List.copyOf(fields);
        scopes = List.copyOf(scopes);
        stale = List.copyOf(stale);
    }
}
