package dev.socialpublisher.network;

import java.util.List;
import java.util.Optional;

/** The profiles in force. Cheap; may change between two calls when a file is edited. Any thread. */
public interface ProfileSource {
    Optional<NetworkProfile> find(NetworkId id);

    /** All, ordered by id. */
    List<NetworkProfile> all();
}
