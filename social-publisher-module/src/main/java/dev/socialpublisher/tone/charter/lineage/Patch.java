package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.placed.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What a charter changes of a rule at a place.
 *
 * @param charter that changes it
 * @param values to put over the rule's; empty = off
 */
public record Patch(String charter, Place place, Optional<Map<String, Object>> values) {
    /** Whether it holds at a network, or with an empty one everywhere, apart from sections. */
    public boolean holdsAt(Optional<NetworkId> network) {
        return place.section().isEmpty()
                && (place.network().isEmpty() || place.network().equals(network));
    }

    public boolean excusesOnly() {
        return values.filter(RuleValues::excusesOnly).isPresent();
    }

    public boolean says(String key) {
        return values.filter(laid -> laid.containsKey(key)).isPresent();
    }
}
