/**
 * How publishing in the CMS is noticed: by what it writes on the items. Knows nothing of posts, reads no content and writes
 * none. Start at {@link dev.socialpublisher.host.magnolia.observation.PublicationWatch}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia.observation;
