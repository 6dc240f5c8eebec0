package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.ChannelStore;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.media.Bytes;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Channels that a host's configuration names, beside those that people connect on the screen. */
public final class Configuration {
    /** Tells one configuration from another, without telling what it is. */
    static final String MARK = "configured";

    private final ChannelStore channels;
    private final CredentialStore credentials;

    public Configuration(ChannelStore channels, CredentialStore credentials) {
        this.channels = channels;
        this.credentials = credentials;
    }

    /**
     * Adds or replaces a channel by its id; posts, history and the cap of each month stay. The same configuration as at the last call changes
     * nothing: a network may have renewed the credentials since, and people may have changed the channel on the screen.
     */
    public void apply(Channel channel, Credentials configured) {
        String mark =
                Bytes.utf8(channel + " " + new TreeMap<>(configured.values())).sha256();
        if (!lastMark(channel.id()).equals(Optional.of(mark))
                || channels.find(channel.id()).isEmpty()) {
            Optional<MonthlyCap> cap = channels.find(channel.id()).flatMap(Channel::cap);
            channels.save(channel.capped(cap));
            credentials.save(channel.id(), configured.with(Map.of(MARK, mark)));
        }
    }

    /** None where the key that encrypted it is gone: entering it again mends that. */
    private Optional<String> lastMark(ChannelId channel) {
        try {
            return credentials.find(channel).flatMap(found -> found.get(MARK));
        } catch (SocialException unreadable) {
            if (unreadable.code() != ErrorCode.CHANNEL_SECRET_UNREADABLE) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }
}
