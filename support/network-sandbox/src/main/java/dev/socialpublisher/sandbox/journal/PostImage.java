package dev.socialpublisher.sandbox.journal;

import java.util.Optional;

/**
 * An image of an accepted post.
 *
 * @param remoteId the network's name for it: X's media id, Bluesky's cid
 * @param alt as received; empty where the client sent none at all
 */
public record PostImage(String remoteId, StoredMedia media, Optional<String> alt) {}
