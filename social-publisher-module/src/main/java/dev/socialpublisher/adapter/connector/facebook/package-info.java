/**
 * The connector of Facebook Pages, over the Graph API. Facts: documentation to v26.0 and the SDK's specification v25.0,
 * checked 2026-11-22. Facebook has no idempotency handle: it refuses a duplicate, and the Page's posts tell what became of a
 * lost answer. Start at {@link dev.socialpublisher.adapter.connector.facebook.FacebookConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.facebook;
