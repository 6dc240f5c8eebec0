package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import java.time.ZoneId;
import java.util.Locale;

/**
 * What people decide about a channel; the rest comes from its account.
 *
 * @param owner who posts by hand and is told of trouble
 * @param requiredApprovals 0 to 2
 */
public record ChannelDetails(
        String name,
        String site,
        Locale language,
        String charter,
        int requiredApprovals,
        String owner,
        String purpose,
        ZoneId zone) {
    /** The channel with these. */
    Channel applied(Channel channel) {
        return new Channel(
                channel.id(),
                channel.network(),
                name,
                channel.handle(),
                site,
                language,
                charter,
                requiredApprovals,
                owner,
                purpose,
                channel.baseUrl(),
                zone);
    }
}
