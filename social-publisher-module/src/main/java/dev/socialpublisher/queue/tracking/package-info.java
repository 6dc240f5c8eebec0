/**
 * What a post's link says to the site's statistics: network, objective, post. Pure; the parameters come from data files. The
 * marker by which a post is recognised is {@link dev.socialpublisher.queue.LinkMarker}'s. Start at {@link
 * dev.socialpublisher.queue.tracking.LinkTracking}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.queue.tracking;
