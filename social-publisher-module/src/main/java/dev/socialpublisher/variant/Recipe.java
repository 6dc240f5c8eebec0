package dev.socialpublisher.variant;

import dev.socialpublisher.network.NetworkId;
import java.util.List;

/**
 * What an article becomes on a network, as data.
 *
 * @param kinds which candidates to try, best first
 * @param targetLength preferred length of the words in graphemes; the limit stays the profile's
 * @param maxHashtags the network's habit, within the profile's limit
 * @param followUp whether a short opening is followed by a second sentence where it fits
 */
public record Recipe(
        NetworkId network, List<CandidateKind> kinds, int targetLength, int maxHashtags, boolean followUp) {
    public Recipe {
        kinds = List.copyOf(kinds);
    }
}
