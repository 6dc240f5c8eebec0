/**
 * The connector of X, over its API v2. Facts: OpenAPI 2.167 of 2026-08-22 and the official guides, checked 2026-11-22. X
 * has no idempotency handle: it refuses a duplicate, and the account's timeline tells what became of a lost answer. Start
 * at {@link dev.socialpublisher.adapter.connector.x.XConnectorFactory}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.adapter.connector.x;
