package dev.socialpublisher.adapter.connector.testing;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Credentials without encryption and database. */
public final class InMemoryCredentials implements CredentialStore {
    private final Map<ChannelId, Credentials> rows = new ConcurrentHashMap<>();
    private final Map<ChannelId, Instant> renewals = new ConcurrentHashMap<>();

    @Override
    public Optional<Credentials> find(ChannelId channel) {
        return Optional.ofNullable(rows.get(channel));
    }

    @Override
    public void save(ChannelId channel, Credentials credentials) {
        rows.put(channel, credentials);
    }

    @Override
    public boolean startRenewal(ChannelId channel, Instant now, Instant until) {
        boolean[] mine = {false};
        renewals.compute(channel, (id, held) -> {
            mine[0] = rows.containsKey(id) && (held == null || !held.isAfter(now));
            return mine[0] ? until : held;
        });
        return mine[0];
    }

    @Override
    public void endRenewal(ChannelId channel, Instant until) {
        renewals.remove(channel, until);
    }
}
