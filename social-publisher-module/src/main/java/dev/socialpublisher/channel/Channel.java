package dev.socialpublisher.channel;

import dev.socialpublisher.network.NetworkId;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;

/**
 * One account on one network.
 *
 * @param handle as the network shows it, without {@code @}
 * @param language the channel's only language: articles are offered to it in this one
 * @param charter id of the tone charter that applies
 * @param requiredApprovals approval policy: 0 none, 1 one, 2 two
 * @param baseUrl of the network's API for this account; the profile's own host unless configured otherwise
 * @param zone in which its times are shown and entered
 */
public record Channel(
        ChannelId id,
        NetworkId network,
        String name,
        String handle,
        String site,
        Locale language,
        String charter,
        int requiredApprovals,
        String owner,
        String purpose,
        URI baseUrl,
        ZoneId zone) {
    public Channel {
        if (requiredApprovals < 0 || requiredApprovals > 2) {
            throw new IllegalArgumentException("a channel asks for 0 to 2 approvals, not " + requiredApprovals);
        }
    }

    /** Whether an article in that language is for it: a channel in French takes French of any country. */
    public boolean speaks(Locale other) {
        return language.equals(other)
                || (language.getCountry().isEmpty() && language.getLanguage().equals(other.getLanguage()));
    }
}
