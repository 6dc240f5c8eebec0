package dev.socialpublisher.queue.service;

import java.net.URI;
import java.util.Optional;

/**
 * What a person found on the network after an unknown outcome.
 *
 * @param published true: it is there; false: it is not, and nothing was sent
 * @param address where it is, if they copied it
 */
public record Resolution(boolean published, Optional<URI> address, String comment) {}
