package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ConnectorContext;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.PublishResult;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.Closure;
import dev.socialpublisher.network.Lifecycle;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** The networks that accounts can be connected at, and where they are called. */
final class ReachableNetworks {
    private final ConnectionPorts ports;
    private final Clock clock;
    private final Duration callTimeout;

    ReachableNetworks(ConnectionPorts ports, Clock clock, Duration callTimeout) {
        this.ports = ports;
        this.clock = clock;
        this.callTimeout = callTimeout;
    }

    /** Refuses with NETWORK_UNKNOWN, or with NETWORK_CLOSED, naming the day and the substitute. */
    NetworkProfile open(NetworkId id) {
        NetworkProfile profile = ports.profiles()
                .find(id)
                .orElseThrow(() -> refused(
                        ErrorCode.NETWORK_UNKNOWN,
                        Wording.of("There is no network %s.", "Il n’y a pas de réseau %s.", id)));
        if (profile.lifecycle() == Lifecycle.RETIRED) {
            throw refused(ErrorCode.NETWORK_CLOSED, Closure.of(profile));
        }
        return profile;
    }

    Optional<ConnectorFactory> find(NetworkId id) {
        return ports.connectors().stream()
                .filter(factory -> factory.networkId().equals(id))
                .findFirst();
    }

    ConnectorFactory factory(NetworkProfile profile) {
        return find(profile.id())
                .orElseThrow(() -> refused(
                        ErrorCode.NETWORK_WITHOUT_CONNECTOR,
                        Wording.of("%s has no connector yet.", "%s n’a pas encore de connecteur.", profile.name())));
    }

    /** Refuses a network that has no page to grant access on. */
    Authorises authorises(NetworkProfile profile) {
        if (factory(profile) instanceof Authorises authorises) {
            return authorises;
        }
        throw refused(
                ErrorCode.CHANNEL_CONFIG_BROKEN,
                Wording.of(
                        "Accounts on %s are connected by a form, not on a page of the network.",
                        "Un compte sur %s se connecte par un formulaire, non sur une page du réseau.", profile.name()));
    }

    /** Refuses a network where a person registers no application. */
    void registrable(NetworkProfile profile) {
        if (authorises(profile) instanceof Registers) {
            throw refused(
                    ErrorCode.CHANNEL_CONFIG_BROKEN,
                    Wording.of(
                            "Nothing is to be registered for %s: it is done at each server when an account is connected.",
                            "Il n’y a rien à enregistrer pour %s\u00a0: cela se fait sur chaque serveur à la connexion d’un compte.",
                            profile.name()));
        }
    }

    NetworkApp app(NetworkProfile profile) {
        return ports.apps()
                .find(profile.id())
                .filter(app -> !app.clientId().isBlank())
                .orElseThrow(() -> refused(
                        ErrorCode.CHANNEL_APP_MISSING,
                        Wording.of(
                                "No application of the magazine is registered for %s: enter its client id first.",
                                "Aucune application du magazine n’est enregistrée pour %s\u00a0: saisissez d’abord son identifiant client.",
                                profile.name())));
    }

    /** What is being connected, before its account is known. */
    Channel provisional(NetworkProfile profile) {
        return provisional(profile, base(profile));
    }

    /** On the server that the credentials name, on networks of many servers. */
    Channel provisional(NetworkProfile profile, Credentials handed) {
        return handed.get(Credentials.SERVER)
                .map(server -> provisional(profile, server(server)))
                .orElseGet(() -> provisional(profile));
    }

    /** Where the way went: to the server of its own application, or to the network. */
    Channel provisional(NetworkProfile profile, Pending pending) {
        return pending.app()
                .flatMap(NetworkApp::base)
                .map(server -> provisional(profile, server))
                .orElseGet(() -> provisional(profile));
    }

    /**
     * Of its host alone: {@code https://} goes without saying, and so does a slash at the end. Whether it may be called is
     * the guard's to say.
     */
    static URI server(String text) {
        try {
            URI server = new URI((text.contains("://") ? text : "https://" + text).replaceFirst("/+$", ""));
            if (server.getHost() != null && server.getUserInfo() == null) {
                return server;
            }
        } catch (URISyntaxException e) {
            // told below, as any text that is no address
        }
        throw new SocialException(
                ErrorCode.CHANNEL_CONFIG_BROKEN,
                Wording.of(
                        "'%s' is no server: it takes a host such as mastodon.example",
                        "«\u00a0%s\u00a0» n’est pas un serveur\u00a0: il faut un hôte comme mastodon.example", text),
                Place.of(Credentials.SERVER));
    }

    /** As {@link #provisional}, where nothing will be called: the address is one that never exists (RFC 2606). */
    Channel uncalled(NetworkProfile profile) {
        return provisional(profile, URI.create("https://" + profile.id() + ".invalid"));
    }

    static Channel provisional(NetworkProfile profile, URI base) {
        String id = profile.id() + "-new";
        return new Channel(
                new ChannelId(id),
                profile.id(),
                profile.name(),
                id,
                "",
                Locale.ROOT,
                "",
                1,
                "",
                "",
                base,
                ZoneOffset.UTC);
    }

    ConnectorContext context(NetworkProfile profile, CredentialStore credentials) {
        return new ConnectorContext(profile, credentials, clock, callTimeout);
    }

    private URI base(NetworkProfile profile) {
        return ports.apps()
                .find(profile.id())
                .flatMap(NetworkApp::base)
                .or(() -> profile.hosts().stream().findFirst().map(host -> URI.create("https://" + host)))
                .orElseThrow(() -> refused(
                        ErrorCode.CHANNEL_CONFIG_BROKEN,
                        Wording.of(
                                "%s has no address of its own: name the server.",
                                "%s n’a pas d’adresse unique\u00a0: indiquez le serveur.", profile.name())));
    }

    /** By the network's own words. */
    static SocialException refused(PublishResult why) {
        return refused(ErrorCode.CHANNEL_CONNECTION_REFUSED, why.detail());
    }

    static SocialException refused(ErrorCode code, Wording why) {
        return new SocialException(code, why, Place.of("network"));
    }
}
