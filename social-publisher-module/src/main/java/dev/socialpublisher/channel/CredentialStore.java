package dev.socialpublisher.channel;

import java.util.Optional;

/** Keeps credentials encrypted at rest; each method one transaction. Unreadable ones fail with CHANNEL_SECRET_UNREADABLE. */
public interface CredentialStore {
    Optional<Credentials> find(ChannelId channel);

    void save(ChannelId channel, Credentials credentials);
}
