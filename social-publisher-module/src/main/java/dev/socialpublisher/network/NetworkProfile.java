package dev.socialpublisher.network;

import dev.socialpublisher.media.MediaLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one network, read from a data file.
 *
 * @param name as shown, « X (Twitter) »
 * @param image limits of one picture; empty where the network takes none
 * @param maxImages in one post
 * @param fetchesPictures whether the network takes no upload but fetches pictures from a public address
 * @param cardImage limits of a card's thumbnail, where we build the card
 * @param hosts to which a connector may send, without port; a channel's own base URL comes on top
 * @param closedOn day on which the network ended, set on RETIRED ones; {@code substitute} is what to use instead
 * @param facts with their sources; every number above stands among them
 */
public record NetworkProfile(
        NetworkId id,
        String name,
        Lifecycle lifecycle,
        TextRules text,
        CardRules card,
        Optional<MediaLimit> image,
        int maxImages,
        boolean fetchesPictures,
        Optional<MediaLimit> cardImage,
        ReconciliationClass reconciliation,
        List<String> hosts,
        Optional<LocalDate> closedOn,
        Optional<NetworkId> substitute,
        List<SourcedFact> facts) {
    public NetworkProfile {
        hosts = List.copyOf(hosts);
        facts = List.copyOf(facts);
    }

    public boolean dispatches() {
        return lifecycle != Lifecycle.RETIRED && lifecycle != Lifecycle.READ_ONLY;
    }
}
