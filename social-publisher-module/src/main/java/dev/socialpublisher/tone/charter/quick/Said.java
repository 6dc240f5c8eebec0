package dev.socialpublisher.tone.charter.quick;

import dev.socialpublisher.network.NetworkId;
import java.util.Optional;

/**
 * What a charter says of a setting.
 *
 * @param network where it says so of a network only
 * @param value as the file has it
 */
public record Said(String charter, Optional<NetworkId> network, String value) {}
