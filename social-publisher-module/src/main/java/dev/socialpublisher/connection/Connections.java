package dev.socialpublisher.connection;

import dev.socialpublisher.actor.Actor;
import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connection.PendingStore.Offer;
import dev.socialpublisher.connector.ConfigKey;
import dev.socialpublisher.connector.ConnectorFactory;
import dev.socialpublisher.connector.ability.Authorises;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.Invitation;
import dev.socialpublisher.connector.ability.NetworkApp;
import dev.socialpublisher.connector.ability.Registers;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.connector.ability.Tests;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.media.Bytes;
import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.fact.ServerLimits;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Connects accounts, by the network's own page (OAuth 2.0) or by what a form takes. Blocking: it calls the network. Whoever
 * calls has checked the actor's role. Any thread.
 */
public final class Connections {
    /** Long enough to sign in and to look for a second factor. */
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final int SECRET_BYTES = 48;

    private final ConnectionPorts ports;
    private final Clock clock;
    private final ReachableNetworks networks;
    private final NewChannels added;
    private final ServerApps servers;
    private final SecureRandom random = new SecureRandom();

    public Connections(ConnectionPorts ports, Clock clock, Duration callTimeout) {
        this.ports = ports;
        this.clock = clock;
        networks = new ReachableNetworks(ports, clock, callTimeout);
        added = new NewChannels(ports, clock);
        servers = new ServerApps(ports, networks);
    }

    /**
     * Opens a way to the network's page.
     *
     * @param channel the one to reconnect
     * @param server where the account is, on networks of many servers; a channel that is reconnected stays where it is
     * @param redirect where the network is to send the person
     * @return the page's address
     */
    public URI begin(
            NetworkId network, Optional<ChannelId> channel, Optional<String> server, URI redirect, Actor actor) {
        NetworkProfile profile = networks.open(network);
        Authorises authorises = networks.authorises(profile);
        Optional<NetworkApp> own = authorises instanceof Registers registers
                ? Optional.of(servers.at(registers, profile, server, channel, redirect))
                : Optional.empty();
        String state = secret();
        Pending pending = new Pending(
                id(state),
                network,
                channel,
                actor.id(),
                redirect,
                secret(),
                clock.instant().plus(LIFE),
                own);
        URI page = authorises.page(invitation(profile, pending, state));
        ports.pending().open(pending, clock.instant());
        return page;
    }

    /** What came back from the network's page: the accounts among which one is chosen by {@link #choose}. */
    public Came finish(String state, String code, Actor actor) {
        Pending pending =
                ports.pending().claim(id(state), actor.id(), clock.instant()).orElseThrow(Connections::over);
        NetworkProfile profile = networks.open(pending.network());
        List<GrantedAccount> accounts = networks.authorises(profile)
                .redeem(
                        networks.provisional(profile, pending),
                        networks.context(profile, new HandedCredentials()),
                        invitation(profile, pending, state),
                        code)
                .fold(granted -> granted, why -> {
                    throw ReachableNetworks.refused(why);
                });
        ports.pending().offer(pending.id(), accounts);
        return new Came(
                pending.network(),
                pending.channel(),
                accounts.stream().map(GrantedAccount::account).toList());
    }

    /** Makes the channel of one of the accounts that {@link #finish} named, or gives the waiting channel its access back. */
    public Channel choose(String state, String accountId, Optional<ChannelDetails> details, Actor actor) {
        Offer offer =
                ports.pending().offered(id(state), actor.id(), clock.instant()).orElseThrow(Connections::over);
        GrantedAccount chosen = offer.accounts().stream()
                .filter(account -> account.account().id().equals(accountId))
                .findFirst()
                .orElseThrow(() -> invalid(
                        "account",
                        Wording.of(
                                "The network granted no account %s.",
                                "Le réseau n’a pas donné accès à un compte %s.", accountId)));
        NetworkProfile profile = networks.open(offer.pending().network());
        Channel connected = connect(
                networks.provisional(profile, offer.pending()), offer.pending().channel(), chosen, details);
        ports.pending().close(offer.pending().id());
        return learned(connected, told(profile, connected));
    }

    /** Connects by what a form takes; nothing is kept unless the network accepts it. */
    public Channel enter(
            NetworkId network,
            Optional<ChannelId> channel,
            Map<String, String> values,
            Optional<ChannelDetails> details) {
        NetworkProfile profile = networks.open(network);
        ConnectorFactory factory = networks.factory(profile);
        HandedCredentials handed = new HandedCredentials(new Credentials(accepted(factory, values)));
        Channel provisional = networks.provisional(profile, handed.current());
        TestResult test = factory.create(provisional, networks.context(profile, handed)) instanceof Tests tests
                ? tests.test()
                : untested(values);
        RemoteAccount account = test.fold(TestResult.Works::account, why -> {
            throw ReachableNetworks.refused(why);
        });
        Channel connected = connect(provisional, channel, new GrantedAccount(account, handed.current()), details);
        return learned(connected, test.limits());
    }

    /** Only networks of many servers have limits of their own at each. */
    private Optional<ServerLimits> told(NetworkProfile profile, Channel connected) {
        ConnectorFactory factory = networks.factory(profile);
        return factory instanceof Registers
                        && factory.create(connected, networks.context(profile, ports.credentials()))
                                instanceof Tests tests
                ? tests.test().limits()
                : Optional.empty();
    }

    private Channel learned(Channel connected, Optional<ServerLimits> told) {
        told.ifPresent(limits -> ports.channels().learn(connected.id(), limits));
        return connected.limited(told);
    }

    /**
     * A channel that a person serves: nothing is asked of the network, and nothing is sent there by machine. A channel that
     * is there already keeps its queue and its history, and its access for the day when it is reconnected.
     *
     * @param handle as the network shows the account; ignored for a channel that is there already
     */
    public Channel byHand(
            NetworkId network, Optional<ChannelId> channel, String handle, Optional<ChannelDetails> details) {
        NetworkProfile profile = networks.open(network);
        if (channel.isPresent()) {
            return added.handOver(channel.get());
        }
        RemoteAccount account = new RemoteAccount(handle, handle, handle);
        return added.addByHand(networks.uncalled(profile), account, decided(details));
    }

    private Invitation invitation(NetworkProfile profile, Pending pending, String state) {
        NetworkApp app = pending.app().orElseGet(() -> networks.app(profile));
        return new Invitation(app, pending.redirect(), state, pending.verifier());
    }

    private Channel connect(
            Channel provisional,
            Optional<ChannelId> waiting,
            GrantedAccount account,
            Optional<ChannelDetails> details) {
        if (waiting.isPresent()) {
            return added.reconnect(waiting.get(), provisional, account);
        }
        return added.add(provisional, account, decided(details));
    }

    private static ChannelDetails decided(Optional<ChannelDetails> details) {
        return details.orElseThrow(() ->
                invalid("details", Wording.of("A new channel needs a name.", "Un nouveau compte demande un nom.")));
    }

    /** Only what the connector asks for. */
    private static Map<String, String> accepted(ConnectorFactory factory, Map<String, String> values) {
        Map<String, String> accepted = new HashMap<>();
        for (ConfigKey key : factory.configKeys()) {
            String value = values.getOrDefault(key.name(), "").strip();
            if (key.required() && value.isEmpty()) {
                throw invalid(key.name(), Wording.of("%s is missing.", "Il manque %s.", key.name()));
            }
            if (!value.isEmpty()) {
                accepted.put(key.name(), value);
            }
        }
        return accepted;
    }

    /** A network that cannot be asked is taken at the person's word. */
    private static TestResult untested(Map<String, String> values) {
        String name = values.values().stream().findFirst().orElse("");
        return new TestResult.Works(new RemoteAccount(name, name, name), List.of());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String id(String state) {
        return Bytes.utf8(state).sha256();
    }

    private static SocialException over() {
        return new SocialException(
                ErrorCode.CHANNEL_CONNECTION_OVER,
                Wording.of(
                        "This way to the network is over, was used already, or belongs to somebody else: connect again.",
                        "Ce passage par le réseau est terminé, a déjà servi ou appartient à quelqu’un d’autre\u00a0: recommencez la connexion."),
                Place.of("state"));
    }

    private static SocialException invalid(String field, Wording why) {
        return new SocialException(ErrorCode.CHANNEL_CONFIG_BROKEN, why, Place.of(field));
    }

    /**
     * Who came back from a network's page.
     *
     * @param channel the one that is reconnected; empty where a new one will be made
     * @param accounts in the network's order; none where the person may publish to none
     */
    public record Came(NetworkId network, Optional<ChannelId> channel, List<RemoteAccount> accounts) {
        public Came {
            accounts = List.copyOf(accounts);
        }
    }
}
