package dev.socialpublisher.connection;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Credentials of a channel that is not there yet: nothing is kept before the network has proved them. One thread. */
final class HandedCredentials implements CredentialStore {
    private Credentials current;

    HandedCredentials() {
        this(new Credentials(Map.of()));
    }

    HandedCredentials(Credentials first) {
        current = first;
    }

    Credentials current() {
        return current;
    }

    @Override
    public Optional<Credentials> find(ChannelId channel) {
        return Optional.of(current);
    }

    @Override
    public void save(ChannelId channel, Credentials credentials) {
        current = credentials;
    }

    @Override
    public boolean startRenewal(ChannelId channel, Instant now, Instant until) {
        return true;
    }

    @Override
    public void endRenewal(ChannelId channel, Instant until) {
        // nobody else has them
    }
}
