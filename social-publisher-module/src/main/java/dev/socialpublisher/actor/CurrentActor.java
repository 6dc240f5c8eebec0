package dev.socialpublisher.actor;

import java.util.Optional;

/** Who sent the request that the calling thread serves; empty when nobody is signed in. Implemented by the host. */
@FunctionalInterface
public interface CurrentActor {
    Optional<Actor> current();
}
