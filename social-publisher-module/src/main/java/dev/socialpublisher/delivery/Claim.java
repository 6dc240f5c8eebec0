package dev.socialpublisher.delivery;

import dev.socialpublisher.queue.Post;
import java.util.Optional;

/**
 * A post that dispatch acts on, as it was read or claimed. The post's version is the fencing token: every write names it,
 * and fails once anyone has written since.
 *
 * @param attempt the latest call to {@code publish}, if any was made for this revision
 */
public record Claim(Post post, Dispatch dispatch, Optional<Attempt> attempt) {
    /** For what happens before the next call: earlier attempts have their own end. */
    public Claim beforeCall() {
        return new Claim(post, dispatch, Optional.empty());
    }
}
