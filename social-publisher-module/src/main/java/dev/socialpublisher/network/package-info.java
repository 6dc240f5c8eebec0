/**
 * What each network allows, as data with source and date, and how it counts text. The only place that knows
 * twitter-text. Knows no account and no article. Start at {@link dev.socialpublisher.network.NetworkProfile}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.network;
