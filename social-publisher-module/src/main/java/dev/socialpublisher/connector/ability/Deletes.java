package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.RemotePost;

/** Takes a published post back. May be repeated: what is gone already counts as deleted. */
public interface Deletes {
    DeleteResult delete(RemotePost post);
}
