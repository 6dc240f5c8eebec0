package dev.socialpublisher.queue.service;

import dev.socialpublisher.queue.PostId;

/** The post that a person saw: an action on it is refused with QUEUE_STALE_VERSION once the post has changed. */
public record Target(PostId id, long version) {}
