package dev.socialpublisher.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An account's secrets by name, for instance {@code accessToken}. Never printed: {@code toString} shows names only. */
public record Credentials(Map<String, String> values) {
    public Credentials {
        values = Map.copyOf(values);
    }

    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** These, with {@code changed} added or replaced. */
    public Credentials with(Map<String, String> changed) {
        Map<String, String> merged = new HashMap<>(values);
        merged.putAll(changed);
        return new Credentials(merged);
    }

    @Override
    public String toString() {
        return "Credentials" + values.keySet().stream().sorted().toList();
    }
}
