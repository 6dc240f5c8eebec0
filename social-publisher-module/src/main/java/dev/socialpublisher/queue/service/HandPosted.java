package dev.socialpublisher.queue.service;

import dev.socialpublisher.error.ErrorCode;
import dev.socialpublisher.error.Place;
import dev.socialpublisher.error.SocialException;
import dev.socialpublisher.error.Wording;
import dev.socialpublisher.network.HandPosting;
import dev.socialpublisher.network.NetworkProfile;
import dev.socialpublisher.queue.Outcome;
import java.net.URI;
import java.util.Optional;

/** What a person says of a post that they published by hand. Pure. */
final class HandPosted {
    private HandPosted() {}

    /** The address is all that leads back to the post: without a plausible one it is refused. */
    static Outcome outcome(Resolution resolution, Optional<NetworkProfile> profile, String who) {
        URI address = resolution
                .address()
                .orElseThrow(() -> refused(new Wording(
                        "paste the address of the post on the network", "collez l’adresse du post sur le réseau")));
        HandPosting network = profile.map(NetworkProfile::byHand).orElse(HandPosting.UNKNOWN);
        if (!network.holds(address)) {
            String hosts = String.join(", ", network.hosts());
            throw refused(
                    hosts.isEmpty()
                            ? Wording.of(
                                    "%s is no address of a post: it begins with https://",
                                    "%s n’est pas l’adresse d’un post\u00a0: elle commence par https://", address)
                            : Wording.of(
                                    "%s is no address of a post there: it begins with https:// and a host of %s",
                                    "%s n’est pas l’adresse d’un post sur ce réseau\u00a0: elle commence par https:// et un hôte de %s",
                                    address,
                                    hosts));
        }
        return new Outcome(
                Optional.empty(),
                Optional.of(address),
                Wording.of("posted by hand by %s", "publié à la main par %s", who));
    }

    /** Words are welcome, not asked for. */
    static Wording why(String comment) {
        return comment.isBlank() ? new Wording("posted by hand", "publié à la main") : Wording.same(comment.strip());
    }

    private static SocialException refused(Wording why) {
        return new SocialException(ErrorCode.QUEUE_ADDRESS_REFUSED, why, Place.of("address"));
    }
}
