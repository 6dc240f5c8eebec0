package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import dev.socialpublisher.tone.RuleId;
import java.util.Optional;
import java.util.Set;

/**
 * A word of one of the house's lists.
 *
 * @param word as people write it; a pattern as the file has it
 * @param instead what to write, where the list is of preferred words
 * @param networks where; empty = everywhere
 * @param rule whose file has it
 * @param pattern whether it stands for more than itself
 */
public record HouseWord(String word, Optional<String> instead, Set<NetworkId> networks, RuleId rule, boolean pattern) {
    public HouseWord {
        networks = Set.copyOf(networks);
    }
}
