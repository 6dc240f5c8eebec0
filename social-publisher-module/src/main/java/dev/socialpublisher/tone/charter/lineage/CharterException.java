package dev.socialpublisher.tone.charter.lineage;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;
import java.util.Set;

/**
 * A phrase in which a charter welcomes what a rule would find.
 *
 * @param rule name without charter
 * @param networks where; empty = everywhere
 * @param by who made it
 * @param date the day, as written
 */
public record CharterException(
        String rule,
        String phrase,
        Set<NetworkId> networks,
        Optional<String> reason,
        Optional<String> by,
        Optional<String> date) {
    public CharterException {
        networks = Set.copyOf(networks);
    }
}
