package dev.socialpublisher.adapter.connector.testing;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Credentials without encryption and database. */
public final class InMemoryCredentials implements CredentialStore {
    private final Map<ChannelId, Credentials> rows = new ConcurrentHashMap<>();

    @Override
    public Optional<Credentials> find(ChannelId channel) {
        return Optional.ofNullable(rows.get(channel));
    }

    @Override
    public void save(ChannelId channel, Credentials credentials) {
        rows.put(channel, credentials);
    }
}
