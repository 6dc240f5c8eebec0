package dev.socialpublisher.queue.budget;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.network.NetworkProfile;
import java.time.Instant;
import java.util.List;

/**
 * What is queued, as networks will count and bill it.
 *
 * @param weekEnds seven days after {@code from}
 * @param networks those that have a channel, ordered by id
 */
public record Forecast(Instant from, Instant weekEnds, List<OfNetwork> networks) {
    public Forecast {
        networks = List.copyOf(networks);
    }

    /**
     * All channels of one network.
     *
     * @param week what waits and is due before the week ends
     * @param month what is due in each channel's calendar month, what is out already included
     * @param quotas those that all channels share
     * @param channels ordered by id
     */
    public record OfNetwork(
            NetworkProfile profile, Load week, Load month, List<QuotaUse> quotas, List<OfChannel> channels) {
        public OfNetwork {
            quotas = List.copyOf(quotas);
            channels = List.copyOf(channels);
        }
    }

    /**
     * One channel.
     *
     * @param quotas its own; none where a person posts by hand
     */
    public record OfChannel(Channel channel, Load week, Load month, List<QuotaUse> quotas) {
        public OfChannel {
            quotas = List.copyOf(quotas);
        }
    }
}
