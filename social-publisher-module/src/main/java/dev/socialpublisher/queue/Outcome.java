package dev.socialpublisher.queue;

import java.net.URI;
import java.util.Optional;

/**
 * What is known of the post on its network.
 *
 * @param detail the network's answer in words, capped, without secrets
 */
public record Outcome(Optional<String> remoteId, Optional<URI> address, String detail) {
    public static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), "");
}
