/**
 * What a network asks in return for posts, as its profile says it: prices and quotas. Knows no account and no post. Start at
 * {@link dev.socialpublisher.network.fact.Prices}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.network.fact;
