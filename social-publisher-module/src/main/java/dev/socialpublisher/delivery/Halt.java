package dev.socialpublisher.delivery;

import dev.socialpublisher.channel.ChannelId;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkId;
import java.time.Instant;

/**
 * A rate limit that a network told us: nothing goes to the account, or to the network, until then.
 *
 * @param scope {@code channel:ID} or {@code network:ID}
 */
public record Halt(String scope, Instant until, Wording why) {
    public static Halt ofChannel(ChannelId channel, Instant until, Wording why) {
        return new Halt("channel:" + channel, until, why);
    }

    public static Halt ofNetwork(NetworkId network, Instant until, Wording why) {
        return new Halt("network:" + network, until, why);
    }

    public boolean stops(ChannelId channel, NetworkId network) {
        return scope.equals("channel:" + channel) || scope.equals("network:" + network);
    }
}
