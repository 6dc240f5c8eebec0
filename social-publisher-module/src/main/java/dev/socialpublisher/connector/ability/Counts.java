package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.RemotePost;

/** Tells how often readers answered, shared or liked a post. Read-only; may be repeated. */
public interface Counts {
    CountResult count(RemotePost post);
}
