/**
 * What people do with posts, from the first draft to a hand-made outcome: one method an action. Stores, sources and the
 * clock are handed in. Knows no network call and no HTTP. Start at {@link dev.socialpublisher.queue.service.QueueService}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.service;
