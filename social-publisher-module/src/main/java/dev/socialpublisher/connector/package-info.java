/**
 * What the product asks of a network: one irreversible call, and an honest account of what became of it. Knows no post
 * and no state. Start at {@link dev.socialpublisher.connector.Connector}.
 */
@org.jspecify.annotations.NullMarked
package dev.socialpublisher.connector;
