/**
 * The connectors as a network meets them: over real HTTP against the sandbox, by one contract for all networks, and with
 * every request held against the network's published specification. Start at {@link
 * dev.socialpublisher.conformance.ConnectorContract}.
 */
package dev.socialpublisher.conformance;
