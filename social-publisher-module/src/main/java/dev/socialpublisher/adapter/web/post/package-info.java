/**
 * Calls about posts: what people do to one, the lists, the counts. Decides nothing; the queue does. Start at {@link
 * dev.socialpublisher.adapter.web.post.PostRoutes}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.web.post;
