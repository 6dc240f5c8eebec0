package dev.socialpublisher.adapter.connector.http;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.connector.RateScope;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Which endpoints may not be called yet, by channel and by app. In memory only: after a restart the network says it
 * again. Any thread.
 */
final class RateBook {
    /** {@code account} is the channel, or empty for all of the network's channels. */
    private record Key(String network, String account, String endpoint) {}

    private static final String ALL = "";

    private final Map<Key, RateHeaders.Wait> waits = new ConcurrentHashMap<>();

    void note(Channel channel, String endpoint, RateHeaders.Wait wait) {
        waits.put(key(channel, endpoint, wait.scope()), wait);
    }

    /** For all endpoints at once. */
    void noteAll(Channel channel, RateHeaders.Wait wait) {
        note(channel, ALL, wait);
    }

    Optional<RateHeaders.Wait> waiting(Channel channel, String endpoint, Instant now) {
        return Stream.of(RateScope.ACCOUNT, RateScope.APP)
                .flatMap(scope -> Stream.of(key(channel, endpoint, scope), key(channel, ALL, scope)))
                .flatMap(key -> Optional.ofNullable(waits.get(key)).stream())
                .filter(wait -> wait.until().isAfter(now))
                .max(Comparator.comparing(RateHeaders.Wait::until));
    }

    private static Key key(Channel channel, String endpoint, RateScope scope) {
        String account = scope == RateScope.ACCOUNT ? channel.id().value() : "";
        return new Key(channel.network().value(), account, endpoint);
    }
}
