package dev.socialpublisher.channel;

import java.time.Instant;
import java.util.Optional;

/** Keeps credentials encrypted at rest; each method one transaction. Unreadable ones fail with CHANNEL_SECRET_UNREADABLE. */
public interface CredentialStore {
    Optional<Credentials> find(ChannelId channel);

    void save(ChannelId channel, Credentials credentials);

    /**
     * Reserves the renewal of what is stored for the caller, on whatever node, until then: a refresh token that works once
     * must not be used twice. False where somebody else has it, or where there are no credentials.
     */
    boolean startRenewal(ChannelId channel, Instant now, Instant until);

    /** Gives the reservation that lasted until then back; another one stays. */
    void endRenewal(ChannelId channel, Instant until);
}
