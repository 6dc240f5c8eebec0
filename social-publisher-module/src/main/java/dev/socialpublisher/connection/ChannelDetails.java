package dev.socialpublisher.connection;

import dev.socialpublisher.channel.Channel;
import dev.socialpublisher.channel.MonthlyCap;
import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.network.ProfileSource;
import dev.socialpublisher.network.fact.Prices;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What people decide about a channel; the rest comes from its account.
 *
 * @param owner who posts by hand and is told of trouble
 * @param requiredApprovals 0 to 2
 * @param cap of each month; empty for none
 */
public record ChannelDetails(
        String name,
        String site,
        Locale language,
        String charter,
        int requiredApprovals,
        String owner,
        String purpose,
        ZoneId zone,
        Optional<MonthlyCap> cap) {
    /** The channel with these; a cap in money is refused with CHANNEL_CONFIG_BROKEN where the network bills nothing. */
    Channel applied(ProfileSource profiles, Channel channel) {
        Optional<NetworkProfile> profile = profiles.find(channel.network());
        if (cap.flatMap(MonthlyCap::amount).isPresent()
                && profile.flatMap(Prices::of).isEmpty()) {
            throw new SocialException(
                    ErrorCode.CHANNEL_CONFIG_BROKEN,
                    Wording.of(
                            "The cap of %s is in money, but %s bills no posts; say how many posts instead.",
                            "Le plafond de %s est un montant, mais %s ne facture pas les posts ; dites plutôt combien de posts.",
                            name,
                            profile.map(NetworkProfile::name)
                                    .orElse(channel.network().value())),
                    Place.of("cap.amount"));
        }
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
                zone,
                channel.byHand(),
                cap,
                channel.limits());
    }
}
