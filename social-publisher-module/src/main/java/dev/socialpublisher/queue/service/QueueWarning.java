package dev.socialpublisher.queue.service;

import dev.socialpublisher.error.Wording;
import dev.socialpublisher.queue.PostId;

/**
 * Something about the queue that a person may have overlooked; never stops a post.
 *
 * @param other the post that it is about
 */
public record QueueWarning(Kind kind, Wording message, PostId other) {
    public enum Kind {
        /** The same words are queued or published on this channel. */
        SAME_TEXT,
        /** Another post leaves on this channel within the hour. */
        SAME_HOUR,
        /** The same article waits on this channel. */
        SAME_ARTICLE
    }
}
