package dev.socialpublisher.conformance;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.channel.CredentialStore;
import dev.socialpublisher.channel.Credentials;
import dev.socialpublisher.connector.StepJournal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stores without a database; the credentials remember every secret they ever held. */
final class Memory {
    private Memory() {}

    static final class Vault implements CredentialStore {
        private static final Set<String> SECRET =
                Set.of("accessToken", "refreshToken", "clientSecret", "appPassword", "accessJwt", "refreshJwt");
        private final Map<ChannelId, Credentials> rows = new ConcurrentHashMap<>();
        private final Set<String> secrets = ConcurrentHashMap.newKeySet();

        @Override
        public Optional<Credentials> find(ChannelId channel) {
            return Optional.ofNullable(rows.get(channel));
        }

        @Override
        public void save(ChannelId channel, Credentials credentials) {
            rows.put(channel, credentials);
            SECRET.forEach(name -> credentials.get(name).ifPresent(secrets::add));
        }

        Set<String> everySecret() {
            return Set.copyOf(secrets);
        }
    }

    static final class Journal implements StepJournal {
        private final Map<String, String> steps = new ConcurrentHashMap<>();

        @Override
        public Optional<String> find(String step) {
            return Optional.ofNullable(steps.get(step));
        }

        @Override
        public void record(String step, String value) {
            steps.put(step, value);
        }
    }
}
