package dev.socialpublisher.channel;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.fact.ServerLimits;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * One account on one network.
 *
 * @param handle as the network shows it, without {@code @}
 * @param language the channel's only language: articles are offered to it in this one
 * @param charter id of the tone charter that applies
 * @param requiredApprovals approval policy: 0 none, 1 one, 2 two
 * @param baseUrl of the network's API for this account; the profile's own host unless configured otherwise
 * @param zone in which its times are shown and entered
 * @param byHand whether a person posts what comes due; a machine never does, and needs no credentials
 * @param cap of each month; empty for none
 * @param limits that the account's own server told when it was last asked; empty where only the network's count
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
        ZoneId zone,
        boolean byHand,
        Optional<MonthlyCap> cap,
        Optional<ServerLimits> limits) {
    public Channel {
        if (requiredApprovals < 0 || requiredApprovals > 2) {
            throw new IllegalArgumentException("a channel asks for 0 to 2 approvals, not " + requiredApprovals);
        }
    }

    /** One that a connector sends to, without cap and limits of its own. */
    public Channel(
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
        this(
                id,
                network,
                name,
                handle,
                site,
                language,
                charter,
                requiredApprovals,
                owner,
                purpose,
                baseUrl,
                zone,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The same account, served by a person. */
    public Channel servedByHand() {
        return with(baseUrl, true, cap, Optional.empty());
    }

    /** The same account, served by a connector that calls there. */
    public Channel servedAt(URI base) {
        return with(base, false, cap, limits);
    }

    /** The same account, under that cap. */
    public Channel capped(Optional<MonthlyCap> other) {
        return with(baseUrl, byHand, other, limits);
    }

    /** The same account, whose server told these. */
    public Channel limited(Optional<ServerLimits> other) {
        return with(baseUrl, byHand, cap, other);
    }

    /** The network's profile as it holds for this account. */
    public NetworkProfile within(NetworkProfile profile) {
        return limits.map(told -> told.in(profile)).orElse(profile);
    }

    private Channel with(URI base, boolean hand, Optional<MonthlyCap> most, Optional<ServerLimits> told) {
        return new Channel(
                id,
                network,
                name,
                handle,
                site,
                language,
                charter,
                requiredApprovals,
                owner,
                purpose,
                base,
                zone,
                hand,
                most,
                told);
    }

    /** Whether an article in that language is for it: a channel in French takes French of any country. */
    public boolean speaks(Locale other) {
        return language.equals(other)
                || (language.getCountry().isEmpty() && language.getLanguage().equals(other.getLanguage()));
    }
}
