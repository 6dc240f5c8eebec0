/**
 * Magnolia's context, sessions and users. Knows nothing of posts, and of articles only the adapter that reads them. Static
 * calls into the CMS stand in one class, behind {@link dev.socialpublisher.host.magnolia.cms.MagnoliaContext}: start there.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.host.magnolia.cms;
