package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.ability.GrantResult.GrantedAccount;
import dev.socialpublisher.connector.ability.RemoteAccount;
import dev.socialpublisher.connector.ability.TestResult;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Brings accounts and channels together. */
final class NewChannels {
    private static final int LONGEST_ID = 50;

    private final ConnectionPorts ports;
    private final Clock clock;

    NewChannels(ConnectionPorts ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** A new channel for the account; two channels may speak for one account, for instance in two languages. */
    Channel add(Channel provisional, GrantedAccount account, ChannelDetails details) {
        Channel channel = made(provisional, account.account(), details);
        ports.channels().save(channel);
        keep(channel, account);
        return channel;
    }

    /** A new channel without access. */
    Channel addByHand(Channel provisional, RemoteAccount account, ChannelDetails details) {
        Channel channel = made(provisional, account, details).servedByHand();
        ports.channels().save(channel);
        return channel;
    }

    /** From now on a person posts what comes due there. */
    Channel handOver(ChannelId id) {
        Channel byHand = waiting(id).servedByHand();
        ports.channels().save(byHand);
        return byHand;
    }

    private Channel made(Channel provisional, RemoteAccount account, ChannelDetails details) {
        if (ports.charters().find(details.charter()).isEmpty()) {
            throw new SocialException(
                    ErrorCode.TONE_CHARTER_UNKNOWN,
                    Wording.of("There is no charter %s.", "Il n’y a pas de charte %s.", details.charter()),
                    Place.of("charter"));
        }
        return details.applied(ports.profiles(), named(provisional, account, details.language()));
    }

    /**
     * The channel keeps its queue and its history; another account is refused, as it would inherit both. What a person
     * served is served by the connector from now on.
     */
    Channel reconnect(ChannelId id, Channel provisional, GrantedAccount account) {
        Channel channel = waiting(id);
        boolean sameNetwork = channel.network().equals(provisional.network());
        if (!sameNetwork || !isSame(channel, account.account())) {
            throw otherAccount(channel, account.account());
        }
        keep(channel, account);
        if (!channel.byHand()) {
            return channel;
        }
        Channel served = channel.servedAt(provisional.baseUrl());
        ports.channels().save(served);
        return served;
    }

    private Channel waiting(ChannelId id) {
        return ports.channels()
                .find(id)
                .orElseThrow(() -> new SocialException(
                        ErrorCode.CHANNEL_NOT_FOUND,
                        Wording.of("There is no channel %s.", "Il n’y a pas de compte %s.", id),
                        Place.of("channel")));
    }

    private static SocialException otherAccount(Channel channel, RemoteAccount granted) {
        boolean sameHandle = channel.handle().equalsIgnoreCase(granted.handle());
        return new SocialException(
                ErrorCode.CHANNEL_OTHER_ACCOUNT,
                sameHandle ? otherOfOne(channel, granted) : otherPerson(channel, granted),
                Place.of("account"));
    }

    /** Where a person has several, for instance boards. */
    private static Wording otherOfOne(Channel channel, RemoteAccount granted) {
        return Wording.of(
                "Channel %1$s belongs to another account of %2$s than %3$s: choose the one that it had, or connect %3$s as a new channel.",
                "Le compte %1$s est relié à un autre compte de %2$s que %3$s\u00a0: choisissez celui qu’il avait, ou connectez %3$s comme nouveau compte.",
                channel.name(),
                channel.handle(),
                granted.name());
    }

    private static Wording otherPerson(Channel channel, RemoteAccount granted) {
        return Wording.of(
                "Channel %1$s belongs to the account %2$s, but %3$s was granted: sign in at the network as %2$s, or connect %3$s as a new channel.",
                "Le compte %1$s est relié à %2$s, mais l’accès porte sur %3$s\u00a0: identifiez-vous sur le réseau comme %2$s, ou connectez %3$s comme nouveau compte.",
                channel.name(),
                channel.handle(),
                granted.handle());
    }

    private boolean isSame(Channel channel, RemoteAccount account) {
        Optional<String> known =
                ports.credentials().find(channel.id()).flatMap(found -> found.get(Credentials.ACCOUNT_ID));
        return known.map(id -> id.equals(account.id()))
                .orElseGet(() -> channel.handle().equalsIgnoreCase(account.handle()));
    }

    private void keep(Channel channel, GrantedAccount account) {
        Credentials credentials = account.credentials()
                .with(Map.of(Credentials.ACCOUNT_ID, account.account().id()));
        Optional<String> mark = ports.credentials().find(channel.id()).flatMap(found -> found.get(Configuration.MARK));
        ports.credentials()
                .save(
                        channel.id(),
                        mark.map(value -> credentials.with(Map.of(Configuration.MARK, value)))
                                .orElse(credentials));
        ports.health()
                .save(channel.id(), Health.of(new TestResult.Works(account.account(), List.of()), clock.instant()));
    }

    private Channel named(Channel provisional, RemoteAccount account, Locale language) {
        return new Channel(
                free(provisional.network() + "-" + slug(account.handle()) + "-" + language.getLanguage()),
                provisional.network(),
                provisional.name(),
                account.handle(),
                provisional.site(),
                language,
                provisional.charter(),
                provisional.requiredApprovals(),
                provisional.owner(),
                provisional.purpose(),
                provisional.baseUrl(),
                provisional.zone(),
                provisional.byHand(),
                provisional.cap(),
                provisional.limits());
    }

    private ChannelId free(String wanted) {
        String base = wanted.length() > LONGEST_ID ? wanted.substring(0, LONGEST_ID) : wanted;
        ChannelId id = new ChannelId(base);
        for (int i = 2; ports.channels().find(id).isPresent(); i++) {
            id = new ChannelId(base + "-" + i);
        }
        return id;
    }

    private static String slug(String handle) {
        String plain = Normalizer.normalize(handle, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "account" : slug;
    }
}
