package dev.socialpublisher.conformance.bench;

import dev.socialpublisher.adapter.connector.testing.InMemoryCredentials;
import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Credentials that remember every secret they ever held. */
public final class Vault implements CredentialStore {
    private static final Set<String> SECRET =
            Set.of("accessToken", "refreshToken", "clientSecret", "appPassword", "accessJwt", "refreshJwt", "botToken");

    private final CredentialStore rows = new InMemoryCredentials();
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();

    @Override
    public Optional<Credentials> find(ChannelId channel) {
        return rows.find(channel);
    }

    @Override
    public void save(ChannelId channel, Credentials credentials) {
        rows.save(channel, credentials);
        SECRET.forEach(name -> credentials.get(name).ifPresent(secrets::add));
    }

    @Override
    public boolean startRenewal(ChannelId channel, Instant now, Instant until) {
        return rows.startRenewal(channel, now, until);
    }

    @Override
    public void endRenewal(ChannelId channel, Instant until) {
        rows.endRenewal(channel, until);
    }

    /** A secret that is no channel's. */
    public void remember(String secret) {
        secrets.add(secret);
    }

    public Set<String> everySecret() {
        return Set.copyOf(secrets);
    }
}
