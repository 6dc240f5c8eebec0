package dev.socialpublisher.queue;

import dev.socialpublisher.error.Wording;
import java.net.URI;
import java.util.Optional;

/**
 * What is known of the post on its network.
 *
 * @param detail the network's answer in words, capped, without secrets
 */
public record Outcome(Optional<String> remoteId, Optional<URI> address, Wording detail) {
    public static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Wording.NONE);
}
