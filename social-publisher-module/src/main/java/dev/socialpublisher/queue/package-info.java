/**
 * Posts from the first saved draft to their end: content as a chain of revisions, states, history, and what people may
 * do. Delivery plugs in from above. Start at {@link dev.socialpublisher.queue.Post}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue;
