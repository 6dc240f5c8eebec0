package dev.socialpublisher.connector.ability;

import dev.socialpublisher.connector.PublishRequest;
import dev.socialpublisher.connector.RemotePost;

/**
 * Gives a published post other words; pictures, card and place stay. May be repeated: the same words once more leave the
 * post as it is. Only for networks whose profile says so, and for posts of one part.
 */
public interface Edits {
    /** {@code words}: the post as readers shall find it, without its pictures. */
    EditResult edit(RemotePost post, PublishRequest words);
}
