package dev.socialpublisher.tone.placed;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/**
 * Where a charter says something else of a rule.
 *
 * @param network empty = all that nothing is said of
 * @param section of the magazine, as a slug; empty = all that nothing is said of, and posts without article
 */
public record Place(Optional<NetworkId> network, Optional<String> section) {
    public static final Place EVERYWHERE = new Place(Optional.empty(), Optional.empty());

    /** Whether what is said for {@code this} holds there too. */
    public boolean covers(Place other) {
        return (network.isEmpty() || network.equals(other.network))
                && (section.isEmpty() || section.equals(other.section));
    }

    /** As files write it: {@code linkedin}, {@code économie}, both with a comma. */
    @Override
    public String toString() {
        String networkName = network.map(NetworkId::value).orElse("");
        String between = network.isPresent() && section.isPresent() ? ", " : "";
        return networkName + between + section.orElse("");
    }
}
